import { signIn } from "@/e2e/support/cast";
import { readMail } from "@/e2e/support/mailbox";
import { choice, everything, questionAt } from "@/e2e/support/survey";
import { expect, test } from "@/e2e/support/test";

test.use({ javaScriptEnabled: false });

test("A contact fills in the whole checker in a browser without scripts", async ({ page, world }) => {
  const { links } = await world.openRound(await world.foundAlliance({ name: "Zonder scripts" }));
  const link = links.femke;
  await page.goto(link);
  await page.getByRole("link", { name: "Start" }).click();
  await page.getByRole("button", { name: "Volgende" }).click();
  await expect(page.getByRole("alert")).toContainText("Kies een antwoord");
  await expect(page).toHaveTitle(/^Fout: Stelling 1 van 17/);

  for (const [place, digit] of everything.split(" ").entries()) {
    await expect(questionAt(page, place + 1)).toBeVisible();
    await choice(page, digit).check();
    await page.getByRole("button", { name: place < 17 ? "Volgende" : "Controleer je antwoorden" }).click();
  }
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Controleer je antwoorden");
  await page.getByRole("link", { name: "Wijzig stelling 5" }).click();
  await expect(choice(page, "4")).toBeChecked();
  await page.getByRole("radio", { name: "Weet ik niet" }).check();
  await page.getByRole("button", { name: "Opslaan" }).click();
  await page.getByRole("button", { name: "Versturen" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Bedankt, Femke");
  const sheet = await world.sheetOf({ link });
  expect(sheet).toMatchObject({ isSubmitted: true, counted: 1 });
  expect(sheet.answers).toMatchObject({ s1: "4", s5: "unknown", grade: "7" });
});

test("A member signs in with a code in a browser without scripts", async ({ page, world, visitor }) => {
  const { email } = await world.settlePerson({ name: "Tineke Smit" });
  await page.goto("/aanmelden");
  await page.getByLabel("E-mailadres van je werk").fill("tineke");
  await page.getByRole("button", { name: "Stuur mij een code" }).click();
  await expect(page.getByRole("alert")).toContainText("naam@organisatie.nl");
  await expect(page.getByLabel("E-mailadres van je werk")).toHaveValue("tineke");
  await page.getByLabel("E-mailadres van je werk").fill(email);
  await page.getByRole("button", { name: "Stuur mij een code" }).click();
  const { code } = await readMail(await visitor(), { to: email, subject: "Inloggen bij Meent" });
  await page.getByLabel("Code uit de e-mail").fill(code);
  await page.getByRole("button", { name: "Inloggen", exact: true }).click();
  await expect(page).toHaveURL("/samenwerkingen");
});

test("An alliance manager opens and closes a round in a browser without scripts", async ({ page, world }) => {
  const alliance = await world.foundAlliance({ name: "Kale browser" });
  await signIn(page, "marieke", `${alliance.checker}/openen`);
  await page.getByLabel("Laatste dag om te antwoorden").fill("31 februari 2027");
  await page.getByLabel("Dag van het gesprek over de uitkomst").fill("1-3-2027");
  await page.getByRole("radio", { name: "Bram Oosterhuis" }).check();
  await page.getByRole("button", { name: "Verstuur de uitnodigingen" }).click();
  await expect(page.getByRole("alert")).toContainText("Deze dag bestaat niet of is niet te lezen.");
  await expect(page.getByLabel("Laatste dag om te antwoorden")).toHaveValue("31 februari 2027");
  await expect(page.getByRole("radio", { name: "Bram Oosterhuis" })).toBeChecked();

  const inThreeWeeks = new Date(Date.now() + 21 * 86_400_000).toISOString().slice(0, 10);
  await page.getByLabel("Laatste dag om te antwoorden").fill(inThreeWeeks);
  await page.getByRole("button", { name: "Verstuur de uitnodigingen" }).click();
  await expect(page.getByRole("alert")).toContainText("Vul ook de tijd van het gesprek in.");
  await page.getByLabel("Dag van het gesprek over de uitkomst").fill("");
  await page.getByRole("button", { name: "Verstuur de uitnodigingen" }).click();
  const heading = page.getByRole("heading", { level: 1 });
  await expect(heading).toHaveText("Ronde 1 loopt: nog geen partner heeft geantwoord");
  await page.getByRole("link", { name: "Sluit de ronde" }).click();
  await page.getByRole("button", { name: "Sluit de ronde" }).click();
  await expect(async () => {
    await page.reload();
    await expect(heading).toHaveText("Er zijn te weinig antwoorden om te vergelijken", { timeout: 500 });
  }).toPass({ timeout: 30_000 });
});
