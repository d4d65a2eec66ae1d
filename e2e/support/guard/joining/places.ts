import { expect, type Page } from "@playwright/test";
import type { Invitations } from "@/e2e/support/guard/joining/scene";
import type { Place } from "@/e2e/support/guard/places";

/** `as`: somebody of the story, or one of the people who were asked. */
export type InvitedPlace = Omit<Place<Invitations>, "as"> & {
  as?: Place<Invitations>["as"] | "joined" | "late";
};

const letter = "/uitnodiging/[token]";
const joining = `${letter}/meedoen` as const;
const declining = `${letter}/afslaan` as const;
const handingOn = `${letter}/doorgeven` as const;
const partners = "/samenwerkingen/[allianceId]/partners";
const inviting = `${partners}/uitnodigen` as const;

const press = (button: string) => async (page: Page) => {
  await page.getByRole("button", { name: button }).click();
  await expect(page.getByRole("main").getByRole("alert").first()).toBeVisible();
};

const handOnToAGroup = async (page: Page): Promise<void> => {
  await page.getByLabel("Naam").fill("Het bestuur");
  await page.getByLabel("E-mailadres").fill("bestuur@zonnehoek.example");
  await press("Geef de uitnodiging door")(page);
};

const chooseAnother = async (page: Page): Promise<void> => {
  await page.getByRole("radio", { name: "Een andere organisatie" }).check();
  await page.getByLabel("KvK-nummer").fill("1234567a");
  await press("Doe mee")(page);
};

const askForAFunder = async (page: Page): Promise<void> => {
  await page.getByRole("radio", { name: "Opdrachtgever of financier" }).check();
  await press("Verstuur de uitnodiging")(page);
};

export const invitedPlaces: InvitedPlace[] = [
  { state: "to read", route: letter, at: (f) => f.open },
  { state: "to read, for a member", route: letter, as: "marieke", at: (f) => f.open },
  { state: "that was accepted", route: letter, at: (f) => f.accepted },
  { state: "that was accepted, for who did", route: letter, as: "joined", at: (f) => f.accepted },
  { state: "that was declined", route: letter, at: (f) => f.declined },
  { state: "that was taken back", route: letter, at: (f) => f.revoked },
  { state: "that ran out", route: letter, at: (f) => f.expired },
  { state: "of a dead link", route: letter, at: (f) => `${f.open.slice(0, -4)}weg_`, status: 404 },
  { state: "to ask for a code", route: joining, at: (f) => `${f.open}/meedoen` },
  { state: "for another account", route: joining, as: "sanne", at: (f) => `${f.open}/meedoen` },
  { state: "with an own organisation", route: joining, as: "jelle", at: (f) => `${f.forJelle}/meedoen` },
  {
    ...{ state: "with a fault", route: joining, as: "jelle", at: (f) => `${f.forJelle}/meedoen` },
    bring: chooseAnother,
  },
  { state: "that waits for a word", route: joining, as: "late", at: (f) => `${f.waiting}/meedoen` },
  { state: "to fill in", route: declining, at: (f) => `${f.open}/afslaan` },
  {
    ...{ state: "without a reason", route: declining, at: (f) => `${f.open}/afslaan` },
    bring: press("Sla de uitnodiging af"),
  },
  { state: "to fill in", route: handingOn, at: (f) => `${f.open}/doorgeven` },
  {
    ...{ state: "to a group", route: handingOn, at: (f) => `${f.open}/doorgeven` },
    bring: handOnToAGroup,
  },
  { state: "as it is", route: "/uitnodiging/doorgegeven", at: () => "/uitnodiging/doorgegeven" },
  { state: "for its manager", route: partners, as: "marieke", at: (f) => `${f.alliance.path}/partners` },
  {
    ...{ state: "after an invitation", route: partners, as: "marieke" },
    at: (f) => `${f.alliance.path}/partners?gedaan=verstuurd`,
  },
  { state: "for a contact", route: partners, as: "sanne", at: (f) => `${f.alliance.path}/partners` },
  { state: "for who cannot vouch", route: partners, as: "joined", at: (f) => `${f.alliance.path}/partners` },
  { state: "for an adviser", route: partners, as: "gerda", at: (f) => `${f.schuldhulp.path}/partners` },
  {
    ...{ state: "of a stranger", route: partners, as: "jelle", status: 404 },
    at: (f) => `${f.alliance.path}/partners`,
  },
  {
    ...{ state: "for a new organisation", route: inviting, as: "marieke" },
    at: (f) => `${f.alliance.path}/partners/uitnodigen`,
  },
  {
    ...{ state: "with a fault", route: inviting, as: "marieke" },
    at: (f) => `${f.alliance.path}/partners/uitnodigen`,
    bring: press("Verstuur de uitnodiging"),
  },
  {
    ...{ state: "for a funder", route: inviting, as: "marieke" },
    at: (f) => `${f.alliance.path}/partners/uitnodigen`,
    bring: askForAFunder,
  },
  {
    ...{ state: "for a contact", route: inviting, as: "sanne" },
    at: (f) => `${f.alliance.path}/partners/uitnodigen`,
  },
  {
    ...{ state: "for an adviser", route: inviting, as: "gerda", status: 403 },
    at: (f) => `${f.schuldhulp.path}/partners/uitnodigen`,
  },
];
