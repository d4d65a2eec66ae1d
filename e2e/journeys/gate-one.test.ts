import type { Page } from "@playwright/test";
import { expectAccessible } from "@/e2e/support/accessibility";
import { signIn } from "@/e2e/support/cast";
import { enterAt, tabTo, typeIn } from "@/e2e/support/keyboard";
import { readMail } from "@/e2e/support/mailbox";
import { expect, onPhone, test } from "@/e2e/support/test";
import { people } from "@/scripts/story/cast";

const heading = (page: Page) => page.getByRole("heading", { level: 1 });
const codeSubject = "Uw code om een besluit te bevestigen";

/** Signs in with the code from the mail, as somebody without a button of their own; comes where they were going. */
async function signInByMail(page: Page, email: string): Promise<void> {
  await page.getByLabel("E-mailadres van je werk").fill(email);
  await page.getByRole("button", { name: "Stuur mij een code" }).click();
  await expect(heading(page)).toHaveText("Vul de code in");
  const mailbox = await page.context().newPage();
  const { code } = await readMail(mailbox, { to: email, subject: "Inloggen bij Meent" });
  await mailbox.close();
  await page.getByLabel("Code uit de e-mail").fill(code);
  await page.getByRole("button", { name: "Inloggen", exact: true }).click();
}

/** The code in the newest mail to this person, read in a tab of its own. */
async function codeFor(page: Page, email: string): Promise<string> {
  const mailbox = await page.context().newPage();
  const { code } = await readMail(mailbox, { to: email, subject: codeSubject });
  await mailbox.close();
  return code;
}

type Word = { verdict: "Go" | "No-go" | "Terug"; reason: string };

/** From the letter to the receipt. */
async function decide(page: Page, email: string, { verdict, reason }: Word): Promise<void> {
  await page.getByRole("radio", { name: new RegExp(`^${verdict}\\b`) }).check();
  await page.getByLabel("Uw reden").fill(reason);
  await page.getByRole("button", { name: "Verder naar bevestigen" }).click();
  await expect(heading(page)).toHaveText("Bevestig uw besluit");
  await page.getByLabel("Code uit de e-mail").fill(await codeFor(page, email));
  await page.getByRole("button", { name: "Ik bevestig mijn besluit" }).click();
  await expect(heading(page)).toHaveText(new RegExp(`^U besloot namens .*: ${verdict.toLowerCase()}, over`));
}

test("A manager works off gate 1, two directors decide on it, and an open point goes along until it is done", async ({
  page,
  world,
  visitor,
}) => {
  test.slow();
  const alliance = await world.foundBeginning({ name: "Buurtbus" });
  const gate = `${alliance.path}/beslismoment/1`;
  const asked = `Gaat Gemeente Overwater door met ${alliance.name}?`;
  const toBram = `Gaat Veenkade Wonen door met ${alliance.name}?`;
  const row = (text: string) => page.getByRole("listitem").filter({ hasText: text });

  await test.step("Marieke says why one requirement is met, and carries the other along", async () => {
    await signIn(page, "marieke", gate);
    await expect(heading(page)).toHaveText("Beslismoment 1: nog 3 van 5 open");
    await expectAccessible(page);
    await page.getByRole("link", { name: /Vastleggen.*De motieven/ }).click();
    await expect(heading(page)).toHaveText("De motieven zijn afgewogen");
    await expectAccessible(page);
    await page.getByRole("button", { name: "Leg vast dat dit klaar is" }).click();
    await expect(page.getByRole("alert").getByRole("link")).toHaveText("Schrijf waarom dit klaar is.");
    await page.getByLabel("Waarom is dit klaar?").fill("Elke organisatie schreef op wat ze wint.");
    await page.getByRole("button", { name: "Leg vast dat dit klaar is" }).click();
    await expect(heading(page)).toHaveText("Beslismoment 1: nog 2 van 5 open");
    await page.getByRole("link", { name: /Vastleggen.*Samenwerken is/ }).click();
    await page.getByLabel("Wat moet er nog gebeuren?").fill("Reken uit wat een eigen bus kost.");
    await page.getByLabel("Wie zorgt ervoor?").selectOption({ label: "Bram Oosterhuis (Veenkade)" });
    await page.getByLabel("Uiterlijk op").fill("30-2-2027");
    await page.getByRole("button", { name: "Neem mee als open punt" }).click();
    await expect(page.getByRole("alert").getByRole("link")).toContainText("Deze dag bestaat niet");
    await page.getByLabel("Uiterlijk op").fill("1-3-2027");
    await page.getByRole("button", { name: "Neem mee als open punt" }).click();
    await expect(heading(page)).toHaveText("Beslismoment 1 kan naar de bestuurders");
    await expect(row("Samenwerken is de beste keuze").first()).toContainText(
      "Open punt: uiterlijk 1 maart 2027",
    );
  });

  await test.step("she puts it to the two directors", async () => {
    await page.getByRole("link", { name: "Leg voor aan de bestuurders" }).click();
    await expectAccessible(page);
    await page.getByRole("button", { name: "Leg voor aan 2 bestuurders" }).click();
    await expect(heading(page)).toHaveText("Beslismoment 1 wacht op het besluit van 2 organisaties");
  });

  const phone = await visitor(onPhone);
  const { email: rachid } = people.rachid;
  await test.step("Rachid decides on a phone, from the mail, with a code", async () => {
    const { link } = await readMail(phone, { to: rachid, subject: asked });
    await phone.goto(link);
    await signInByMail(phone, rachid);
    await expect(heading(phone)).toHaveText(asked);
    await expectAccessible(phone);
    await expect(phone.getByRole("region", { name: "Waarom deze samenwerking" })).toContainText(
      "geen bus meer",
    );
    await expect(phone.getByRole("region", { name: "Wat nog openstaat" })).toContainText("Reken uit");
    await phone.getByRole("button", { name: "Verder naar bevestigen" }).tap();
    await expect(phone.getByRole("main").getByRole("alert").getByRole("link")).toHaveText([
      ...["Kies go, no-go of terug.", "Schrijf uw reden op."],
    ]);
    await phone.getByRole("radio", { name: /^Go/ }).check();
    await phone.getByLabel("Uw reden").fill("Dit past bij ons.");
    await phone.getByRole("button", { name: "Verder naar bevestigen" }).tap();
    await expect(heading(phone)).toHaveText("Bevestig uw besluit");
    await expectAccessible(phone);
    await phone.getByLabel("Code uit de e-mail").fill("000 000");
    await phone.getByRole("button", { name: "Ik bevestig mijn besluit" }).tap();
    await expect(phone.getByRole("main").getByRole("alert")).toContainText("Deze code klopt niet");
    await phone.getByLabel("Code uit de e-mail").fill(await codeFor(phone, rachid));
    await phone.getByRole("button", { name: "Ik bevestig mijn besluit" }).tap();
    await expect(heading(phone)).toHaveText("U besloot namens Gemeente Overwater: go, over beslismoment 1");
    await expect(phone.getByRole("region", { name: "Hierna: Veenkade Wonen" })).toBeVisible();
    await expectAccessible(phone);
  });

  const scriptless = await visitor({ javaScriptEnabled: false });
  const { email: bram } = people.bram;
  await test.step("Bram says back, without JavaScript", async () => {
    const { link } = await readMail(scriptless, { to: bram, subject: toBram });
    await signIn(scriptless, "bram", link);
    await expect(
      scriptless.getByRole("listitem").filter({ hasText: "Gemeente Overwater: go" }),
    ).toBeVisible();
    await decide(scriptless, bram, {
      verdict: "Terug",
      reason: "Eerst moet vaststaan wie de chauffeurs zijn.",
    });
  });

  await test.step("Marieke reads why, and asks anew", async () => {
    const told = { to: people.marieke.email, subject: `Veenkade Wonen besloot: terug, over beslismoment 1` };
    const mailbox = await page.context().newPage();
    expect((await readMail(mailbox, told)).text).toContain("wie de chauffeurs zijn");
    await mailbox.close();
    await page.reload();
    await expect(heading(page)).toHaveText("Beslismoment 1: Veenkade Wonen zegt terug");
    await expect(page.getByRole("main")).toContainText("wie de chauffeurs zijn");
    await expectAccessible(page);
    await page.getByRole("link", { name: "Leg opnieuw voor" }).click();
    await expect(page.getByText("Vraag 1 vervalt als je opnieuw voorlegt.")).toBeVisible();
    await page.getByRole("button", { name: "Leg voor aan 2 bestuurders" }).click();
    await expect(heading(page)).toHaveText("Beslismoment 1 wacht op het besluit van 2 organisaties");
  });

  await test.step("both say go: one with nothing but a keyboard", async () => {
    await phone.goto(`${gate}/besluit`);
    await expect(heading(phone)).toHaveText(asked);
    await decide(phone, rachid, { verdict: "Go", reason: "Nog steeds." });
    const keys = await visitor();
    await signIn(keys, "bram", `${gate}/besluit`);
    await tabTo(keys, keys.getByRole("radio", { name: /^Go/ }));
    await keys.keyboard.press("Space");
    await typeIn(keys, keys.getByLabel("Uw reden"), "De chauffeurs zijn er nu.");
    await enterAt(keys, keys.getByRole("button", { name: "Verder naar bevestigen" }));
    await expect(heading(keys)).toHaveText("Bevestig uw besluit");
    await typeIn(keys, keys.getByLabel("Code uit de e-mail"), await codeFor(keys, bram));
    await enterAt(keys, keys.getByRole("button", { name: "Ik bevestig mijn besluit" }));
    await expect(heading(keys)).toHaveText("U besloot namens Veenkade Wonen: go, over beslismoment 1");
    await expect(keys.getByRole("region", { name: "Hierna: het beslismoment openen" })).toBeVisible();
  });

  await test.step("Marieke opens the gate with the open point", async () => {
    await page.reload();
    await expect(heading(page)).toHaveText("Beslismoment 1 kan open");
    await page.getByRole("link", { name: "Open beslismoment 1" }).click();
    await expect(page.getByRole("region", { name: "Dit open punt gaat mee" })).toContainText("Reken uit");
    await expectAccessible(page);
    await page.getByRole("button", { name: "Open beslismoment 1" }).click();
    await expect(heading(page)).toHaveText(/^Beslismoment 1 ging open op/);
    await expectAccessible(page);
    await page.getByRole("link", { name: "Fasen en besluiten" }).first().click();
    await expect(heading(page)).toHaveText(/^Fase 2 van\s5: Partnerkeuze/);
    await expect(page.getByRole("main")).toContainText("Marieke Hofstra opende beslismoment 1.");
    await expectAccessible(page);
  });

  await test.step("the point stands on the list of its owner, and is gone when it is done", async () => {
    const point = scriptless
      .getByRole("listitem")
      .filter({ hasText: "Reken uit" })
      .filter({ hasText: alliance.name });
    await scriptless.goto("/aandacht");
    await expect(point).toHaveCount(1);
    await point.getByRole("link").click();
    await expect(heading(scriptless)).toHaveText("Is dit open punt afgerond?");
    await scriptless.getByLabel("Wat kwam eruit?").fill("Een eigen bus is drie keer zo duur.");
    await scriptless.getByRole("button", { name: "Ja, het is afgerond" }).click();
    await expect(scriptless.getByRole("region", { name: "Open punten" })).toContainText("Afgerond door Bram");
    await scriptless.goto("/aandacht");
    await expect(point).toHaveCount(0);
  });
});
