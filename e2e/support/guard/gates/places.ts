import { expect, type Page } from "@playwright/test";
import type { Gates } from "@/e2e/support/guard/gates/scene";
import type { Place } from "@/e2e/support/guard/places";

const home = "/samenwerkingen/[allianceId]";
const gate = `${home}/beslismoment/[gate]` as const;
const requirement = `${gate}/vereiste/[requirement]` as const;
const newPoint = `${gate}/open-punt` as const;
const point = `${newPoint}/[noteId]` as const;
const asking = `${gate}/voorleggen` as const;
const opening = `${gate}/openen` as const;
const paper = `${gate}/stukken/[fileId]` as const;
const letter = `${gate}/besluit` as const;
const confirming = `${letter}/bevestigen` as const;
const receipt = `${letter}/bewijs` as const;
const phases = `${home}/fasen` as const;

const press = (button: string) => async (page: Page) => {
  await page.getByRole("button", { name: button }).click();
  await expect(page.getByRole("main").getByRole("alert").first()).toBeVisible();
};

const askForADayThatIsNone = async (page: Page): Promise<void> => {
  await page.getByLabel("Laatste dag om te beslissen").fill("31-2-2027");
  await press("Leg voor aan")(page);
};

const goOnToConfirm = async (page: Page): Promise<void> => {
  await page.getByRole("radio", { name: /^Terug/ }).check();
  await page.getByLabel("Uw reden").fill("Eerst de dorpsraden.");
  await page.getByRole("button", { name: "Verder naar bevestigen" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Bevestig uw besluit");
};

const confirmWithNothing = async (page: Page): Promise<void> => {
  await goOnToConfirm(page);
  await press("Ik bevestig mijn besluit")(page);
};

const at = (f: { path: string }, number: number, below = ""): string =>
  `${f.path}/beslismoment/${number}${below}`;

export const gatePlaces: Place<Gates>[] = [
  { state: "with everything to do", route: gate, as: "marieke", at: (f) => at(f.fresh, 1) },
  { state: "for a contact", route: gate, as: "femke", at: (f) => at(f.fresh, 1) },
  { state: "that waits for a director", route: gate, as: "marieke", at: (f) => at(f.deelvervoer, 1) },
  { state: "that waits for its reader", route: gate, as: "bram", at: (f) => at(f.deelvervoer, 1) },
  { state: "with an open point", route: gate, as: "marieke", at: (f) => at(f.nachtopvang, 3) },
  { state: "that was opened", route: gate, as: "marieke", at: (f) => at(f.nachtopvang, 1) },
  { state: "that was passed before", route: gate, as: "marieke", at: (f) => at(f.schuldhulp, 2) },
  { state: "that is to come", route: gate, as: "marieke", at: (f) => at(f.fresh, 4) },
  { state: "with a paper", route: gate, as: "odette", at: (f) => at(f.warmte, 2) },
  {
    ...{ state: "whose paper was not kept", route: gate, as: "marieke" },
    at: (f) => at(f.fresh, 1, "?stuk=not-what-it-says"),
  },
  { state: "in a pause", route: gate, as: "marieke", at: (f) => at(f.paused, 1) },
  { state: "of a stranger", route: gate, as: "jelle", at: (f) => at(f.fresh, 1), status: 404 },
  { state: "that there is none of", route: gate, as: "marieke", at: (f) => at(f.fresh, 5), status: 404 },
  {
    ...{ state: "to decide", route: requirement, as: "marieke" },
    at: (f) => at(f.fresh, 1, "/vereiste/best-option"),
  },
  {
    ...{ state: "without a reason", route: requirement, as: "marieke" },
    at: (f) => at(f.fresh, 1, "/vereiste/best-option"),
    bring: press("Leg vast dat dit klaar is"),
  },
  {
    ...{ state: "carried along", route: requirement, as: "marieke" },
    at: (f) => at(f.nachtopvang, 3, "/vereiste/exit-agreed"),
  },
  {
    ...{ state: "that data tell", route: requirement, as: "marieke" },
    at: (f) => at(f.fresh, 1, "/vereiste/purpose-written"),
  },
  {
    ...{ state: "for a contact", route: requirement, as: "femke", status: 403 },
    at: (f) => at(f.fresh, 1, "/vereiste/best-option"),
  },
  {
    ...{ state: "of another gate", route: requirement, as: "marieke", status: 404 },
    at: (f) => at(f.fresh, 1, "/vereiste/plan-approved"),
  },
  { state: "to fill in", route: newPoint, as: "marieke", at: (f) => at(f.fresh, 1, "/open-punt") },
  {
    ...{ state: "without anything", route: newPoint, as: "marieke", at: (f) => at(f.fresh, 1, "/open-punt") },
    bring: press("Voeg het open punt toe"),
  },
  {
    ...{ state: "for its owner", route: point, as: "hanneke" },
    at: (f) => at(f.nachtopvang, 3, `/open-punt/${f.point}`),
  },
  {
    ...{ state: "for somebody else", route: point, as: "ruben" },
    at: (f) => at(f.nachtopvang, 3, `/open-punt/${f.point}`),
  },
  { state: "before it can be put", route: asking, as: "marieke", at: (f) => at(f.fresh, 1, "/voorleggen") },
  { state: "to put anew", route: asking, as: "marieke", at: (f) => at(f.deelvervoer, 1, "/voorleggen") },
  {
    ...{
      state: "with a fault",
      route: asking,
      as: "marieke",
      at: (f) => at(f.deelvervoer, 1, "/voorleggen"),
    },
    bring: askForADayThatIsNone,
  },
  { state: "before it can open", route: opening, as: "marieke", at: (f) => at(f.fresh, 1, "/openen") },
  { state: "to take away", route: paper, as: "thierno", at: (f) => at(f.warmte, 2, `/stukken/${f.paper}`) },
  {
    ...{ state: "of somebody else", route: paper, as: "femke", status: 403 },
    at: (f) => at(f.warmte, 2, `/stukken/${f.paper}`),
  },
  { state: "to decide on", route: letter, as: "bram", at: (f) => at(f.deelvervoer, 1, "/besluit") },
  {
    ...{ state: "with nothing filled in", route: letter, as: "bram" },
    at: (f) => at(f.deelvervoer, 1, "/besluit"),
    bring: press("Verder naar bevestigen"),
  },
  { state: "that was answered", route: letter, as: "rachid", at: (f) => at(f.deelvervoer, 1, "/besluit") },
  {
    state: "for who has no word in it",
    route: letter,
    as: "femke",
    at: (f) => at(f.deelvervoer, 1, "/besluit"),
  },
  { state: "before it was sent", route: letter, as: "bram", at: (f) => at(f.fresh, 1, "/besluit") },
  {
    ...{ state: "to confirm", route: confirming, as: "bram", at: (f) => at(f.deelvervoer, 1, "/besluit") },
    bring: goOnToConfirm,
  },
  {
    ...{
      state: "without a code",
      route: confirming,
      as: "bram",
      at: (f) => at(f.deelvervoer, 1, "/besluit"),
    },
    bring: confirmWithNothing,
  },
  {
    ...{ state: "of one's own", route: receipt, as: "rachid" },
    at: (f) => at(f.nachtopvang, 1, `/besluit/bewijs?besluit=${f.decision}`),
  },
  {
    ...{ state: "of somebody else", route: receipt, as: "hanneke" },
    at: (f) => at(f.nachtopvang, 1, `/besluit/bewijs?besluit=${f.decision}`),
  },
  { state: "of a new alliance", route: phases, as: "marieke", at: (f) => `${f.fresh.path}/fasen` },
  { state: "with a history", route: phases, as: "marieke", at: (f) => `${f.nachtopvang.path}/fasen` },
  { state: "in a pause", route: phases, as: "femke", at: (f) => `${f.paused.path}/fasen` },
  {
    ...{ state: "to go back", route: `${phases}/terug`, as: "marieke" },
    at: (f) => `${f.schuldhulp.path}/fasen/terug`,
  },
  {
    ...{ state: "to pause", route: `${phases}/pauzeren`, as: "marieke" },
    at: (f) => `${f.fresh.path}/fasen/pauzeren`,
  },
  {
    ...{ state: "without a reason", route: `${phases}/pauzeren`, as: "marieke" },
    at: (f) => `${f.fresh.path}/fasen/pauzeren`,
    bring: press("Pauzeer de samenwerking"),
  },
  {
    ...{ state: "to go on", route: `${phases}/hervatten`, as: "marieke" },
    at: (f) => `${f.paused.path}/fasen/hervatten`,
  },
  {
    ...{ state: "to stop", route: `${phases}/stoppen`, as: "marieke" },
    at: (f) => `${f.fresh.path}/fasen/stoppen`,
  },
  {
    ...{ state: "while a round is open", route: `${phases}/stoppen`, as: "marieke" },
    at: (f) => `${f.thuis.path}/fasen/stoppen`,
  },
  {
    ...{ state: "for a contact", route: `${phases}/stoppen`, as: "femke", status: 403 },
    at: (f) => `${f.fresh.path}/fasen/stoppen`,
  },
];
