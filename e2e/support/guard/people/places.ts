import { nowhere } from "@/e2e/support/guard/demo";
import type { Place } from "@/e2e/support/guard/places";

/** Paths of an organisation of the story, of a colleague who works there, and of an alliance. */
export type Organised = {
  organisation: string;
  colleague: string;
  alliance: string;
};

const home = "/organisaties/[organisationId]";
const editing = `${home}/wijzigen` as const;
const mandates = `${home}/mandaten` as const;
const newPerson = `${home}/mensen/nieuw` as const;
const person = `${home}/mensen/[personId]` as const;
const ending = `${person}/stoppen` as const;
const alliance = "/samenwerkingen/[allianceId]";

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
  { state: "to confirm", route: ending, as: "thierno", at: (f) => `${f.colleague}/stoppen` },
  {
    ...{ state: "of nothing", route: `${home}/vertrokken/[partnerId]`, as: "thierno", status: 404 },
    at: (f) => `${f.organisation}/vertrokken/${nowhere()}`,
  },
];

/** An organisation and its people, one's own settings, what waits, and an alliance that begins or changes. */
export const peoplePlaces: Place<Organised>[] = [
  ...ofOrganisation,
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
