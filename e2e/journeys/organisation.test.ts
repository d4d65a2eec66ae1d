import type { Page } from "@playwright/test";
import { expectAccessible } from "@/e2e/support/accessibility";
import { expect, onPhone, test } from "@/e2e/support/test";
import type { World } from "@/e2e/support/world";

/** Signs in with a code, as everybody without a demo button does. */
async function signInAs(page: Page, { email }: { email: string }, to: { world: World; path: string }) {
  await page.goto(`/aanmelden?naar=${encodeURIComponent(to.path)}`);
  await page.getByLabel("E-mailadres van je werk").fill(email);
  await page.getByRole("button", { name: "Stuur mij een code" }).click();
  await expect(page.getByLabel("Code uit de e-mail")).toBeVisible();
  await page.getByLabel("Code uit de e-mail").fill(await to.world.signInCode({ email }));
  await page.getByRole("button", { name: "Inloggen", exact: true }).click();
  await expect(page).toHaveURL(to.path);
}

const heading = (page: Page) => page.getByRole("heading", { level: 1 });
const alert = (page: Page) => page.getByRole("main").getByRole("alert");
const newColleague = ({ email }: { email: string }) => ({ name: "Ineke Vos", email: `ineke.${email}` });

test("An administrator says what the organisation is, adds a colleague and records who may decide", async ({
  page,
  world,
  visitor,
}) => {
  test.slow();
  const settled = await world.settlePerson({ name: "Ward Dijkman", role: "administrator" });
  const { organisation } = settled;
  const ineke = newColleague(settled);

  await test.step("Ward fills in the facts: a letter in the number is refused, and nothing is lost", async () => {
    await signInAs(page, settled, { world, path: "/organisaties" });
    await page.getByRole("link", { name: organisation.name }).click();
    await page.getByRole("link", { name: "Wijzig de gegevens" }).click();
    await page.getByLabel("Plaats").fill("Kampen");
    await page.getByLabel("Sector").selectOption({ label: "Zorg" });
    await page.getByLabel("Wij hebben een cliëntenraad").check();
    await page.getByRole("radio", { name: "Ja, van de raad van toezicht" }).check();
    await page.getByLabel("KvK-nummer").fill("1234567a");
    await page.getByRole("button", { name: "Bewaar" }).click();
    await expect(alert(page).first()).toContainText("In een KvK-nummer staan alleen cijfers.");
    await expect(page.getByLabel("KvK-nummer")).toHaveValue("1234567a");
    await expect(page.getByLabel("Plaats")).toHaveValue("Kampen");
    await expect(page.getByLabel("Sector")).toHaveValue("care");
    await expect(page.getByLabel("Wij hebben een cliëntenraad")).toBeChecked();
    await expect(page.getByRole("radio", { name: "Ja, van de raad van toezicht" })).toBeChecked();
    await expectAccessible(page);
    await page.getByLabel("KvK-nummer").fill("12 34 56 78");
    await page.getByRole("button", { name: "Bewaar" }).click();
    await expect(heading(page)).toHaveText(organisation.name);
    const facts = page.getByRole("region", { name: "Gegevens" });
    for (const fact of ["12345678", "Kampen", "Zorg", "van de raad van toezicht"]) {
      await expect(facts).toContainText(fact);
    }
    await expectAccessible(page);
  });

  await test.step("he adds a colleague, once", async () => {
    const add = async () => {
      await page.getByRole("link", { name: "Voeg een collega toe" }).click();
      await page.getByLabel("Naam van je collega").fill(ineke.name);
      await page.getByLabel("E-mailadres van het werk").fill(ineke.email);
      await page.getByLabel("Functie").fill("bestuurder");
      await page.getByRole("radio", { name: "Bestuurder" }).check();
      await page.getByRole("button", { name: "Voeg toe" }).click();
    };
    await add();
    await expect(page.getByRole("table", { name: "Mensen" })).toContainText(ineke.email);
    await add();
    await expect(alert(page).first()).toContainText("Iemand met dit adres werkt hier al.");
    await expectAccessible(page);
  });

  await test.step("he records what she may decide on; 30 February is no day", async () => {
    await page.goto(`${organisation.path}/mandaten`);
    await page.getByRole("radio", { name: ineke.name }).check();
    await page.getByRole("checkbox", { name: "beslismomenten" }).check();
    await page.getByLabel("Tot en met welke dag?").fill("30 februari 2027");
    await page.getByRole("button", { name: "Leg vast" }).click();
    await expect(alert(page).first()).toContainText("Deze dag bestaat niet. Kijk de datum na.");
    await expect(page.getByLabel("Tot en met welke dag?")).toHaveValue("30 februari 2027");
    await expect(page.getByRole("radio", { name: ineke.name })).toBeChecked();
    await expect(page.getByRole("checkbox", { name: "beslismomenten" })).toBeChecked();
    await expectAccessible(page);
    await page.getByLabel("Tot en met welke dag?").fill("");
    await page.getByRole("button", { name: "Leg vast" }).click();
    const row = page.getByRole("table").getByRole("row", { name: ineke.name });
    await expect(row).toContainText("geldt nu");
    await expectAccessible(page);
  });

  await test.step("Ineke sees on her phone that she may decide, and Ward ends it", async () => {
    const phone = await visitor(onPhone);
    await signInAs(phone, ineke, { world, path: organisation.path });
    await expect(phone.getByRole("region", { name: "Wie mag beslissen" })).toContainText(ineke.name);
    await expectAccessible(phone);
    await page.getByRole("button", { name: `Beëindig het mandaat van ${ineke.name}` }).click();
    await expect(page.getByRole("table").getByRole("row", { name: ineke.name })).toContainText("beëindigd");
    await phone.reload();
    await expect(phone.getByRole("region", { name: "Wie mag beslissen" })).toContainText(
      "Er geldt nu geen mandaat.",
    );
  });

  await test.step("he goes himself, and the organisation is not there for him any more", async () => {
    await page.goto(organisation.path);
    await page.getByRole("table", { name: "Mensen" }).getByRole("link", { name: settled.name }).click();
    await page.getByRole("link", { name: "Stop hier" }).click();
    await expect(heading(page)).toHaveText("Zelf stoppen bij deze organisatie?");
    await expectAccessible(page);
    await page.getByRole("button", { name: "Ja, ik stop" }).click();
    await expect(page).toHaveURL("/organisaties");
    await expect(page.getByRole("main")).toContainText("Je hoort nog bij geen organisatie");
  });
});

test("Two people change one organisation at once: the second sees both texts and chooses", async ({
  page,
  world,
  visitor,
}) => {
  const settled = await world.settlePerson({ name: "Ward Dijkman", role: "administrator" });
  const path = `${settled.organisation.path}/wijzigen`;
  const other = await visitor();
  await signInAs(page, settled, { world, path });
  await page.getByLabel("Plaats").fill("Kampen");
  await signInAs(other, settled, { world, path });
  await other.getByLabel("Plaats").fill("Zwolle");
  await other.getByRole("button", { name: "Bewaar" }).click();
  await expect(other.getByRole("region", { name: "Gegevens" })).toContainText("Zwolle");

  await page.getByRole("button", { name: "Bewaar" }).click();
  await expect(alert(page).first()).toContainText("Een collega");
  await expect(page.getByLabel("Plaats")).toHaveValue("Kampen");
  await expect(page.getByRole("main")).toContainText("Zwolle");
  await expectAccessible(page);
  await page.getByRole("button", { name: /^Bewaar/ }).click();
  await expect(page.getByRole("region", { name: "Gegevens" })).toContainText("Kampen");
});

test.describe("in a browser without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("An administrator lets a colleague stop, and cannot go as the last one", async ({ page, world }) => {
    const settled = await world.settlePerson({ name: "Ward Dijkman", role: "administrator" });
    const { organisation } = settled;
    const ineke = newColleague(settled);
    await signInAs(page, settled, { world, path: `${organisation.path}/mensen/nieuw` });
    await page.getByLabel("Naam van je collega").fill(ineke.name);
    await page.getByLabel("E-mailadres van het werk").fill("ineke");
    await page.getByRole("button", { name: "Voeg toe" }).click();
    await expect(page.getByRole("alert").first()).toContainText("naam@organisatie.nl");
    await expect(page.getByLabel("Naam van je collega")).toHaveValue(ineke.name);
    await page.getByLabel("E-mailadres van het werk").fill(ineke.email);
    await page.getByRole("button", { name: "Voeg toe" }).click();
    const people = page.getByRole("table", { name: "Mensen" });
    await expect(people).toContainText(ineke.email);

    await people.getByRole("link", { name: settled.name }).click();
    await page.getByRole("radio", { name: "Medewerker" }).check();
    await page.getByRole("button", { name: "Bewaar" }).click();
    await expect(page.getByRole("alert").first()).toContainText(
      "Er blijft dan niemand over die deze organisatie beheert.",
    );

    await page.goto(organisation.path);
    await people.getByRole("link", { name: ineke.name }).click();
    await page.getByRole("link", { name: "Laat stoppen" }).click();
    await page.getByRole("button", { name: "Ja, laat stoppen" }).click();
    await expect(heading(page)).toHaveText(organisation.name);
    await expect(people).not.toContainText(ineke.email);
  });
});
