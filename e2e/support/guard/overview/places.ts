import { expect, type Page } from "@playwright/test";
import type { Overview } from "@/e2e/support/guard/overview/scene";
import type { Place } from "@/e2e/support/guard/places";

/** `as`: somebody of the story, or one who was arranged. */
export type OverviewPlace = Omit<Place<Overview>, "as"> & { as?: Place<Overview>["as"] | "homeless" };

const home = "/samenwerkingen/[allianceId]";
const [founding, bringingIn] = ["/samenwerkingen/nieuw", "/samenwerkingen/inbrengen"] as const;
const [editing, activity] = [`${home}/wijzigen`, `${home}/activiteit`] as const;

const press = (button: string) => async (page: Page) => {
  await page.getByRole("button", { name: button }).click();
  await expect(page.getByRole("main").getByRole("alert").first()).toBeVisible();
};

const bringInWithOddDays = async (page: Page): Promise<void> => {
  await page.getByRole("radio", { name: "4. Uitvoering" }).check();
  await page.getByLabel("Wanneer was beslismoment 1?").fill("30-2-2024");
  await press("Breng in")(page);
};

const saveWithoutTitle = async (page: Page): Promise<void> => {
  await page.getByLabel("Werktitel").fill("");
  await press("Bewaar")(page);
};

/** Somebody else saves first, in a tab of their own. */
const saveAfterAnother = async (page: Page): Promise<void> => {
  const other = await page.context().newPage();
  await other.goto(page.url());
  await other.getByLabel("Werktitel").fill(`Van een ander ${Date.now()}`);
  await other.getByRole("button", { name: "Bewaar" }).click();
  await expect(other).not.toHaveURL(/wijzigen$/);
  await other.close();
  await page.getByLabel("Werktitel").fill("Van mij");
  await press("Bewaar")(page);
};

const openMenu = async (page: Page): Promise<void> => {
  await page.getByText("Meer", { exact: true }).click();
  await expect(page.getByRole("link", { name: "Uitstappen" })).toBeVisible();
};

export const overviewPlaces: OverviewPlace[] = [
  { state: "with a decision", route: "/aandacht", as: "bram", at: () => "/aandacht" },
  { state: "with an open point", route: "/aandacht", as: "hanneke", at: () => "/aandacht" },
  { state: "with nothing", route: "/aandacht", as: "loner", at: () => "/aandacht" },
  { state: "with one that stopped", route: "/samenwerkingen", as: "marieke", at: () => "/samenwerkingen" },
  { state: "to fill in", route: founding, as: "marieke", at: () => founding },
  {
    ...{ state: "with nothing filled in", route: founding, as: "marieke", at: () => founding },
    bring: press("Maak de samenwerking"),
  },
  { state: "for who works nowhere", route: founding, as: "homeless", at: () => founding },
  { state: "to fill in", route: bringingIn, as: "marieke", at: () => bringingIn },
  {
    ...{ state: "with odd days", route: bringingIn, as: "marieke", at: () => bringingIn },
    bring: bringInWithOddDays,
  },
  { state: "for who works nowhere", route: bringingIn, as: "homeless", at: () => bringingIn },
  { state: "that was just founded", route: home, as: "marieke", at: (f) => f.young.path },
  { state: "with its menu open", route: home, as: "marieke", at: (f) => f.young.path, bring: openMenu },
  { state: "that waits for its reader", route: home, as: "bram", at: (f) => f.deelvervoer.path },
  { state: "in a pause", route: home, as: "femke", at: (f) => f.paused.path },
  { state: "that stopped", route: home, as: "marieke", at: (f) => f.stopped.path },
  { state: "to fill in", route: editing, as: "marieke", at: (f) => `${f.edited.path}/wijzigen` },
  {
    ...{ state: "without a title", route: editing, as: "marieke", at: (f) => `${f.edited.path}/wijzigen` },
    bring: saveWithoutTitle,
  },
  {
    ...{ state: "after another", route: editing, as: "marieke", at: (f) => `${f.edited.path}/wijzigen` },
    bring: saveAfterAnother,
  },
  {
    ...{ state: "for a contact", route: editing, as: "femke", status: 403 },
    at: (f) => `${f.edited.path}/wijzigen`,
  },
  { state: "with a history", route: activity, as: "marieke", at: (f) => `${f.schuldhulp.path}/activiteit` },
  { state: "for a contact", route: activity, as: "femke", at: (f) => `${f.deelvervoer.path}/activiteit` },
  {
    ...{ state: "from before the first line", route: activity, as: "marieke" },
    at: (f) => `${f.schuldhulp.path}/activiteit?voor=1`,
  },
  {
    ...{ state: "of a stranger", route: activity, as: "jelle", status: 404 },
    at: (f) => `${f.edited.path}/activiteit`,
  },
];
