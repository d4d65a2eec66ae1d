import type { Page } from "@playwright/test";
import { signIn } from "@/e2e/support/cast";
import { type Mail, readMail } from "@/e2e/support/mailbox";
import { expect, test } from "@/e2e/support/test";

async function askForMail(page: Page, email: string, path = "/aanmelden"): Promise<void> {
  await page.goto(path);
  await page.getByLabel("E-mailadres van je werk").fill(email);
  await page.getByRole("button", { name: "Stuur mij een code" }).click();
  await expect(page.getByRole("heading", { name: "Vul de code in" })).toBeVisible();
}

const mailTo = (page: Page, email: string): Promise<Mail> =>
  readMail(page, { to: email, subject: "Inloggen bij Meent" });

const portfolio = (page: Page) => page.getByRole("navigation", { name: "Meent" });

test("A member signs in with the link from the mail, and the link works once", async ({ page, world }) => {
  const { email, name } = await world.settlePerson({ name: "Anouk Visser" });
  await askForMail(page, email);
  const { link } = await mailTo(page, email);
  const otherTab = await page.context().newPage();
  for (const tab of [page, otherTab]) {
    await tab.goto(link);
    await expect(tab.getByRole("heading", { level: 1 })).toHaveText("Inloggen");
  }

  await page.getByRole("button", { name: `Inloggen als ${name}` }).click();
  await expect(page).toHaveURL("/samenwerkingen");
  await expect(portfolio(page)).toBeVisible();

  await otherTab.getByRole("button", { name: `Inloggen als ${name}` }).click();
  await expect(otherTab.getByRole("main").getByRole("alert")).toContainText("Deze link werkt niet meer");
  await page.goto(link);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Deze link werkt niet meer");
});

test("A member signs in with the code, typed with a space, and comes where she was going", async ({
  page,
  world,
}) => {
  const { email } = await world.settlePerson({ name: "Karim Boukhari" });
  await askForMail(page, email, "/aanmelden?naar=%2Fsamenwerkingen%3Fvan%3Dmail");
  const otherTab = await page.context().newPage();
  await otherTab.goto("/aanmelden/code");
  const { code } = await mailTo(await page.context().newPage(), email);
  const typed = `${code.slice(0, 3)} ${code.slice(3)}`;

  await page.getByLabel("Code uit de e-mail").fill(typed);
  await page.getByRole("button", { name: "Inloggen", exact: true }).click();
  await expect(page).toHaveURL("/samenwerkingen?van=mail");

  await otherTab.getByLabel("Code uit de e-mail").fill(typed);
  await otherTab.getByRole("button", { name: "Inloggen", exact: true }).click();
  await expect(otherTab.getByRole("main").getByRole("alert")).toContainText("Deze code werkt niet meer");
});

test("A link that is opened on another device asks for the code as well", async ({
  page,
  world,
  visitor,
}) => {
  const { email, name } = await world.settlePerson({ name: "Ilse Drenth" });
  await askForMail(page, email);
  const { link, code } = await mailTo(page, email);

  const phone = await visitor();
  await phone.goto(link);
  await expect(phone.getByText("Vul daarom ook de code in")).toBeVisible();
  await phone.getByRole("button", { name: `Inloggen als ${name}` }).click();
  await expect(phone.getByRole("main").getByRole("alert")).toContainText("Vul de code uit de e-mail in.");
  await phone.getByLabel("Code uit de e-mail").fill(code);
  await phone.getByRole("button", { name: `Inloggen als ${name}` }).click();
  await expect(phone).toHaveURL("/samenwerkingen");
});

test("A mail scanner that opens the link again and again changes nothing", async ({
  page,
  world,
  request,
}) => {
  const { email, name } = await world.settlePerson({ name: "Wout Mulder" });
  await askForMail(page, email);
  const { link } = await mailTo(page, email);
  const before = await world.signInFacts({ email });
  expect(before.requests).toHaveLength(1);

  for (let visit = 0; visit < 5; visit++) {
    expect((await request.get(link)).status()).toBe(200);
    expect((await request.head(link)).status()).toBe(200);
  }
  expect(await world.signInFacts({ email })).toEqual(before);
  expect((await request.storageState()).cookies).toEqual([]);
  await page.goto(link);
  await expect(page.getByRole("button", { name: `Inloggen als ${name}` })).toBeVisible();
});

test("Who signs out leaves nothing behind: not under Back, and not in the old cookie", async ({
  page,
  world,
  visitor,
}) => {
  const alliance = await world.foundAlliance({ name: "Vertrek" });
  await signIn(page, "sanne", alliance.path);
  await page.getByRole("link", { name: "Samenwerkingschecker" }).first().click();
  await expect(page).toHaveURL(alliance.checker);
  const cookies = await page.context().cookies();

  await page.getByRole("button", { name: "Uitloggen" }).click();
  await expect(page.getByRole("heading", { name: "Inloggen", exact: true })).toBeVisible();
  for (const _ of ["checker", "alliance"]) {
    await page.goBack();
    await expect(page.getByRole("heading", { name: "Inloggen", exact: true })).toBeVisible();
    await expect(page.getByText(alliance.name)).toHaveCount(0);
  }

  const thief = await visitor();
  await thief.context().addCookies(cookies);
  await thief.goto(alliance.path);
  await expect(thief.getByRole("heading", { name: "Inloggen", exact: true })).toBeVisible();
  await expect(thief.getByText(alliance.name)).toHaveCount(0);
});
