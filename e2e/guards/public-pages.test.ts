import type { Page } from "@playwright/test";
import { lookAt, nameOf } from "@/e2e/support/guard/look-at";
import { publicPlaces } from "@/e2e/support/guard/places";
import { expectSound } from "@/e2e/support/guard/sound-page";
import { expect, test } from "@/e2e/support/guard/test";
import { readMail } from "@/e2e/support/mailbox";

test.describe.configure({ timeout: 90_000 });

for (const place of publicPlaces) {
  test(nameOf(place), async ({ page, origin, watch }) => {
    await lookAt(place, { page, origin, watch, facts: null });
  });
}

async function askForCode(page: Page, email: string): Promise<void> {
  await page.goto("/aanmelden");
  await page.getByLabel("E-mailadres van je werk").fill(email);
  await page.getByRole("button", { name: "Stuur mij een code" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Vul de code in" })).toBeVisible();
}

test("The pages between asking for a code and being inside are sound", async ({ page, visitor, world }) => {
  const { name, email } = await world.settlePerson({ name: "Tjitske ٱلسَّلَامُ van Dalen-Öztürk 🌻" });
  await askForCode(page, email);
  await expectSound(page);

  await page.getByLabel("Code uit de e-mail").fill("12");
  await page.getByRole("button", { name: "Inloggen", exact: true }).click();
  await expect(page.getByRole("main").getByRole("alert").first()).toBeVisible();
  await expectSound(page);

  const { link } = await readMail(await page.context().newPage(), {
    to: email,
    subject: "Inloggen bij Meent",
  });
  await page.goto(link);
  await expect(page.getByRole("button", { name: `Inloggen als ${name}` })).toBeVisible();
  await expectSound(page);

  const elsewhere = await visitor();
  await elsewhere.goto(link);
  await expect(elsewhere.getByLabel("Code uit de e-mail")).toBeVisible();
  await expectSound(elsewhere);
});
