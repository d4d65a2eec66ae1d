import type { Page } from "@playwright/test";
import { alive, choice, everything, questionAt, tapAnswers } from "@/e2e/support/survey";
import { expect, onPhone, test } from "@/e2e/support/test";

const eight = everything.split(" ").slice(0, 8).join(" ");

const savedState = (page: Page, text: string) => page.getByRole("status").filter({ hasText: text });

/** Sanne's link in an alliance of its own, with the first eight statements answered: the ninth comes next. */
test.beforeEach(async ({ world }) => {
  const { links } = await world.openRound(await world.foundAlliance({ name: "Onderbroken" }));
  await world.fillIn({ link: links.sanne, answers: eight });
  link = links.sanne;
});
let link = "";

const openNinth = async (phone: Page): Promise<void> => {
  await phone.goto(link);
  await phone.getByRole("link", { name: "Verder waar je was" }).click();
  await expect(questionAt(phone, 9)).toBeVisible();
  await alive(phone);
};

test("A contact stops halfway and goes on elsewhere, where she was", async ({ visitor }) => {
  const phone = await visitor(onPhone);
  await openNinth(phone);
  await tapAnswers(phone, "2", 9);
  await expect(questionAt(phone, 10)).toBeVisible();
  await phone.context().close();

  const desktop = await visitor();
  await desktop.goto(link);
  await desktop.getByRole("link", { name: "Verder waar je was" }).click();
  await expect(questionAt(desktop, 10)).toBeVisible();
  await desktop.getByRole("link", { name: "Vorige" }).click();
  await expect(questionAt(desktop, 9)).toBeVisible();
  await expect(choice(desktop, "2")).toBeChecked();
});

test("The network goes away at the ninth statement, and nothing is lost", async ({
  visitor,
  world,
  watch,
}) => {
  watch.allow(/ERR_INTERNET_DISCONNECTED/);
  const phone = await visitor(onPhone);
  await openNinth(phone);
  await phone.context().setOffline(true);
  await tapAnswers(phone, "2 5", 9);
  await expect(questionAt(phone, 11)).toBeVisible();
  await expect(savedState(phone, "Niet opgeslagen, we proberen het opnieuw")).toBeVisible();
  expect((await world.sheetOf({ link })).answers).not.toHaveProperty("s9");

  await phone.context().setOffline(false);
  await expect(savedState(phone, "Niet opgeslagen")).toHaveCount(0);
  await expect.poll(async () => (await world.sheetOf({ link })).answers).toMatchObject({ s9: "2", s10: "5" });
  await phone.getByRole("link", { name: "Vorige" }).tap();
  await expect(choice(phone, "5")).toBeChecked();
  await expect(savedState(phone, "Opgeslagen")).toBeVisible();
});

test("What was chosen without a network survives closing the page", async ({ visitor, world, watch }) => {
  watch.allow(/ERR_INTERNET_DISCONNECTED/);
  const phone = await visitor(onPhone);
  await openNinth(phone);
  await phone.context().setOffline(true);
  await tapAnswers(phone, "2", 9);
  await expect(savedState(phone, "Niet opgeslagen")).toBeVisible();
  await phone.close();
  await phone.context().setOffline(false);

  const later = await phone.context().newPage();
  await later.goto(link);
  await expect.poll(async () => (await world.sheetOf({ link })).answers.s9).toBe("2");
  await later.getByRole("link", { name: "Verder waar je was" }).tap();
  await expect(questionAt(later, 10)).toBeVisible();
});

test("A reload right after a tap loses nothing", async ({ visitor, world }) => {
  const phone = await visitor(onPhone);
  await openNinth(phone);
  await choice(phone, "1").tap();
  await phone.reload();
  await expect.poll(async () => (await world.sheetOf({ link })).answers.s9).toBe("1");
  await phone.goto(`${link}/9`);
  await expect(choice(phone, "1")).toBeChecked();
});

test("Two tabs answer the same statement: the last answer counts, in both", async ({ visitor, world }) => {
  const first = await visitor();
  const second = await first.context().newPage();
  for (const tab of [first, second]) await openNinth(tab);
  await choice(first, "2").click();
  await expect(questionAt(first, 10)).toBeVisible();
  await expect.poll(async () => (await world.sheetOf({ link })).answers.s9).toBe("2");
  await choice(second, "5").click();
  await expect.poll(async () => (await world.sheetOf({ link })).answers.s9).toBe("5");
  await first.goto(`${link}/9`);
  await expect(choice(first, "5")).toBeChecked();
});

test("Back in the browser walks back through the answers, and forward again", async ({ visitor }) => {
  const phone = await visitor(onPhone);
  await openNinth(phone);
  await tapAnswers(phone, "2 3", 9);
  await expect(questionAt(phone, 11)).toBeVisible();
  await phone.goBack();
  await expect(questionAt(phone, 10)).toBeVisible();
  await expect(choice(phone, "3")).toBeChecked();
  await phone.goBack();
  await expect(choice(phone, "2")).toBeChecked();
  await phone.goForward();
  await expect(questionAt(phone, 10)).toBeVisible();
  await expect(choice(phone, "3")).toBeChecked();
  await expect(phone).toHaveTitle(/^Stelling 10 van 17/);
});

test("Pressing Versturen twice, also in two tabs, sends once", async ({ visitor, world }) => {
  await world.fillIn({ link, answers: everything });
  const first = await visitor();
  const second = await first.context().newPage();
  for (const tab of [first, second]) await tab.goto(`${link}/controle`);
  await first.getByRole("button", { name: "Versturen" }).dblclick();
  await expect(first.getByRole("heading", { level: 1 })).toHaveText("Bedankt, Sanne");
  await second.getByRole("button", { name: "Versturen" }).click();
  await expect(second.getByRole("heading", { level: 1 })).toHaveText("Bedankt, Sanne");
  expect(await world.sheetOf({ link })).toMatchObject({ isSubmitted: true, counted: 1 });
});
