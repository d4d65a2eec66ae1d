import { expectAccessible } from "@/e2e/support/accessibility";
import { signIn } from "@/e2e/support/cast";
import { enterAt, tabTo } from "@/e2e/support/keyboard";
import { readMail } from "@/e2e/support/mailbox";
import { expect, onPhone, test } from "@/e2e/support/test";
import { people } from "@/scripts/story/cast";

test("A manager hands over, and a partner's director lets it leave on a phone and keeps a copy", async ({
  page,
  world,
  visitor,
  watch,
}) => {
  test.slow();
  const alliance = await world.foundAlliance({ name: "Uit elkaar" });
  const heading = page.getByRole("heading", { level: 1 });

  await test.step("Marieke chooses a successor, and sees what it means before it happens", async () => {
    await signIn(page, "marieke", `${alliance.path}/partners`);
    await page.getByRole("link", { name: "Rol van alliantiemanager overdragen" }).click();
    await expect(heading).toHaveText(`Wie wordt alliantiemanager van ${alliance.name}?`);
    await page.getByRole("button", { name: "Verder" }).click();
    await expect(page.getByRole("main").getByRole("alert")).toContainText(
      "Kies aan wie je de rol overdraagt.",
    );
    await page.getByRole("radio", { name: people.sanne.name }).check();
    await page.getByRole("button", { name: "Verder" }).click();
    await expect(heading).toHaveText(`Sanne de Wit wordt alliantiemanager van ${alliance.name}`);
    await expectAccessible(page);
    await page.getByRole("button", { name: "Draag de rol over" }).click();
    await expect(heading).toHaveText("Sanne de Wit");
    const roles = page.getByRole("table", { name: "Rollen in deze samenwerking" });
    await expect(roles.getByRole("rowheader")).toHaveText(["Contactpersoon", "Alliantiemanager"]);
  });

  await test.step("it is Sanne's now, and Marieke is a contact", async () => {
    const told = { to: people.sanne.email, subject: `U bent nu alliantiemanager van ${alliance.name}` };
    const mail = await readMail(await visitor(), told);
    expect(mail.text).toContain("Marieke Hofstra van Gemeente Overwater heeft de rol");
    expect(mail.link).toBe(alliance.path);
    const before = await page.goto(`${alliance.path}/partners/overdragen`);
    watch.allow(/status of 403 /);
    expect(before?.status()).toBe(403);
  });

  const phone = await visitor(onPhone);
  const onScreen = phone.getByRole("heading", { level: 1 });

  await test.step("Bram reads on his phone what ends and what stays, and has to say why", async () => {
    await signIn(phone, "bram", `${alliance.path}/partners`);
    await phone.getByRole("link", { name: "Organisatie laten vertrekken" }).tap();
    await expect(onScreen).toHaveText(`Veenkade Wonen laten vertrekken uit ${alliance.name}?`);
    await expect(phone.getByRole("region", { name: "Wat er stopt" })).toContainText(
      "Femke Yılmaz en Bram Oosterhuis zien de samenwerking vanaf nu niet meer.",
    );
    await expect(phone.getByRole("region", { name: "Wie het hoort" })).toContainText(
      "Sanne de Wit krijgt een mail",
    );
    await phone.getByRole("button", { name: "Laat Veenkade Wonen vertrekken" }).tap();
    await expect(phone.getByRole("main").getByRole("alert")).toContainText(
      "Schrijf op waarom jullie vertrekken.",
    );
    await expectAccessible(phone);
    await phone
      .getByLabel("Waarom vertrekken jullie?")
      .fill("Wij bouwen liever eerst aan onze eigen huizen.");
    await phone.getByRole("button", { name: "Laat Veenkade Wonen vertrekken" }).tap();
  });

  await test.step("he lands on his alliances, without this one, and the copy is a link away", async () => {
    await expect(phone).toHaveURL(/^[^?]*\/samenwerkingen\?/);
    await expect(phone.getByRole("main").getByRole("status")).toContainText("Jullie doen niet meer mee.");
    await expect(phone.getByRole("link", { name: alliance.name })).toHaveCount(0);
    await expectAccessible(phone);
    await phone.getByRole("link", { name: "Bekijk de kopie" }).tap();
    await expect(onScreen).toContainText(alliance.name);
    await expect(phone.getByRole("main")).toContainText("Wij bouwen liever eerst aan onze eigen huizen.");
  });

  await test.step("the alliance is not there any more, for him and for his colleague", async () => {
    watch.allow(/status of 404 /);
    expect((await phone.goto(alliance.path))?.status()).toBe(404);
    expect((await phone.goto(`${alliance.path}/partners`))?.status()).toBe(404);
  });

  await test.step("Sanne hears it, and sees it in the activity", async () => {
    const sanne = await visitor();
    const told = { to: people.sanne.email, subject: "Veenkade Wonen doet niet meer mee" };
    expect((await readMail(sanne, told)).text).toContain(
      'De reden: "Wij bouwen liever eerst aan onze eigen huizen."',
    );
    await signIn(sanne, "sanne", `${alliance.path}/activiteit`);
    await expect(sanne.getByRole("main")).toContainText("Veenkade Wonen stapte uit.");
    await expect(sanne.getByRole("main")).toContainText("Femke Yılmaz doet nu mee");
  });
});

test("A contact stops without a mouse, and the organisation goes on", async ({ page, world, watch }) => {
  const alliance = await world.foundAlliance({ name: "Eén minder" });
  await signIn(page, "sanne", `${alliance.path}/partners`);
  await enterAt(page, page.getByRole("link", { name: "Zelf stoppen" }));
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(`Stop je met ${alliance.name}?`);
  await tabTo(page, page.getByRole("button", { name: "Ik stop ermee" }));
  await page.keyboard.press("Enter");
  await expect(page.getByRole("main").getByRole("status")).toContainText("Je doet niet meer mee.");
  watch.allow(/status of 404 /);
  expect((await page.goto(alliance.path))?.status()).toBe(404);
});

test.describe("in a browser without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("A manager gives a role, takes it back, and hands over", async ({ page, world }) => {
    const alliance = await world.foundAlliance({ name: "Zonder scripts" });
    const heading = page.getByRole("heading", { level: 1 });
    const roles = page.getByRole("table", { name: "Rollen in deze samenwerking" }).getByRole("rowheader");
    await signIn(page, "marieke", `${alliance.path}/partners`);
    await page.getByRole("link", { name: people.femke.name }).click();
    await expect(heading).toHaveText("Femke Yılmaz");
    await page.getByRole("button", { name: "Geef deze rol" }).click();
    await expect(page.getByRole("alert")).toContainText("Kies een rol.");
    await page.getByRole("radio", { name: "Bestuurder" }).check();
    await page.getByRole("button", { name: "Geef deze rol" }).click();
    await expect(roles).toHaveText(["Contactpersoon", "Bestuurder"]);

    await page.getByRole("link", { name: "Femke Yılmaz laten stoppen" }).click();
    await page.getByRole("button", { name: "Laat dit stoppen" }).click();
    await expect(page.getByRole("alert")).toContainText("Kies wat er stopt.");
    await page.getByRole("radio", { name: "Alleen de rol van bestuurder" }).check();
    await page.getByRole("button", { name: "Laat dit stoppen" }).click();
    await expect(roles).toHaveText(["Contactpersoon"]);

    await page.goto(`${alliance.path}/partners/overdragen`);
    await page.getByRole("radio", { name: people.femke.name }).check();
    await page.getByRole("button", { name: "Verder" }).click();
    await page.getByRole("button", { name: "Draag de rol over" }).click();
    await expect(roles).toHaveText(["Contactpersoon", "Alliantiemanager"]);
  });
});
