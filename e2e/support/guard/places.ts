import { expect, type Page } from "@playwright/test";
import type { Route } from "@/e2e/support/guard/doors/every-door";
import type { Members, Sheets } from "@/e2e/support/guard/scene";
import type { PersonKey } from "@/scripts/story/cast";

/** A page in one of the states it can be in. */
export type Place<Facts> = {
  state: string;
  route: Route;
  at: (facts: Facts) => string;
  /** Nobody when left out. */
  as?: PersonKey | "loner";
  /** Brings the page into its state. */
  bring?: (page: Page) => Promise<void>;
  status?: 403 | 404 | 500;
  /** Fetches itself anew now and then: for a moment its title is away. */
  refreshes?: true;
};

const home = "/samenwerkingen/[allianceId]";
const checker = `${home}/uitvoering/samenwerkingschecker` as const;
const opening = `${checker}/openen` as const;
const round = `${checker}/[roundId]` as const;
const closing = `${round}/sluiten` as const;

const partners = `${home}/partners` as const;
const member = `${partners}/mensen/[memberId]` as const;
const leaving = `${partners}/vertrekken` as const;
const stopping = `${partners}/uitstappen` as const;
const handingOver = `${partners}/overdragen` as const;

/** Presses the button with nothing filled in. */
const pressing =
  (button: RegExp) =>
  async (page: Page): Promise<void> => {
    await page.getByRole("button", { name: button }).click();
    await expect(page.getByRole("main").getByRole("alert").first()).toBeVisible();
  };

const memberPages: Place<Members>[] = [
  { state: "of a contact, for the manager", route: member, as: "marieke", at: (f) => memberAt(f) },
  { state: "of oneself", route: member, as: "sanne", at: (f) => memberAt(f) },
  { state: "of a contact, for another", route: member, as: "femke", at: (f) => memberAt(f) },
  {
    ...{ state: "without a role chosen", route: member, as: "marieke", at: (f) => memberAt(f) },
    bring: pressing(/^Geef deze rol/),
  },
  {
    ...{ state: "that does not exist", route: member, as: "marieke", status: 404 },
    at: (f) => `${f.fresh.path}/partners/mensen/weg`,
  },
  {
    state: "for the manager",
    route: `${member}/stoppen`,
    as: "marieke",
    at: (f) => `${memberAt(f)}/stoppen`,
  },
  {
    ...{ state: "for another", route: `${member}/stoppen`, as: "femke", status: 403 },
    at: (f) => `${memberAt(f)}/stoppen`,
  },
  { state: "for a contact", route: stopping, as: "sanne", at: (f) => `${f.fresh.path}/partners/uitstappen` },
  {
    ...{ state: "for the only manager", route: stopping, as: "marieke" },
    at: (f) => `${f.fresh.path}/partners/uitstappen`,
    bring: pressing(/^Laat dit stoppen/),
  },
  { state: "to choose", route: handingOver, as: "marieke", at: (f) => `${f.fresh.path}/partners/overdragen` },
  {
    ...{ state: "with nobody chosen", route: handingOver, as: "marieke" },
    at: (f) => `${f.fresh.path}/partners/overdragen?verder=ja`,
  },
  {
    ...{ state: "to confirm", route: handingOver, as: "marieke" },
    at: (f) => `${f.fresh.path}/partners/overdragen?verder=ja&aan=${f.seat}`,
  },
  {
    ...{ state: "for a contact", route: handingOver, as: "sanne", status: 403 },
    at: (f) => `${f.fresh.path}/partners/overdragen`,
  },
  { state: "for a director", route: leaving, as: "bram", at: (f) => `${f.fresh.path}/partners/vertrekken` },
  { state: "for a contact", route: leaving, as: "sanne", at: (f) => `${f.fresh.path}/partners/vertrekken` },
  {
    state: "of the manager",
    route: leaving,
    as: "marieke",
    at: (f) => `${f.fresh.path}/partners/vertrekken`,
  },
  {
    ...{ state: "without a reason", route: leaving, as: "bram" },
    at: (f) => `${f.thuis.path}/partners/vertrekken`,
    bring: pressing(/vertrekken$/),
  },
  {
    ...{ state: "after leaving", route: "/samenwerkingen", as: "loner" },
    at: (f) => `/samenwerkingen?vertrokken=${f.seat}&kopie=${f.seat}`,
  },
];

const memberAt = ({ fresh, seat }: Members): string => `${fresh.path}/partners/mensen/${seat}`;

const sendWithADayThatIsNone = async (page: Page): Promise<void> => {
  await page.getByLabel("Laatste dag om te antwoorden").fill("31-2-2027");
  await page.getByRole("button", { name: "Verstuur de uitnodigingen" }).click();
  await expect(page.getByRole("main").getByRole("alert").first()).toBeVisible();
};

export const memberPlaces: Place<Members>[] = [
  ...memberPages,
  { state: "of a manager", route: "/samenwerkingen", as: "marieke", at: () => "/samenwerkingen" },
  { state: "of a director", route: "/samenwerkingen", as: "bram", at: () => "/samenwerkingen" },
  { state: "of somebody without any", route: "/samenwerkingen", as: "loner", at: () => "/samenwerkingen" },
  { state: "with a result", route: home, as: "marieke", at: (f) => f.schuldhulp.path },
  { state: "with a round under way", route: home, as: "marieke", at: (f) => f.thuis.path },
  { state: "for a contact", route: home, as: "sanne", at: (f) => f.thuis.path },
  { state: "in its second phase", route: home, as: "bram", at: (f) => f.warmte.path },
  { state: "before its first round", route: home, as: "marieke", at: (f) => f.fresh.path },
  { state: "under an odd name", route: home, as: "marieke", at: (f) => f.odd.path },
  { state: "of a stranger", route: home, as: "jelle", at: (f) => f.thuis.path, status: 404 },
  { state: "with two results", route: checker, as: "marieke", at: (f) => f.schuldhulp.checker },
  { state: "with a round under way", route: checker, as: "sanne", at: (f) => f.thuis.checker },
  { state: "before its first round", route: checker, as: "marieke", at: (f) => f.fresh.checker },
  { state: "before its first round, for a contact", route: checker, as: "sanne", at: (f) => f.fresh.checker },
  { state: "to fill in", route: opening, as: "marieke", at: (f) => `${f.schuldhulp.checker}/openen` },
  {
    ...{ state: "with a fault", route: opening, as: "marieke", at: (f) => `${f.fresh.checker}/openen` },
    bring: sendWithADayThatIsNone,
  },
  { state: "while one is open", route: opening, as: "marieke", at: (f) => `${f.thuis.checker}/openen` },
  {
    state: "for a contact",
    route: opening,
    as: "sanne",
    at: (f) => `${f.fresh.checker}/openen`,
    status: 403,
  },
  { state: "under way, for its manager", route: round, as: "marieke", at: (f) => f.open },
  { state: "under way, for a contact", route: round, as: "sanne", at: (f) => f.open },
  { state: "waiting for its result", route: round, as: "marieke", at: (f) => f.waiting, refreshes: true },
  { state: "with its result", route: round, as: "bram", at: (f) => f.revealed },
  { state: "by number", route: round, as: "jelle", at: (f) => `${f.revealed}?volgorde=nummer` },
  { state: "without colour", route: round, as: "marieke", at: (f) => `${f.revealed}?kleur=uit` },
  { state: "that a partner missed", route: round, as: "marieke", at: (f) => f.sparse },
  { state: "for its manager", route: closing, as: "marieke", at: (f) => `${f.open}/sluiten` },
  { state: "for a contact", route: closing, as: "sanne", at: (f) => `${f.open}/sluiten`, status: 403 },
];

const start = "/vragenlijst/[token]";
const question = "/vragenlijst/[token]/[vraag]";
const check = "/vragenlijst/[token]/controle";

export const surveyPlaces: Place<Sheets>[] = [
  { state: "not begun", route: start, at: (f) => f.untouched },
  { state: "half way", route: start, at: (f) => f.half },
  { state: "sent", route: start, at: (f) => f.sent },
  { state: "sent and closed", route: start, at: (f) => f.shutSent },
  { state: "closed and missed", route: start, at: (f) => f.shutMissed },
  { state: "sent and revealed", route: start, at: (f) => f.revealed },
  { state: "revealed and missed", route: start, at: (f) => f.missed },
  { state: "missed by a moment", route: start, at: (f) => `${f.missed}?te-laat=ja` },
  { state: "changed too late", route: start, at: (f) => `${f.revealed}?te-laat=ja` },
  { state: "of a dead link", route: start, at: (f) => `${f.untouched.slice(0, -4)}weg_`, status: 404 },
  { state: "at the first statement", route: question, at: (f) => `${f.untouched}/1` },
  { state: "at an answered statement", route: question, at: (f) => `${f.half}/3` },
  { state: "without an answer", route: question, at: (f) => `${f.half}/9?fout=ja` },
  { state: "to change an answer", route: question, at: (f) => `${f.full}/7?terug=controle` },
  { state: "at the grade", route: question, at: (f) => `${f.half}/cijfer` },
  { state: "that does not exist", route: question, at: (f) => `${f.half}/99`, status: 404 },
  { state: "with everything", route: check, at: (f) => `${f.full}/controle` },
  { state: "with gaps", route: check, at: (f) => `${f.half}/controle` },
  { state: "sent with gaps", route: check, at: (f) => `${f.half}/controle?fout=ja` },
];

const postBadAddress = async (page: Page): Promise<void> => {
  await page.getByLabel("E-mailadres van je werk").fill("sanne@");
  await page.getByRole("button", { name: "Stuur mij een code" }).click();
  await expect(page.getByRole("main").getByRole("alert").first()).toBeVisible();
};

/** Nothing on the page leads here: the form is changed by hand into one that fails. */
const failOnPurpose = async (page: Page): Promise<void> => {
  const hidden = page.locator('input[type=hidden][name="email"]').first();
  await hidden.evaluate((field: HTMLInputElement) => field.setAttribute("value", "niemand@meent.example"));
  await page.getByRole("button", { name: "Marieke Hofstra" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Er ging iets mis bij ons" })).toBeVisible();
};

export const publicPlaces: Place<null>[] = [
  { state: "to ask for a code", route: "/aanmelden", at: () => "/aanmelden" },
  { state: "with a fault", route: "/aanmelden", at: () => "/aanmelden", bring: postBadAddress },
  { state: "that failed", route: "/aanmelden", at: () => "/aanmelden", bring: failOnPurpose, status: 500 },
  { state: "that is dead", route: "/aanmelden/link/[token]", at: () => "/aanmelden/link/weg" },
  { state: "as it is", route: "/hulp", at: () => "/hulp" },
  { state: "with mail", route: "/postvak", at: () => "/postvak" },
  { state: "without that mail", route: "/postvak/[id]", at: () => "/postvak/weg", status: 404 },
  {
    ...{ state: "with its text", route: "/postvak/[id]", at: () => "/postvak" },
    bring: async (page) => {
      await page.getByRole("table").getByRole("link").first().click();
      await expect(page.getByRole("heading", { level: 1 })).not.toHaveText("Postvak");
    },
  },
  { state: "with every part", route: "/dev/ui", at: () => "/dev/ui" },
  { state: "that asks for a decision", route: "/dev/ui/brief", at: () => "/dev/ui/brief" },
  { state: "that asks a stranger", route: "/dev/ui/brief", at: () => "/dev/ui/brief?soort=vraag" },
  { state: "that is a receipt", route: "/dev/ui/brief", at: () => "/dev/ui/brief?soort=bewijs" },
  { state: "for an address that is none", route: "/_not-found", at: () => "/bestaat/niet", status: 404 },
];
