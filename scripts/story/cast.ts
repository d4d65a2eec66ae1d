import type { OrganisationRole } from "@/lib/domain/people/organisation-role";

/** The cast: invented organisations and people, the same in the demo, the tests and the screenshots. */
export const organisations = {
  overwater: { name: "Gemeente Overwater", shortName: "Overwater" },
  noorderbrink: { name: "Noorderbrink Welzijn", shortName: "Noorderbrink" },
  veenkade: { name: "Veenkade Wonen", shortName: "Veenkade" },
  lindehof: { name: "Stichting Buurtteams Lindehof", shortName: "Lindehof" },
  waterrand: { name: "Zorggroep Waterrand", shortName: "Waterrand" },
  kanaalfonds: { name: "Stichting Kanaalfonds", shortName: "Kanaalfonds" },
} as const;
export type OrganisationKey = keyof typeof organisations;

type CastPerson = {
  name: string;
  email: string;
  organisation: OrganisationKey;
  role: OrganisationRole;
  jobTitle: string;
};

export const people = {
  marieke: {
    name: "Marieke Hofstra",
    email: "m.hofstra@overwater.example",
    organisation: "overwater",
    role: "employee",
    jobTitle: "alliantiemanager",
  },
  thierno: {
    name: "Thierno Baldé",
    email: "t.balde@overwater.example",
    organisation: "overwater",
    role: "administrator",
    jobTitle: "programmamanager",
  },
  rachid: {
    name: "Rachid el Amrani",
    email: "r.elamrani@overwater.example",
    organisation: "overwater",
    role: "director",
    jobTitle: "directeur sociaal domein",
  },
  sanne: {
    name: "Sanne de Wit",
    email: "s.dewit@noorderbrink.example",
    organisation: "noorderbrink",
    role: "employee",
    jobTitle: "contactpersoon",
  },
  joke: {
    name: "Joke Terpstra",
    email: "j.terpstra@noorderbrink.example",
    organisation: "noorderbrink",
    role: "director",
    jobTitle: "directeur",
  },
  femke: {
    name: "Femke Yılmaz",
    email: "f.yilmaz@veenkade.example",
    organisation: "veenkade",
    role: "employee",
    jobTitle: "teamleider wijkbeheer",
  },
  bram: {
    name: "Bram Oosterhuis",
    email: "b.oosterhuis@veenkade.example",
    organisation: "veenkade",
    role: "director",
    jobTitle: "directeur-bestuurder",
  },
  gerda: {
    name: "Gerda Vlietstra",
    email: "g.vlietstra@veenkade.example",
    organisation: "veenkade",
    role: "employee",
    jobTitle: "voorzitter ondernemingsraad",
  },
  jelle: {
    name: "Jelle Postma",
    email: "j.postma@lindehof.example",
    organisation: "lindehof",
    role: "employee",
    jobTitle: "buurtteamcoach",
  },
  naima: {
    name: "Naima Bouzid",
    email: "n.bouzid@lindehof.example",
    organisation: "lindehof",
    role: "director",
    jobTitle: "directeur-bestuurder",
  },
  hanneke: {
    name: "Hanneke Bloem",
    email: "h.bloem@waterrand.example",
    organisation: "waterrand",
    role: "administrator",
    jobTitle: "manager thuiszorg",
  },
  ruben: {
    name: "Ruben Castelijn",
    email: "r.castelijn@waterrand.example",
    organisation: "waterrand",
    role: "director",
    jobTitle: "bestuurder",
  },
  odette: {
    name: "Odette Vermeer",
    email: "o.vermeer@kanaalfonds.example",
    organisation: "kanaalfonds",
    role: "director",
    jobTitle: "directeur",
  },
} as const satisfies Record<string, CastPerson>;
export type PersonKey = keyof typeof people;
