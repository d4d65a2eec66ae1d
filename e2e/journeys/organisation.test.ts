import { randomUUID } from "node:crypto";
import type { Page } from "@playwright/test";
import { expectAccessible } from "@/e2e/support/accessibility";
import { signInByCode } from "@/e2e/support/cast";
import { expect, onPhone, test } from "@/e2e/support/test";

const heading = (page: Page) => page.getByRole("heading", { level: 1 });
const people = (page: Page) => page.getByRole("table", { name: "Mensen" });
const newColleague = () => ({ name: "Ineke Vos", email: `ineke.${randomUUID().slice(0, 8)}@meent.example` });

async function addDirector(page: Page, { name, email }: { name: string; email: string }): Promise<void> {
  await page.getByRole("link", { name: "Voeg een collega toe" }).click();
  await page.getByLabel("Naam van je collega").fill(name);
  await page.getByLabel("E-mailadres van het werk").fill(email);
  await page.getByRole("radio", { name: "Bestuurder" }).check();
  await page.getByRole("button", { name: "Voeg toe" }).click();
  await expect(people(page)).toContainText(email);
}

test("A director sees her own mandate on her phone, and who goes sees the organisation no more", async ({
  page,
  world,
  visitor,
  watch,
}) => {
  const settled = await world.settlePerson({ name: "Ward Dijkman", role: "administrator" });
  const ineke = newColleague();
  await signInByCode(page, world, { email: settled.email, path: "/organisaties" });
  await page.getByRole("link", { name: settled.organisation }).click();
  await expect(heading(page)).toHaveText(settled.organisation);
  const path = new URL(page.url()).pathname;
  await addDirector(page, ineke);

  await page.getByRole("link", { name: "Beheer mandaten" }).click();
  await page.getByRole("radio", { name: ineke.name }).check();
  await page.getByRole("checkbox", { name: "beslismomenten" }).check();
  await page.getByRole("button", { name: "Leg vast" }).click();
  await expect(page.getByRole("row", { name: ineke.name })).toContainText("geldt nu");

  const phone = await visitor(onPhone);
  await signInByCode(phone, world, { email: ineke.email, path });
  const deciding = phone.getByRole("region", { name: "Wie mag beslissen" });
  await expect(deciding).toContainText("beslismomenten");
  await expectAccessible(phone);
  await page.getByRole("button", { name: `Beëindig het mandaat van ${ineke.name}` }).click();
  await expect(page.getByRole("row", { name: ineke.name })).toContainText("beëindigd");
  await phone.reload();
  await expect(deciding).toContainText("Er geldt nu geen mandaat.");

  await page.goto(path);
  await people(page).getByRole("link", { name: settled.name }).click();
  await page.getByRole("link", { name: "Stop hier" }).click();
  await page.getByRole("button", { name: "Ja, ik stop" }).click();
  await expect(page).toHaveURL("/organisaties");
  await expect(page.getByRole("main")).toContainText("Je hoort nog bij geen organisatie");
  await expectAccessible(page);
  watch.allow(/status of 404 /);
  expect((await page.goto(path))?.status()).toBe(404);
});

test.describe("in a browser without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("An administrator lets a colleague stop, and cannot become an employee as the last one", async ({
    page,
    world,
  }) => {
    const settled = await world.settlePerson({ name: "Ward Dijkman", role: "administrator" });
    const ineke = newColleague();
    await signInByCode(page, world, { email: settled.email, path: "/organisaties" });
    await page.getByRole("link", { name: settled.organisation }).click();
    const path = new URL(page.url()).pathname;

    await people(page).getByRole("link", { name: settled.name }).click();
    await page.getByRole("radio", { name: "Medewerker" }).check();
    await page.getByRole("button", { name: "Bewaar" }).click();
    await expect(page.getByRole("alert").first()).toContainText(
      "Er blijft dan niemand over die deze organisatie beheert.",
    );

    await page.goto(path);
    await addDirector(page, ineke);
    await people(page).getByRole("link", { name: ineke.name }).click();
    await page.getByRole("link", { name: "Laat stoppen" }).click();
    await page.getByRole("button", { name: "Ja, laat stoppen" }).click();
    await expect(heading(page)).toHaveText(settled.organisation);
    await expect(people(page)).not.toContainText(ineke.email);
  });
});
