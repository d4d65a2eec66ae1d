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
  marieke: person(
    "Marieke Hofstra",
    "m.hofstra@overwater.example",
    "overwater",
    "employee",
    "alliantiemanager",
  ),
  thierno: person(
    "Thierno Baldé",
    "t.balde@overwater.example",
    "overwater",
    "administrator",
    "programmamanager",
  ),
  rachid: person(
    "Rachid el Amrani",
    "r.elamrani@overwater.example",
    "overwater",
    "director",
    "directeur sociaal domein",
  ),
  sanne: person("Sanne de Wit", "s.dewit@noorderbrink.example", "noorderbrink", "employee", "contactpersoon"),
  joke: person("Joke Terpstra", "j.terpstra@noorderbrink.example", "noorderbrink", "director", "directeur"),
  femke: person("Femke Yılmaz", "f.yilmaz@veenkade.example", "veenkade", "employee", "teamleider wijkbeheer"),
  bram: person(
    "Bram Oosterhuis",
    "b.oosterhuis@veenkade.example",
    "veenkade",
    "director",
    "directeur-bestuurder",
  ),
  gerda: person(
    "Gerda Vlietstra",
    "g.vlietstra@veenkade.example",
    "veenkade",
    "employee",
    "voorzitter ondernemingsraad",
  ),
  jelle: person("Jelle Postma", "j.postma@lindehof.example", "lindehof", "employee", "buurtteamcoach"),
  naima: person("Naima Bouzid", "n.bouzid@lindehof.example", "lindehof", "director", "directeur-bestuurder"),
} as const satisfies Record<string, CastPerson>;
export type PersonKey = keyof typeof people;

function person(
  name: string,
  email: string,
  organisation: OrganisationKey,
  ...[role, jobTitle]: [OrganisationRole, string]
): CastPerson {
  return { name, email, organisation, role, jobTitle };
}

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
