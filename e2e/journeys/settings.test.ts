import { randomUUID } from "node:crypto";
import type { Page } from "@playwright/test";
import { expectAccessible } from "@/e2e/support/accessibility";
import { signInByCode } from "@/e2e/support/cast";
import { tabTo, typeIn } from "@/e2e/support/keyboard";
import { expect, test } from "@/e2e/support/test";

const headingOf = (page: Page) => page.getByRole("heading", { level: 1 });
const alertOf = (page: Page) => page.getByRole("main").getByRole("alert").first();
const fact = (page: Page, term: string) => page.getByRole("term").filter({ hasText: term }).locator("+ dd");
const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();
const organisations = "/organisaties";

test("An administrator fills in the organisation, adds a colleague and says who may decide", async ({
  page,
  world,
}) => {
  test.slow();
  const { email, name, organisation } = await world.settlePerson({
    name: "Hilde Vos",
    role: "administrator",
  });
  const colleague = `joris.${randomUUID().slice(0, 8)}@meent.example`;
  await signInByCode(page, world, { email, path: organisations });
  await expectAccessible(page);
  await page.getByRole("link", { name: organisation }).click();

  await test.step("a KvK number with a letter is refused, one with spaces is not", async () => {
    await page.getByRole("link", { name: "Wijzig de gegevens" }).click();
    await expect(headingOf(page)).toHaveText("Wijzig de gegevens");
    await expectAccessible(page);
    await page.getByLabel("Plaats").fill("Zandhaven");
    await page.getByLabel("Sector").selectOption("Zorg");
    await page.getByLabel("Wij hebben een cliëntenraad").check();
    await page.getByLabel("Ja, van de raad van toezicht").check();
    await page.getByLabel("KvK-nummer").fill("1234567a");
    await press(page, "Bewaar");
    await expect(alertOf(page)).toContainText("In een KvK-nummer staan alleen cijfers.");
    await expect(page.getByLabel("KvK-nummer")).toHaveValue("1234567a");
    await expect(page.getByLabel("Sector")).toHaveValue("care");
    await expect(page.getByLabel("Wij hebben een cliëntenraad")).toBeChecked();
    await expectAccessible(page);
    await page.getByLabel("KvK-nummer").fill("12 34 56 78");
    await press(page, "Bewaar");
    await expect(headingOf(page)).toHaveText(organisation);
    await expect(fact(page, "KvK-nummer")).toHaveText("12345678");
    await expect(fact(page, "Sector")).toHaveText("Zorg");
    await expect(fact(page, "Goedkeuring vooraf")).toHaveText("van de raad van toezicht");
    await expectAccessible(page);
  });

  await test.step("the last who looks after it cannot go", async () => {
    await page.getByRole("link", { name }).click();
    await page.getByRole("link", { name: "Stop hier" }).click();
    await expect(headingOf(page)).toHaveText("Zelf stoppen bij deze organisatie?");
    await expectAccessible(page);
    await press(page, "Ja, ik stop");
    await expect(alertOf(page)).toContainText("Maak eerst iemand anders bestuurder of beheerder");
  });

  await test.step("a colleague comes in", async () => {
    await page.goto(organisations);
    await page.getByRole("link", { name: organisation }).click();
    await page.getByRole("link", { name: "Voeg een collega toe" }).click();
    await page.getByLabel("Naam van je collega").fill("Joris Dekker");
    await page.getByLabel("E-mailadres van het werk").fill("joris@");
    await page.getByLabel("Bestuurder", { exact: false }).check();
    await press(page, "Voeg toe");
    await expect(alertOf(page)).toContainText("naam@organisatie.nl");
    await expect(page.getByLabel("Bestuurder", { exact: false })).toBeChecked();
    await expectAccessible(page);
    await page.getByLabel("E-mailadres van het werk").fill(colleague);
    await press(page, "Voeg toe");
    await expect(page.getByRole("row", { name: /Joris Dekker/ })).toContainText("Bestuurder");
    await page.getByRole("link", { name: "Voeg een collega toe" }).click();
    await page.getByLabel("Naam van je collega").fill("Joris Dekker");
    await page.getByLabel("E-mailadres van het werk").fill(colleague.toUpperCase());
    await press(page, "Voeg toe");
    await expect(alertOf(page)).toContainText("Iemand met dit adres werkt hier al.");
    await page.getByRole("link", { name: "Annuleren" }).click();
  });

  await test.step("a mandate begins on a day that exists, and ends", async () => {
    await page.getByRole("link", { name: "Beheer mandaten" }).click();
    await page.getByLabel("Joris Dekker").check();
    await page.getByLabel("beslismomenten").check();
    await page.getByLabel("Vanaf welke dag?").fill("30-2-2028");
    await press(page, "Leg vast");
    await expect(alertOf(page)).toContainText("Deze dag bestaat niet.");
    await expect(page.getByLabel("Joris Dekker")).toBeChecked();
    await expect(page.getByLabel("beslismomenten")).toBeChecked();
    await expectAccessible(page);
    await page.getByLabel("Vanaf welke dag?").fill("29-2-2028");
    await page.getByLabel("Tot en met welke dag?").fill("28-2-2028");
    await press(page, "Leg vast");
    await expect(alertOf(page)).toContainText("De laatste dag ligt voor de eerste.");
    await page.getByLabel("Vanaf welke dag?").fill("1 januari 2025");
    await press(page, "Leg vast");
    const mandate = page.getByRole("row", { name: /Joris Dekker/ });
    await expect(mandate).toContainText("1 januari 2025 tot en met 28 februari 2028");
    await expect(mandate).toContainText("geldt nu");
    await expectAccessible(page);
    await mandate.getByRole("button", { name: "Beëindig het mandaat van Joris Dekker" }).click();
    await expect(mandate).toContainText("beëindigd");
    await page.getByRole("link", { name: organisation }).click();
    await expect(page.getByRole("region", { name: "Wie mag beslissen" })).toContainText(
      "Er geldt nu geen mandaat.",
    );
  });

  await test.step("and the colleague stops", async () => {
    await page.getByRole("link", { name: "Joris Dekker" }).click();
    await page.getByRole("link", { name: "Laat stoppen" }).click();
    await expect(headingOf(page)).toHaveText("Joris Dekker laten stoppen?");
    await press(page, "Ja, laat stoppen");
    await expect(headingOf(page)).toHaveText(organisation);
    await expect(page.getByRole("row", { name: /Joris Dekker/ })).toHaveCount(0);
  });
});

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? "" : ", in browsers without scripts";
  test(`Two save the same organisation at once, and both texts are there${how}`, async ({
    visitor,
    world,
  }) => {
    const { email, organisation } = await world.settlePerson({ name: "Ria Kok", role: "director" });
    const pages = [await visitor({ javaScriptEnabled }), await visitor({ javaScriptEnabled })] as const;
    for (const page of pages) {
      await signInByCode(page, world, { email, path: organisations });
      await page.getByRole("link", { name: organisation }).click();
      await page.getByRole("link", { name: "Wijzig de gegevens" }).click();
      await expect(headingOf(page)).toHaveText("Wijzig de gegevens");
    }
    const [first, second] = pages;
    await first.getByLabel("Plaats").fill("Noordkade");
    await first.getByLabel("Wij hebben een ondernemingsraad").check();
    await press(first, "Bewaar");
    await expect(fact(first, "Plaats")).toHaveText("Noordkade");

    await second.getByLabel("Plaats").fill("Zuidkade");
    await second.getByLabel("KvK-nummer").fill("1234567a");
    await press(second, "Bewaar");
    await expect(alertOf(second)).toContainText("alleen cijfers");
    await second.getByLabel("KvK-nummer").fill("");
    await press(second, "Bewaar");
    await expect(alertOf(second)).toContainText("Een collega bewaarde deze gegevens terwijl jij bezig was.");
    const differs = second.getByRole("main").getByRole("alert").last();
    await expect(differs).toContainText('Plaats: hier staat nu "Noordkade"');
    await expect(differs).toContainText('Ondernemingsraad: hier staat nu "ja"');
    await expect(second.getByLabel("Plaats")).toHaveValue("Zuidkade");
    if (javaScriptEnabled) await expectAccessible(second);
    await second.getByLabel("Wij hebben een ondernemingsraad").check();
    await press(second, "Bewaar mijn versie");
    await expect(fact(second, "Plaats")).toHaveText("Zuidkade");
    await expect(fact(second, "Ondernemingsraad")).toHaveText("ja");
  });
}

test("Somebody changes name and rhythm by keyboard, and ends the sign-in on another device", async ({
  page,
  world,
  visitor,
}) => {
  const { email } = await world.settlePerson({ name: "Anke Mol" });
  const other = await visitor({ userAgent: "Mozilla/5.0 (Windows NT 10.0; rv:130.0) Gecko Firefox/130.0" });
  await signInByCode(other, world, { email, path: "/samenwerkingen" });
  await signInByCode(page, world, { email, path: "/instellingen" });
  await expectAccessible(page);

  await typeIn(page, page.getByLabel("Naam", { exact: true }), "Anke Mol-Peters");
  await tabTo(page, page.getByRole("radio", { name: /^Elke maandag/ }));
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("status")).toContainText("Opgeslagen.");
  await page.reload();
  await expect(page.getByLabel("Naam", { exact: true })).toHaveValue("Anke Mol-Peters");
  await expect(page.getByRole("radio", { name: /^Elke werkdag/ })).toBeChecked();
  await expect(page.getByRole("complementary")).toContainText("Anke Mol-Peters");

  await page.getByRole("link", { name: "Bekijk je aanmeldingen" }).click();
  await expect(headingOf(page)).toHaveText("Jouw aanmeldingen");
  await expect(page.getByRole("row", { name: /deze browser/ })).toHaveCount(1);
  await expect(page.getByRole("row", { name: /Firefox op Windows/ })).toHaveCount(1);
  await expectAccessible(page);
  await press(page, "Beëindig alle andere aanmeldingen");
  await expect(page.getByRole("status")).toHaveText(/De andere aanmelding is beëindigd/);
  await expect(page.getByRole("row", { name: /Firefox op Windows/ })).toHaveCount(0);
  await expectAccessible(page);

  await other.getByRole("link", { name: "Organisaties" }).click();
  await expect(headingOf(other)).toHaveText("Inloggen");
  await page.goto("/samenwerkingen");
  await expect(page.getByRole("navigation", { name: "Meent" })).toBeVisible();
});

test("The screens are dark for who wants that, in this browser and without scripts", async ({
  world,
  visitor,
}) => {
  const { email } = await world.settlePerson({ name: "Tijn Bos" });
  const page = await visitor({ javaScriptEnabled: false, colorScheme: "light" });
  await signInByCode(page, world, { email, path: "/instellingen" });
  await page.getByRole("radio", { name: "Altijd donker" }).check();
  await page.getByRole("region", { name: "Weergave" }).getByRole("button", { name: "Bewaar" }).click();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await expect(page.getByRole("radio", { name: "Altijd donker" })).toBeChecked();
  await page.getByRole("radio", { name: "Zoals je apparaat staat" }).check();
  await page.getByRole("region", { name: "Weergave" }).getByRole("button", { name: "Bewaar" }).click();
  await expect(page.locator("html")).not.toHaveAttribute("data-theme");
});

test("Who sees what is there for everybody, and leads from help and from settings", async ({
  page,
  world,
}) => {
  await page.goto("/hulp");
  await page.getByRole("link", { name: "Lees per rol wie wat ziet en mag" }).click();
  await expect(headingOf(page)).toHaveText("Wie ziet wat");
  await expectAccessible(page);
  const { email } = await world.settlePerson({ name: "Noor Bakker" });
  await signInByCode(page, world, { email, path: "/instellingen" });
  await page.getByRole("link", { name: "Wie ziet wat" }).click();
  await expect(page.getByRole("heading", { name: "Alliantiemanager" })).toBeVisible();
  await expect(page.getByRole("navigation", { name: "Meent" })).toBeVisible();
});
