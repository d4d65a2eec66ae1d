import { expect, type Locator, type Page } from "@playwright/test";

/** 17 statements and the grade, in order: "4 4 3 … 8". */
export const everything = "4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 7";

/** The question on the screen, by the name of its progress bar: 9 is "Stelling 9 van 17", 18 the grade. */
export function questionAt(page: Page, place: number): Locator {
  const name = place === 18 ? "Tot slot: het cijfer" : `Stelling ${place} van 17`;
  return page.getByRole("progressbar", { name });
}

/** The choice with this digit, for statements and the grade alike. */
export const choice = (page: Page, digit: string): Locator =>
  page.getByRole("radio", { name: new RegExp(`^${digit}\\b`) });

/** The scripts of the question have taken over; before that a choice is kept as well, but does not lead on. */
export async function alive(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const form = document.querySelector("form") ?? {};
    return Object.keys(form).some((key) => key.startsWith("__reactProps"));
  });
}

/** Taps one answer after the other, beginning at this question; each tap leads on to the next. */
export async function tapAnswers(page: Page, answers: string, from = 1): Promise<void> {
  for (const [step, digit] of answers.split(" ").entries()) {
    await expect(questionAt(page, from + step)).toBeVisible();
    await alive(page);
    await choice(page, digit).tap();
  }
}
