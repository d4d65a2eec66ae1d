import type { AllianceRole, PeopleWord } from "@/lib/domain/alliance/role";
import type { OrganisationRole } from "@/lib/domain/people/organisation-role";

/** The cast: invented organisations and people, the same in the demo, the tests and the screenshots. */
export const organisations = {
  overwater: { name: "Gemeente Overwater", shortName: "Overwater" },
  noorderbrink: { name: "Noorderbrink Welzijn", shortName: "Noorderbrink" },
  veenkade: { name: "Veenkade Wonen", shortName: "Veenkade" },
  lindehof: { name: "Stichting Buurtteams Lindehof", shortName: "Lindehof" },
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
} as const satisfies Record<string, CastPerson>;
export type PersonKey = keyof typeof people;

export type CastAlliance = {
  name: string;
  reason: string;
  peopleWord: PeopleWord;
  manager: PersonKey;
  /** Days before today on which each phase was entered, in order. */
  enteredDaysAgo: readonly number[];
  partners: readonly {
    organisation: OrganisationKey;
    contribution: string;
    people: readonly { person: PersonKey; role: AllianceRole }[];
  }[];
};

export const alliances = {
  schuldhulp: {
    name: "Schuldhulp Noord",
    reason: "Inwoners met schulden krijgen binnen vijf werkdagen één gesprek in plaats van vier.",
    peopleWord: "residents",
    manager: "marieke",
    enteredDaysAgo: [740, 677, 629, 559],
    partners: [
      {
        organisation: "overwater",
        contribution: "geld en opdracht",
        people: [
          { person: "marieke", role: "contact" },
          { person: "rachid", role: "director" },
        ],
      },
      {
        organisation: "noorderbrink",
        contribution: "vrijwilligers en cursussen",
        people: [
          { person: "sanne", role: "contact" },
          { person: "joke", role: "director" },
        ],
      },
      {
        organisation: "veenkade",
        contribution: "eerste melding van huurachterstand",
        people: [
          { person: "femke", role: "contact" },
          { person: "bram", role: "director" },
          { person: "gerda", role: "adviser" },
        ],
      },
      {
        organisation: "lindehof",
        contribution: "gesprekken thuis",
        people: [
          { person: "jelle", role: "contact" },
          { person: "naima", role: "director" },
        ],
      },
    ],
  },
  thuis: {
    name: "Thuis in de Wijk",
    reason: "Ouderen blijven langer in hun eigen wijk wonen, met één vast gezicht voor zorg en huis.",
    peopleWord: "residents",
    manager: "marieke",
    enteredDaysAgo: [420, 350, 260, 120],
    partners: [
      {
        organisation: "overwater",
        contribution: "regie en huisbezoeken",
        people: [{ person: "marieke", role: "contact" }],
      },
      {
        organisation: "noorderbrink",
        contribution: "welzijnswerk in de buurt",
        people: [
          { person: "sanne", role: "contact" },
          { person: "joke", role: "director" },
        ],
      },
      {
        organisation: "veenkade",
        contribution: "aangepaste woningen",
        people: [
          { person: "femke", role: "contact" },
          { person: "bram", role: "director" },
        ],
      },
    ],
  },
  warmte: {
    name: "Warmte Kanaalzone",
    reason: "Driehonderd huurwoningen langs het kanaal gaan van het gas af.",
    peopleWord: "customers",
    manager: "thierno",
    enteredDaysAgo: [90, 40],
    partners: [
      {
        organisation: "overwater",
        contribution: "vergunningen en subsidie",
        people: [{ person: "rachid", role: "director" }],
      },
      {
        organisation: "veenkade",
        contribution: "woningen en onderhoud",
        people: [
          { person: "femke", role: "contact" },
          { person: "bram", role: "director" },
        ],
      },
    ],
  },
} as const satisfies Record<string, CastAlliance>;
export type AllianceKey = keyof typeof alliances;
