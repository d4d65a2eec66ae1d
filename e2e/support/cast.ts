import { expect, type Page } from "@playwright/test";
import type { World } from "@/e2e/support/world";
import { people } from "@/scripts/story/cast";

/** The people with a button of their own on the sign-in page of the demo. */
export type DemoPerson = "marieke" | "sanne" | "bram";

/** Signs in with one click on the demo button; `path` is where the visit begins. */
export async function signIn(page: Page, person: DemoPerson, path = "/samenwerkingen"): Promise<void> {
  await page.goto(`/aanmelden?naar=${encodeURIComponent(path)}`);
  await page.getByRole("button", { name: people[person].name }).click();
  await expect(page).toHaveURL(path);
}

type Visit = { email: string; path: string };

/** Signs in with the code that was mailed, as somebody without a button. */
export async function signInByCode(page: Page, world: World, { email, path }: Visit): Promise<void> {
  await page.goto(`/aanmelden?naar=${encodeURIComponent(path)}`);
  await page.getByLabel("E-mailadres van je werk").fill(email);
  await page.getByRole("button", { name: "Stuur mij een code" }).click();
  await expect(page.getByRole("heading", { name: "Vul de code in" })).toBeVisible();
  await page.getByLabel("Code uit de e-mail").fill(await world.signInCode({ email }));
  await page.getByRole("button", { name: "Inloggen", exact: true }).click();
  await expect(page).toHaveURL(path);
}
