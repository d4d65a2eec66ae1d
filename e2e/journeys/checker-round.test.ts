import type { Page } from "@playwright/test";
import { expectAccessible } from "@/e2e/support/accessibility";
import { signIn } from "@/e2e/support/cast";
import { readMail } from "@/e2e/support/mailbox";
import { tapAnswers } from "@/e2e/support/survey";
import { expect, onPhone, test } from "@/e2e/support/test";
import { people } from "@/scripts/story/cast";

/** Far apart on 14 (who decides), a step apart on 7 (effort), at one on the rest. */
const answers = {
  marieke: "4 4 4 4 4 4 4 4 4 4 4 4 4 5 4 4 4 8",
  sanne: "4 4 4 4 4 4 5 4 4 4 4 4 4 1 4 4 4 5",
  femke: "4 4 4 4 4 4 3 4 4 4 4 4 4 3 4 4 4 6",
} as const;
type Contact = keyof typeof answers;
const contacts: Contact[] = ["marieke", "sanne", "femke"];

/** Opens the link from the mail, answers everything with a thumb, reads it over and sends it. */
async function answerFromMail(phone: Page, contact: Contact, alliance: string): Promise<string> {
  const { email, name } = people[contact];
  const { link } = await readMail(phone, { to: email, subject: `Hoe loopt de samenwerking ${alliance}?` });
  await phone.goto(link);
  const [firstName] = name.split(" ");
  await expect(phone.getByRole("heading", { level: 1 })).toHaveText(
    `${firstName}, hoe loopt de samenwerking?`,
  );
  await phone.getByRole("link", { name: "Start" }).tap();
  await tapAnswers(phone, answers[contact]);
  await expect(phone.getByRole("heading", { level: 1 })).toHaveText("Controleer je antwoorden");
  await expect(phone.getByRole("listitem").filter({ hasText: "Nog geen antwoord" })).toHaveCount(0);
  await phone.getByRole("button", { name: "Versturen" }).tap();
  await expect(phone.getByRole("heading", { level: 1 })).toHaveText(`Bedankt, ${firstName}`);
  return link;
}

test("An alliance manager asks three partners, and all see at once where they differ", async ({
  page,
  world,
  visitor,
}) => {
  test.slow();
  const alliance = await world.foundAlliance({ name: "Buurtkracht" });
  const heading = page.getByRole("heading", { level: 1 });
  const links = {} as Record<Contact, string>;

  await test.step("Marieke sends the checker to one person per partner", async () => {
    await signIn(page, "marieke", alliance.path);
    await page.getByRole("link", { name: "Samenwerkingschecker", exact: true }).click();
    await page.getByRole("link", { name: "Open de eerste ronde" }).click();
    await expect(heading).toHaveText(/^Open ronde 1/);
    await expect(page.getByLabel("Laatste dag om te antwoorden")).not.toHaveValue("");
    const veenkade = page.getByRole("group", { name: "Wie antwoordt voor Veenkade Wonen?" });
    await expect(veenkade.getByRole("radio", { name: "Femke Yılmaz" })).toBeChecked();
    await page.getByRole("button", { name: "Verstuur de uitnodigingen" }).click();
    await expect(heading).toHaveText("Ronde 1 loopt: nog geen partner heeft geantwoord");
  });

  await test.step("the first partner answers on a phone, and Marieke sees a count and nothing else", async () => {
    links.sanne = await answerFromMail(await visitor(onPhone), "sanne", alliance.name);
    await page.reload();
    await expect(heading).toHaveText("Ronde 1 loopt: 1 van 3 partners heeft geantwoord");
    await expect(page.getByRole("table", { name: "Antwoorden per partner" }).getByRole("row")).toHaveText([
      /Partner/,
      "Gemeente Overwater Nog niet ingevuld",
      "Noorderbrink Welzijn Ingevuld",
      "Veenkade Wonen Nog niet ingevuld",
    ]);
    await expect(page.getByRole("main")).not.toContainText(/cijfer|gemiddeld|verschil/i);
  });

  await test.step("the other two answer at the same time", async () => {
    const late = contacts.filter((one) => one !== "sanne");
    const found = await Promise.all(
      late.map(async (one) => answerFromMail(await visitor(onPhone), one, alliance.name)),
    );
    late.forEach((one, place) => {
      links[one] = found[place] ?? "";
    });
    await page.reload();
    await expect(heading).toHaveText("Alle partners hebben geantwoord in ronde 1");
  });

  await test.step("she closes the round, and the result comes by itself", async () => {
    await page.getByRole("link", { name: "Sluit de ronde" }).click();
    await expect(heading).toHaveText("Ronde 1 nu sluiten?");
    await page.getByRole("button", { name: "Sluit de ronde" }).click();
    await expect(heading).toHaveText("Jullie denken verschillend over besluiten en inzet", {
      timeout: 30_000,
    });
  });

  const differences = (shown: Page) =>
    shown.getByRole("table", { name: "Gemiddelde per partner en stelling" }).getByRole("row");

  await test.step("the partners stand side by side, the largest difference first", async () => {
    await expectAccessible(page);
    await expect(differences(page).first().getByRole("columnheader")).toHaveText([
      "Per thema, grootste verschil eerst",
      /Overwater/,
      /Noorderbrink/,
      /Veenkade/,
      /Samen/,
      /Verschil tussen partners/,
    ]);
    const deciding = differences(page).filter({ hasText: "voordat iemand een besluit neemt" });
    await expect(deciding.getByRole("cell")).toHaveText([/^5/, /^1/, /^3/, /^3/, /Ver uit elkaar/]);
    const statements = differences(page).filter({ has: page.getByRole("cell") });
    await expect(statements).toHaveCount(17);
    await expect(statements.first()).toContainText("voordat iemand een besluit neemt");
    const talk = page.getByRole("region", { name: "Hierover gaat het gesprek" });
    await expect(talk.getByRole("heading", { level: 3 })).toHaveText([
      "We overleggen met elkaar voordat iemand een besluit neemt.",
      "We zetten ons allemaal volledig in.",
    ]);
  });

  await test.step("a partner's director signs in and sees the same", async () => {
    const found = (await heading.textContent()) ?? "";
    const bram = await visitor();
    await signIn(bram, "bram", alliance.path);
    await bram.getByRole("link", { name: "Bekijk de hele uitkomst" }).click();
    await expect(bram.getByRole("heading", { level: 1 })).toHaveText(found);
    await expect(differences(bram)).toHaveText(await differences(page).allTextContents());
  });

  await test.step("every contact is told, and keeps the own answers behind the own link", async () => {
    const phone = await visitor(onPhone);
    const { email } = people.sanne;
    const told = { to: email, subject: `De uitkomst is er: samenwerkingschecker ${alliance.name}` };
    expect((await readMail(phone, told)).link).toBe(new URL(page.url()).pathname);
    await phone.goto(links.sanne);
    await expect(phone.getByRole("heading", { level: 1 })).toHaveText("Bedankt, Sanne");
    await expect(phone.getByText("De uitkomst is er.")).toBeVisible();
    await expect(phone.getByRole("listitem").filter({ hasText: "voordat iemand een besluit" })).toContainText(
      "1 - Klopt helemaal niet",
    );
  });
});
