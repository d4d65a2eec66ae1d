import { enterAt, tabTo, typeIn } from "@/e2e/support/keyboard";
import { readMail } from "@/e2e/support/mailbox";
import { alive, choice, everything, questionAt } from "@/e2e/support/survey";
import { expect, test } from "@/e2e/support/test";
import { people } from "@/scripts/story/cast";

test("A contact fills in the checker without a mouse", async ({ page, world }) => {
  const { links } = await world.openRound(await world.foundAlliance({ name: "Toetsenbord" }));
  const link = links.sanne;
  const { keyboard } = page;
  const heading = page.getByRole("heading", { level: 1 });
  await page.goto(link);
  await enterAt(page, page.getByRole("link", { name: "Start" }));

  await test.step("one Tab enters the answers, arrows look around, and the next Tab leaves", async () => {
    await expect(questionAt(page, 1)).toBeVisible();
    await alive(page);
    await tabTo(page, choice(page, "5"));
    await keyboard.press("ArrowDown");
    await expect(choice(page, "4")).toBeFocused();
    await keyboard.press("ArrowDown");
    await expect(choice(page, "3")).toBeFocused();
    await keyboard.press("ArrowUp");
    await expect(choice(page, "4")).toBeFocused();
    await expect(page.getByRole("radio", { checked: true })).toHaveCount(0);
    await keyboard.press("Tab");
    await expect(page.getByRole("link", { name: "Vorige" })).toBeFocused();
    await keyboard.press("Shift+Tab");
    await expect(page.getByRole("radio", { checked: true })).toHaveCount(0);
    await expect(questionAt(page, 1)).toBeVisible();
  });

  await test.step("the space bar chooses and leads to the next statement, which has the focus", async () => {
    await expect(choice(page, "4")).toBeFocused();
    await keyboard.press("Space");
    await expect(questionAt(page, 2)).toBeVisible();
    await expect(heading).toBeFocused();
    await expect(page.getByRole("status").filter({ hasText: "Stelling 2 van 17" })).toHaveCount(1);
  });

  await test.step("a digit does nothing outside the answers, and chooses inside", async () => {
    await keyboard.press("3");
    await expect(page.getByRole("radio", { checked: true })).toHaveCount(0);
    await keyboard.press("Tab");
    await keyboard.press("6");
    await expect(page.getByRole("radio", { checked: true })).toHaveCount(0);
    await keyboard.press("3");
    await expect(questionAt(page, 3)).toBeVisible();
    await expect.poll(async () => (await world.sheetOf({ link })).answers.s2).toBe("3");
  });

  await test.step("Enter without a choice says so, and 'Automatisch verder' can be turned off", async () => {
    await enterAt(page, page.getByRole("button", { name: "Volgende" }));
    await expect(page.getByRole("main").getByRole("alert")).toBeFocused();
    await expect(page.getByRole("main").getByRole("alert")).toContainText("Kies een antwoord");
    await tabTo(page, page.getByRole("switch", { name: "Automatisch verder" }));
    await keyboard.press("Space");
    await expect(page.getByRole("switch", { name: "Automatisch verder" })).not.toBeChecked();
    await page.goto(`${link}/3`);
    await alive(page);
    await tabTo(page, choice(page, "5"));
    await keyboard.press("2");
    await expect(choice(page, "2")).toBeChecked();
    await expect(page.getByRole("status").filter({ hasText: "Opgeslagen" })).toBeVisible();
    await keyboard.press("Enter");
    await expect(questionAt(page, 4)).toBeVisible();
  });

  await test.step("the rest goes by digits and Enter, and is sent by Enter", async () => {
    for (let place = 4; place <= 17; place++) {
      await expect(questionAt(page, place)).toBeVisible();
      await expect(heading).toBeFocused();
      await keyboard.press("Tab");
      await keyboard.press(everything.split(" ")[place - 1] ?? "");
      await keyboard.press("Enter");
    }
    await expect(questionAt(page, 18)).toBeVisible();
    await keyboard.press("Tab");
    await expect(choice(page, "10")).toBeFocused();
    for (const grade of ["9", "8", "7"]) {
      await keyboard.press("ArrowDown");
      await expect(choice(page, grade)).toBeFocused();
    }
    await keyboard.press("Space");
    await enterAt(page, page.getByRole("button", { name: "Controleer je antwoorden" }));
    await expect(heading).toHaveText("Controleer je antwoorden");
    await enterAt(page, page.getByRole("button", { name: "Versturen" }));
    await expect(heading).toHaveText("Bedankt, Sanne");
    expect((await world.sheetOf({ link })).answers).toMatchObject({ s1: "4", s2: "3", s3: "2", grade: "7" });
  });
});

test("A member signs in without a mouse", async ({ page, world, visitor }) => {
  const { email } = await world.settlePerson({ name: "Hidde Kramer" });
  await page.goto("/aanmelden");
  await typeIn(page, page.getByLabel("E-mailadres van je werk"), email);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "Vul de code in" })).toBeVisible();
  const { code } = await readMail(await visitor(), { to: email, subject: "Inloggen bij Meent" });
  await typeIn(page, page.getByLabel("Code uit de e-mail"), code);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL("/samenwerkingen");
});

test("An alliance manager opens a round without a mouse", async ({ page, world }) => {
  const alliance = await world.foundAlliance({ name: "Muisloos" });
  const heading = page.getByRole("heading", { level: 1 });
  await page.goto(`/aanmelden?naar=${alliance.checker}`);
  await enterAt(page, page.getByRole("button", { name: people.marieke.name }));
  await expect(heading).toHaveText("Samenwerkingschecker");
  await enterAt(page, page.getByRole("link", { name: "Open de eerste ronde" }));
  await expect(heading).toHaveText(/^Open ronde 1/);

  await typeIn(page, page.getByLabel("Laatste dag om te antwoorden"), "gisteren");
  await page.keyboard.press("Enter");
  const trouble = page.getByRole("main").getByRole("alert");
  await expect(trouble).toBeFocused();
  await enterAt(page, trouble.getByRole("link"));
  await expect(page.getByLabel("Laatste dag om te antwoorden")).toBeFocused();
  const inTwoWeeks = new Date(Date.now() + 14 * 86_400_000).toISOString().slice(0, 10);
  await typeIn(page, page.getByLabel("Laatste dag om te antwoorden"), inTwoWeeks);
  await tabTo(page, page.getByRole("radio", { name: people.femke.name }));
  await page.keyboard.press("ArrowDown");
  await expect(page.getByRole("radio", { name: people.bram.name })).toBeChecked();
  await enterAt(page, page.getByRole("button", { name: "Verstuur de uitnodigingen" }));
  await expect(heading).toHaveText("Ronde 1 loopt: nog geen partner heeft geantwoord");
});
