import { expect, type Page } from "@playwright/test";
import { nowhere } from "@/e2e/support/guard/demo";
import type { Place } from "@/e2e/support/guard/places";

/** Paths of what the story holds. */
export type Organised = {
  organisation: string;
  /** Somebody who works there, and leads alliances. */
  colleague: string;
  /** Somebody without whom every alliance can do. */
  contact: string;
  /** The only one who looks after another organisation. */
  lastLead: string;
  /** What a third one kept of an alliance that it left. */
  copy: string;
  alliance: string;
};

const home = "/organisaties/[organisationId]";
const editing = `${home}/wijzigen` as const;
const mandates = `${home}/mandaten` as const;
const newPerson = `${home}/mensen/nieuw` as const;
const person = `${home}/mensen/[personId]` as const;
const ending = `${person}/stoppen` as const;
const departure = `${home}/vertrokken/[partnerId]` as const;
const alliance = "/samenwerkingen/[allianceId]";

const press = (button: string) => async (page: Page) => {
  await page.getByRole("button", { name: button }).click();
  await expect(page.getByRole("main").getByRole("alert").first()).toBeVisible();
};

const fillInALetter = async (page: Page): Promise<void> => {
  await page.getByLabel("KvK-nummer").fill("1234567a");
  await press("Bewaar")(page);
};

const recordADayThatIsNone = async (page: Page): Promise<void> => {
  await page.getByLabel("Tot en met welke dag?").fill("30 februari 2027");
  await press("Leg vast")(page);
};

const becomeAnEmployee = async (page: Page): Promise<void> => {
  await page.getByRole("radio", { name: "Medewerker" }).check();
  await press("Bewaar")(page);
};

const ofOrganisation: Place<Organised>[] = [
  { state: "of one", route: "/organisaties", as: "thierno", at: () => "/organisaties" },
  { state: "for who looks after it", route: home, as: "thierno", at: (f) => f.organisation },
  { state: "for a colleague", route: home, as: "marieke", at: (f) => f.organisation },
  { state: "of others", route: home, as: "sanne", status: 404, at: (f) => f.organisation },
  { state: "to fill in", route: editing, as: "thierno", at: (f) => `${f.organisation}/wijzigen` },
  {
    state: "for a colleague",
    route: editing,
    as: "marieke",
    status: 403,
    at: (f) => `${f.organisation}/wijzigen`,
  },
  {
    state: "for who looks after it",
    route: mandates,
    as: "thierno",
    at: (f) => `${f.organisation}/mandaten`,
  },
  { state: "for a colleague", route: mandates, as: "marieke", at: (f) => `${f.organisation}/mandaten` },
  { state: "to fill in", route: newPerson, as: "thierno", at: (f) => `${f.organisation}/mensen/nieuw` },
  { state: "to change", route: person, as: "thierno", at: (f) => f.colleague },
  {
    ...{ state: "of nobody", route: person, as: "thierno", status: 404 },
    at: (f) => `${f.organisation}/mensen/${nowhere()}`,
  },
  { state: "to confirm", route: ending, as: "joke", at: (f) => `${f.contact}/stoppen` },
  {
    state: "of a manager, for an outsider",
    route: ending,
    as: "thierno",
    at: (f) => `${f.colleague}/stoppen`,
  },
  { state: "of a manager, for a member", route: ending, as: "rachid", at: (f) => `${f.colleague}/stoppen` },
  {
    ...{ state: "for a colleague", route: ending, as: "marieke", status: 403 },
    at: (f) => `${f.colleague}/stoppen`,
  },
  {
    ...{ state: "of nobody", route: ending, as: "thierno", status: 404 },
    at: (f) => `${f.organisation}/mensen/${nowhere()}/stoppen`,
  },
  { state: "with a copy", route: "/organisaties", as: "naima", at: () => "/organisaties" },
  { state: "to read", route: departure, as: "naima", at: (f) => f.copy },
  { state: "for a colleague", route: departure, as: "jelle", status: 403, at: (f) => f.copy },
  {
    ...{ state: "of nothing", route: departure, as: "thierno", status: 404 },
    at: (f) => `${f.organisation}/vertrokken/${nowhere()}`,
  },
];

const refused: Place<Organised>[] = [
  {
    ...{ state: "with a letter in its number", route: editing, as: "thierno", bring: fillInALetter },
    at: (f) => `${f.organisation}/wijzigen`,
  },
  {
    ...{ state: "with a day that is none", route: mandates, as: "thierno", bring: recordADayThatIsNone },
    at: (f) => `${f.organisation}/mandaten`,
  },
  {
    ...{ state: "with nothing filled in", route: newPerson, as: "thierno", bring: press("Voeg toe") },
    at: (f) => `${f.organisation}/mensen/nieuw`,
  },
  {
    ...{ state: "of the last who leads", route: person, as: "odette", bring: becomeAnEmployee },
    at: (f) => f.lastLead,
  },
  {
    ...{ state: "for the last who leads", route: ending, as: "odette", bring: press("Ja, ik stop") },
    at: (f) => `${f.lastLead}/stoppen`,
  },
];

/** An organisation and its people, one's own settings, what waits, and an alliance that begins or changes. */
export const peoplePlaces: Place<Organised>[] = [
  ...ofOrganisation,
  ...refused,
  { state: "of oneself", route: "/instellingen", as: "marieke", at: () => "/instellingen" },
  {
    ...{ state: "of oneself", route: "/instellingen/aanmeldingen", as: "marieke" },
    at: () => "/instellingen/aanmeldingen",
  },
  { state: "for a manager", route: "/aandacht", as: "marieke", at: () => "/aandacht" },
  { state: "for a director", route: "/aandacht", as: "bram", at: () => "/aandacht" },
  { state: "for everybody", route: "/wie-ziet-wat", at: () => "/wie-ziet-wat" },
  { state: "to fill in", route: "/samenwerkingen/nieuw", as: "marieke", at: () => "/samenwerkingen/nieuw" },
  {
    ...{ state: "to fill in", route: "/samenwerkingen/inbrengen", as: "marieke" },
    at: () => "/samenwerkingen/inbrengen",
  },
  { state: "to fill in", route: `${alliance}/wijzigen`, as: "marieke", at: (f) => `${f.alliance}/wijzigen` },
  {
    ...{ state: "for a contact", route: `${alliance}/wijzigen`, as: "sanne", status: 403 },
    at: (f) => `${f.alliance}/wijzigen`,
  },
  {
    state: "of a while",
    route: `${alliance}/activiteit`,
    as: "sanne",
    at: (f) => `${f.alliance}/activiteit`,
  },
];
