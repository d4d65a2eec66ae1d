import { randomUUID } from "node:crypto";
import type { Page } from "@playwright/test";
import { expectAccessible } from "@/e2e/support/accessibility";
import { signIn } from "@/e2e/support/cast";
import { enterAt, tabTo, typeIn } from "@/e2e/support/keyboard";
import { readMail } from "@/e2e/support/mailbox";
import { expect, onPhone, test } from "@/e2e/support/test";

const addressOf = (name: string): string => `${name}.${randomUUID().slice(0, 8)}@zonnehoek.example`;
const headingOf = (page: Page) => page.getByRole("heading", { level: 1 });
const letterOf = (organisation: string, alliance: string): string =>
  `Doet ${organisation} mee aan ${alliance}?`;

/** A button of a row; whom it is about stands in its name. */
const actionOn = (page: Page, label: string, about: string) =>
  page.getByRole("button", { name: new RegExp(`^${label}\\s*: ${about}$`) });

/** From the letter by "Meedoen" and the code in the mail to the page on which one joins. */
async function comeInByCode(page: Page, mailbox: Page, email: string): Promise<void> {
  await page.getByRole("link", { name: "Meedoen" }).click();
  await page.getByRole("button", { name: /^Stuur een code naar/ }).click();
  await expect(headingOf(page)).toHaveText("Vul de code in");
  const { code } = await readMail(mailbox, { to: email, subject: "Inloggen bij Meent" });
  await page.getByLabel("Code uit de e-mail").fill(code);
  await page.getByRole("button", { name: "Inloggen", exact: true }).click();
}

test("A new organisation joins: its contact by phone, its director after a word from the organisation", async ({
  page,
  world,
  visitor,
}) => {
  test.slow();
  const alliance = await world.foundAlliance({ name: "Kinderen Eerst" });
  const wies = addressOf("wies");
  const pieter = addressOf("pieter");
  const organisation = `Kinderopvang Zonnehoek ${wies.slice(5, 9)}`;
  const partners = `${alliance.path}/partners`;
  const mailbox = await visitor();

  await test.step("Marieke asks contact and director, and is stopped at an address of a group", async () => {
    await signIn(page, "marieke", partners);
    await page.getByRole("link", { name: "Nodig een organisatie uit" }).click();
    await expect(headingOf(page)).toHaveText("Nodig een organisatie uit");
    await page.getByLabel("Naam van de organisatie").fill(organisation);
    const contact = page.getByRole("group", { name: "Contactpersoon" });
    await contact.getByLabel("Naam").fill("Wies van Laar");
    await contact.getByLabel("E-mailadres").fill("info@zonnehoek.example");
    const director = page.getByRole("group", { name: "Bestuurder" });
    await director.getByLabel("Naam").fill("Pieter Zeeman");
    await director.getByLabel("E-mailadres").fill(pieter.toUpperCase());
    await page.getByLabel("Bericht in de mail").fill("Jullie kennen de ouders in de wijk.");
    await page.getByRole("button", { name: "Verstuur de uitnodiging" }).click();
    await expect(page.getByRole("main").getByRole("alert")).toContainText("lijkt een adres van een groep");
    await expect(page.getByRole("checkbox", { name: "Ik weet het zeker" })).not.toBeChecked();
    await expect(director.getByLabel("Naam")).toHaveValue("Pieter Zeeman");
    await expectAccessible(page);
    await contact.getByLabel("E-mailadres").fill(wies);
    await page.getByRole("button", { name: "Verstuur de uitnodiging" }).click();
    await expect(page.getByRole("status")).toHaveText("De uitnodiging is verstuurd.");
    await expect(page.getByRole("region", { name: organisation })).toContainText(pieter);
    await expectAccessible(page);
  });

  const phone = await visitor(onPhone);
  await test.step("the contact reads the letter on a phone, and learns nothing but title, reason and asker", async () => {
    const { link, text } = await readMail(mailbox, {
      to: wies,
      subject: letterOf(organisation, alliance.name),
    });
    expect(text).toContain("Jullie kennen de ouders in de wijk.");
    await phone.goto(link);
    await expect(headingOf(phone)).toHaveText(letterOf(organisation, alliance.name));
    const letter = phone.getByRole("main");
    await expect(letter).toContainText("Marieke Hofstra van Gemeente Overwater vraagt u");
    await expect(letter).toContainText("Vier keer per jaar vult u de samenwerkingschecker in");
    await expect(letter).not.toContainText(/Noorderbrink|Veenkade|Sanne|Pieter/);
    await expectAccessible(phone);
  });

  await test.step("she types the code, makes the organisation and lands in the alliance", async () => {
    await comeInByCode(phone, mailbox, wies);
    await expect(headingOf(phone)).toHaveText("Namens wie doet u mee?");
    await expectAccessible(phone);
    await expect(phone.getByLabel("Naam van de organisatie")).toHaveValue(organisation);
    await phone.getByLabel("KvK-nummer").fill("1234567B");
    await phone.getByRole("button", { name: "Doe mee" }).tap();
    await expect(phone.getByRole("main").getByRole("alert")).toContainText("staan alleen cijfers");
    await phone.getByLabel("KvK-nummer").fill("KvK 12.34.56.78");
    await phone.getByLabel("Wat brengt uw organisatie in?").fill("plekken en ouders");
    await phone.getByRole("button", { name: "Doe mee" }).tap();
    await expect(phone).toHaveURL(alliance.path);
    await expect(headingOf(phone)).toHaveText(alliance.name);
  });

  const director = await visitor();
  await test.step("the director has to wait for a word from the organisation", async () => {
    const { link } = await readMail(mailbox, { to: pieter, subject: letterOf(organisation, alliance.name) });
    await director.goto(link);
    await expect(director.getByRole("main")).toContainText("Bij een beslismoment zegt u");
    await comeInByCode(director, mailbox, pieter);
    await expect(headingOf(director)).toHaveText("Uw organisatie doet al mee");
    await expectAccessible(director);
  });

  await test.step("the contact, who leads it until then, says that he belongs to it", async () => {
    await phone.goto(partners);
    await actionOn(phone, "Hoort bij ons", "Pieter Zeeman").tap();
    await expect(phone.getByRole("status")).toContainText("Je hebt bevestigd");
    await expectAccessible(phone);
  });

  await test.step("then he joins, and Marieke sees both", async () => {
    await director.reload();
    await expect(director.getByRole("main")).toContainText("heeft bevestigd dat u erbij hoort");
    await director.getByRole("checkbox", { name: /^Ik mag alleen beslissen/ }).check();
    await director.getByRole("button", { name: "Doe mee" }).click();
    await expect(director).toHaveURL(alliance.path);
    await page.goto(partners);
    const people = page.getByRole("table", { name: `Mensen van ${organisation}` });
    await expect(people.getByRole("row")).toHaveText([
      /Naam/,
      /Wies van Laar\s*Contactpersoon/,
      /Pieter Zeeman\s*Bestuurder/,
    ]);
    const told = { to: "m.hofstra@overwater.example", subject: `${organisation} doet mee` };
    expect((await readMail(mailbox, told)).text).toContain("doet nu mee aan");
  });
});

test("An invitation is handed on, and the one who gets it declines with a reason", async ({
  page,
  world,
  visitor,
}) => {
  const alliance = await world.foundAlliance({ name: "Doorgeven" });
  const naima = addressOf("naima");
  const jelle = addressOf("jelle");
  const organisation = `Zonnehoek ${naima.slice(6, 10)}`;
  const [link = ""] = await world.invite({
    ...{ allianceId: alliance.allianceId, organisation },
    people: [{ name: "Naima Zonneveld", email: naima, role: "director" }],
  });
  const mailbox = await visitor();

  await page.goto(link);
  await page.getByRole("link", { name: "Ik ben niet de juiste persoon" }).click();
  await expectAccessible(page);
  await page.getByLabel("Naam").fill("Jelle Veldkamp");
  await page.getByLabel("E-mailadres").fill(naima);
  await page.getByRole("button", { name: "Geef de uitnodiging door" }).click();
  await expect(page.getByRole("main").getByRole("alert")).toContainText("waarop u zelf bent uitgenodigd");
  await page.getByLabel("E-mailadres").fill(jelle);
  await page.getByRole("button", { name: "Geef de uitnodiging door" }).click();
  await expect(headingOf(page)).toHaveText("U gaf de uitnodiging door");
  await expectAccessible(page);

  await test.step("the old link is dead, the new one says through whose hands it came", async () => {
    const old = await page.request.get(link);
    expect(old.status()).toBe(404);
    expect(await old.text()).toContain("iemand gaf de uitnodiging door");
    const mail = await readMail(mailbox, { to: jelle, subject: letterOf(organisation, alliance.name) });
    expect(mail.text).toContain("Naima Zonneveld gaf deze uitnodiging aan u door.");
    await page.goto(mail.link);
    await expect(page.getByRole("main")).toContainText("Jelle Veldkamp");
  });

  await page.getByRole("link", { name: "Afslaan" }).click();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Sla de uitnodiging af" }).click();
  await expect(page.getByRole("main").getByRole("alert")).toContainText("Schrijf waarom u niet meedoet.");
  await page.getByLabel("Reden").fill("Wij zijn met te weinig.");
  await page.getByRole("button", { name: "Sla de uitnodiging af" }).click();
  await expect(headingOf(page)).toHaveText("Deze uitnodiging is afgeslagen");
  await expectAccessible(page);

  await test.step("Marieke reads the reason, and takes the organisation off the list", async () => {
    const told = { to: "m.hofstra@overwater.example", subject: "Jelle Veldkamp slaat de uitnodiging af" };
    expect((await readMail(mailbox, told)).text).toContain("Wij zijn met te weinig.");
    await signIn(page, "marieke", `${alliance.path}/partners`);
    const listed = page.getByRole("region", { name: organisation });
    await expect(listed).toContainText("doorgegeven door Naima Zonneveld");
    await expect(listed).toContainText('Reden: "Wij zijn met te weinig."');
    await actionOn(page, "Haal van de lijst", organisation).click();
    await expect(page.getByRole("status")).toContainText("van de lijst");
    await expect(listed).toHaveCount(0);
  });
});

test("Somebody who is signed in with another address is told so, and nothing is merged", async ({
  page,
  world,
  visitor,
}) => {
  const alliance = await world.foundAlliance({ name: "Twee adressen" });
  const work = addressOf("sanne");
  const [link = ""] = await world.invite({
    ...{ allianceId: alliance.allianceId, organisation: `Zonnehoek ${work.slice(6, 10)}` },
    people: [{ name: "Sanne de Wit", email: work, role: "contact" }],
  });
  await signIn(page, "sanne", "/samenwerkingen");
  await page.goto(link);
  await page.getByRole("link", { name: "Meedoen" }).click();
  await expect(page.getByRole("main")).toContainText("U bent nu ingelogd als s.dewit@noorderbrink.example");
  await expect(page.getByRole("main")).not.toContainText(work);
  await expectAccessible(page);
  await page.getByRole("button", { name: /^Stuur een code naar s\.\.\.@zonnehoek/ }).click();
  const { code } = await readMail(await visitor(), { to: work, subject: "Inloggen bij Meent" });
  await page.getByLabel("Code uit de e-mail").fill(code);
  await page.getByRole("button", { name: "Inloggen", exact: true }).click();
  await expect(page.getByRole("main")).toContainText(`U bent ingelogd als ${work}`);
  await expect(page.getByRole("radio")).toHaveCount(0);
});

test("Marieke asks somebody without a mouse, and he declines without one", async ({
  page,
  world,
  visitor,
}) => {
  const alliance = await world.foundAlliance({ name: "Toetsenbord" });
  const email = addressOf("hidde");
  await signIn(page, "marieke", `${alliance.path}/partners/uitnodigen`);
  await typeIn(page, page.getByLabel("Naam van de organisatie"), `Zonnehoek ${email.slice(6, 10)}`);
  await tabTo(page, page.getByRole("radio", { name: "Partner" }));
  await page.keyboard.press("ArrowDown");
  await expect(page.getByRole("radio", { name: "Opdrachtgever of financier" })).toBeChecked();
  await expect(page.getByRole("group", { name: "Contactpersoon" })).toBeHidden();
  const looker = page.getByRole("region", { name: "Wie leest er mee" });
  await typeIn(page, looker.getByLabel("Naam"), "Hidde Kramer");
  await typeIn(page, looker.getByLabel("E-mailadres"), email);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("status")).toHaveText("De uitnodiging is verstuurd.");

  const invitee = await visitor();
  const { link } = await readMail(await visitor(), {
    to: email,
    subject: letterOf(`Zonnehoek ${email.slice(6, 10)}`, alliance.name),
  });
  await invitee.goto(link);
  await expect(invitee.getByRole("main")).toContainText("U leest mee met hoe het gaat.");
  await enterAt(invitee, invitee.getByRole("link", { name: "Afslaan" }));
  await expect(headingOf(invitee)).toHaveText("Waarom doet u niet mee?");
  await typeIn(invitee, invitee.getByLabel("Reden"), "Geen tijd");
  await enterAt(invitee, invitee.getByRole("button", { name: "Sla de uitnodiging af" }));
  await expect(headingOf(invitee)).toHaveText("Deze uitnodiging is afgeslagen");
});

test.describe("in a browser without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("an invitation is sent, sent again, taken back, and accepted", async ({ page, world, visitor }) => {
    test.slow();
    const alliance = await world.foundAlliance({ name: "Kale brief" });
    const email = addressOf("tineke");
    const organisation = `Zonnehoek ${email.slice(7, 11)}`;
    await signIn(page, "marieke", `${alliance.path}/partners/uitnodigen`);
    await page.getByRole("button", { name: "Verstuur de uitnodiging" }).click();
    await expect(page.getByRole("alert")).toContainText("Vul de naam van de organisatie in.");
    await page.getByLabel("Naam van de organisatie").fill(organisation);
    const contact = page.getByRole("group", { name: "Contactpersoon" });
    await contact.getByLabel("Naam").fill("Tineke Smit");
    await contact.getByLabel("E-mailadres").fill(email);
    const director = page.getByRole("group", { name: "Bestuurder" });
    await director.getByLabel("Naam").fill("Het bestuur");
    await director.getByLabel("E-mailadres").fill("bestuur@zonnehoek.example");
    await page.getByRole("button", { name: "Verstuur de uitnodiging" }).click();
    await page.getByRole("checkbox", { name: "Ik weet het zeker" }).check();
    await page.getByRole("button", { name: "Verstuur de uitnodiging" }).click();
    await expect(page.getByRole("status")).toHaveText("De uitnodiging is verstuurd.");
    await actionOn(page, "Stuur opnieuw", "Tineke Smit").click();
    await expect(page.getByRole("status")).toHaveText("De uitnodiging is opnieuw verstuurd.");
    await actionOn(page, "Trek in", "Het bestuur").click();
    await expect(page.getByRole("status")).toContainText("De uitnodiging is ingetrokken.");

    const mailbox = await visitor();
    const guest = await visitor({ javaScriptEnabled: false });
    const { link } = await readMail(mailbox, { to: email, subject: letterOf(organisation, alliance.name) });
    await guest.goto(link);
    await comeInByCode(guest, mailbox, email);
    await guest.getByLabel("Uw naam").fill("");
    await guest.getByRole("button", { name: "Doe mee" }).click();
    await expect(guest.getByRole("alert")).toContainText("Vul dit in.");
    await guest.getByLabel("Uw naam").fill("Tineke Smit");
    await guest.getByRole("button", { name: "Doe mee" }).click();
    await expect(guest).toHaveURL(alliance.path);
    await guest.goto(link);
    await expect(headingOf(guest)).toHaveText("Deze uitnodiging is aangenomen");
  });
});
