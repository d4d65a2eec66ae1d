import type { Page } from "@playwright/test";
import { expectAccessible } from "@/e2e/support/accessibility";
import { signIn } from "@/e2e/support/cast";
import { enterAt, tabTo, typeIn } from "@/e2e/support/keyboard";
import { expect, test } from "@/e2e/support/test";

const heading = (page: Page) => page.getByRole("heading", { level: 1 });
const fault = (page: Page, text: string) =>
  page.getByRole("main").getByRole("alert").getByRole("link", { name: text });
const own = (name: string): string => `${name} ${Date.now().toString(36)}`;

const reason = "Jongeren van achttien vallen tussen jeugdzorg en volwassenenzorg in.";

test("A manager founds an alliance: what was filled in stays when something is wrong, and the next step waits", async ({
  page,
}) => {
  const name = own("Zorg na achttien");
  await signIn(page, "marieke");
  await page.getByRole("link", { name: "Nieuwe samenwerking" }).click();
  await expect(heading(page)).toHaveText("Nieuwe samenwerking");
  await expectAccessible(page);

  await test.step("everything that is missing is said at once, and what was there stays", async () => {
    await page.getByLabel("Waarom deze samenwerking?").fill("Jongeren");
    await page.getByLabel("Wat brengt Gemeente Overwater in?").fill("de opdracht");
    await page.getByRole("checkbox", { name: "Gemeente Overwater" }).uncheck();
    await page.getByRole("button", { name: "Maak de samenwerking" }).click();
    await expect(page.getByRole("main").getByRole("alert").getByRole("link")).toHaveText([
      "Geef de samenwerking een werktitel.",
      "Schrijf minstens één hele zin over de reden. Daar beslissen bestuurders op.",
      "Kies minstens één organisatie die het initiatief neemt.",
      "Kies een van de mogelijkheden.",
    ]);
    await expect(page).toHaveTitle(/^Fout: /);
    await expectAccessible(page);
    await expect(page.getByLabel("Waarom deze samenwerking?")).toHaveValue("Jongeren");
    await expect(page.getByLabel("Wat brengt Gemeente Overwater in?")).toHaveValue("de opdracht");
    await expect(page.getByRole("checkbox", { name: "Gemeente Overwater" })).not.toBeChecked();
  });

  await test.step("then it is there, with the one next step", async () => {
    await page.getByLabel("Werktitel").fill(name);
    await page.getByLabel("Waarom deze samenwerking?").fill(reason);
    await page.getByRole("checkbox", { name: "Gemeente Overwater" }).check();
    await page.getByLabel("Hoe heet de trekker van deze samenwerking?").fill("ketenregisseur");
    await page.getByRole("radio", { name: "cliënten" }).check();
    await page.getByRole("button", { name: "Maak de samenwerking" }).click();
    await expect(heading(page)).toHaveText(name);
    await expect(page.getByText(reason)).toBeVisible();
    const now = page.getByRole("region", { name: "Wat nu" });
    await expect(now.getByRole("listitem")).toHaveText(/Nodig partners uit/);
    await expect(page.getByRole("cell", { name: "Marieke Hofstra, ketenregisseur" })).toBeVisible();
    await expect(page.getByRole("region", { name: "Wat er gebeurde" })).toContainText(
      "Marieke Hofstra (Gemeente Overwater) begon deze samenwerking.",
    );
    await expectAccessible(page);
    await now.getByRole("link", { name: /Uitnodigen/ }).click();
    await expect(page).toHaveURL(/partners\/uitnodigen$/);
  });
});

test("Somebody without scripts brings in an alliance that runs, with the days of its earlier gates", async ({
  visitor,
}) => {
  const name = own("Al jaren bezig");
  const page = await visitor({ javaScriptEnabled: false });
  await signIn(page, "bram");
  await page.getByRole("link", { name: "Breng een lopende in" }).click();
  await page.getByLabel("Werktitel").fill(name);
  await page.getByLabel("Waarom deze samenwerking?").fill(reason);
  await page.getByRole("radio", { name: "inwoners" }).check();
  await page.getByRole("radio", { name: "4. Uitvoering" }).check();
  await page.getByLabel("Wanneer was beslismoment 1?").fill("30-2-2024");
  await page.getByLabel("Wanneer was beslismoment 2?").fill("1-1-2999");
  await page.getByRole("button", { name: "Breng in" }).click();
  await expect(fault(page, "Deze dag bestaat niet. Kijk de datum na.")).toHaveAttribute("href", "#passed1");
  await expect(fault(page, "Deze dag moet nog komen.")).toHaveAttribute("href", "#passed2");
  await expect(fault(page, "Weet je het niet precies?")).toHaveAttribute("href", "#passed3");
  await expect(page.getByLabel("Wanneer was beslismoment 1?")).toHaveValue("30-2-2024");
  await expect(page.getByRole("radio", { name: "4. Uitvoering" })).toBeChecked();
  await expect(page).toHaveTitle(/^Fout: |^Breng/);

  await page.getByLabel("Wanneer was beslismoment 1?").fill("12 mei 2024");
  await page.getByLabel("Wanneer was beslismoment 2?").fill("1 okt 2024");
  await page.getByLabel("Wanneer was beslismoment 3?").fill("2025-02-28");
  await page.getByLabel("Wanneer was beslismoment 4?").fill("ooit");
  await page.getByRole("button", { name: "Breng in" }).click();
  await expect(heading(page)).toHaveText(name);
  await expect(page.getByRole("link", { name: "Beslismoment 1: eerder besloten" }).first()).toBeVisible();
  await expect(page.getByRole("link", { name: "Beslismoment 3: eerder besloten" }).first()).toBeVisible();
  const now = page.getByRole("region", { name: "Wat nu" });
  await expect(now.getByRole("listitem").first()).toContainText("Open de eerste ronde");

  await test.step("what has to be done stands on the list over all alliances", async () => {
    await page.goto("/aandacht");
    const line = page.getByRole("listitem").filter({ hasText: name });
    await expect(line).toContainText("Open de eerste ronde van de samenwerkingschecker");
    await line.getByRole("link").click();
    await expect(page).toHaveURL(/samenwerkingschecker\/openen$/);
  });
});

test("Two people change the same alliance: neither text is lost, and the second decides", async ({
  page,
  world,
}) => {
  const alliance = await world.foundBeginning({ name: "Twee tabs" });
  await signIn(page, "marieke", alliance.path);
  await page.getByText("Meer", { exact: true }).click();
  await page.getByRole("link", { name: "Gegevens wijzigen" }).click();
  await expect(heading(page)).toHaveText("Gegevens wijzigen");
  const second = await page.context().newPage();
  await second.goto(page.url());

  await page.getByLabel("Werktitel").fill("Uit de eerste tab");
  await page.getByRole("radio", { name: "elk jaar" }).check();
  await page.getByRole("button", { name: "Bewaar" }).click();
  await expect(heading(page)).toHaveText("Uit de eerste tab");

  await test.step("the second tab shows both texts, at their fields", async () => {
    await second.getByLabel("Werktitel").fill("Uit de tweede tab");
    await second.getByRole("button", { name: "Bewaar" }).click();
    await expect(second.getByText(/Iemand anders bewaarde deze gegevens net ook/)).toBeVisible();
    await expect(fault(second, "Hier staat nu: Uit de eerste tab")).toBeVisible();
    await expect(fault(second, "Hier staat nu: elk jaar")).toBeVisible();
    await expect(second.getByLabel("Werktitel")).toHaveValue("Uit de tweede tab");
    await expectAccessible(second);
  });

  await test.step("saving once more is a choice, and it is told", async () => {
    await second.getByRole("radio", { name: "elk jaar" }).check();
    await second.getByRole("button", { name: "Bewaar" }).click();
    await expect(heading(second)).toHaveText("Uit de tweede tab");
    await second.getByRole("link", { name: "Alle activiteit" }).click();
    await expect(heading(second)).toHaveText("Activiteit");
    await expect(second.getByRole("main")).toContainText(
      "Marieke Hofstra (Gemeente Overwater) wijzigde de werktitel en hoe vaak jullie samen kijken.",
    );
    await expectAccessible(second);
  });
});

test("With nothing but a keyboard somebody founds an alliance and finds the way to its pages", async ({
  page,
}) => {
  const name = own("Zonder muis");
  await signIn(page, "bram", "/samenwerkingen/nieuw");
  await typeIn(page, page.getByLabel("Werktitel"), name);
  await typeIn(page, page.getByLabel("Waarom deze samenwerking?"), reason);
  await tabTo(page, page.getByRole("radio", { name: "klanten" }));
  await page.keyboard.press("Space");
  await enterAt(page, page.getByRole("button", { name: "Maak de samenwerking" }));
  await expect(heading(page)).toHaveText(name);
  await tabTo(page, page.getByText("Meer", { exact: true }));
  await page.keyboard.press("Enter");
  await enterAt(page, page.getByRole("link", { name: "Gegevens wijzigen" }));
  await expect(heading(page)).toHaveText("Gegevens wijzigen");
  await page.goBack();
  await tabTo(page, page.getByText("Meer", { exact: true }));
  await page.keyboard.press("Enter");
  await expect(page.getByRole("link", { name: "Uitstappen" })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("link", { name: "Uitstappen" })).toBeHidden();
});
