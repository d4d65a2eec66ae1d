import type { AllianceRole, Capacity, PeopleWord, Route } from "@/lib/domain/alliance/role";
import type { OrganisationKey, PersonKey } from "./cast";

export type CastAlliance = {
  name: string;
  reason: string;
  peopleWord: PeopleWord;
  manager: PersonKey;
  managerLabel?: string;
  route?: Route;
  /** Days before today on which each phase was entered; brought in when the last of them was. */
  enteredDaysAgo: readonly number[];
  partners: readonly {
    organisation: OrganisationKey;
    contribution: string;
    capacity?: Capacity;
    initiating?: boolean;
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
    managerLabel: "programmamanager",
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
      {
        organisation: "kanaalfonds",
        contribution: "de helft van het geld, per jaar toegekend",
        capacity: "funder",
        people: [{ person: "odette", role: "funder" }],
      },
      {
        organisation: "lindehof",
        contribution: "gesprekken met bewoners",
        people: [
          { person: "jelle", role: "contact" },
          { person: "naima", role: "director" },
        ],
      },
    ],
  },
  nachtopvang: {
    name: "Nachtopvang Regio",
    reason: "Wie geen dak heeft, vindt in de regio elke nacht een bed en de volgende dag een gesprek.",
    peopleWord: "clients",
    manager: "marieke",
    enteredDaysAgo: [230],
    partners: [
      {
        organisation: "overwater",
        contribution: "het gebouw en de opdracht",
        people: [{ person: "rachid", role: "director" }],
      },
      {
        organisation: "waterrand",
        contribution: "begeleiders, elke nacht twee",
        people: [
          { person: "hanneke", role: "contact" },
          { person: "ruben", role: "director" },
        ],
      },
    ],
  },
  deelvervoer: {
    name: "Deelvervoer Buitendorpen",
    reason: "In vier dorpen rijdt na zes uur geen bus meer. Samen kunnen we auto's en chauffeurs delen.",
    peopleWord: "residents",
    manager: "marieke",
    route: "light",
    enteredDaysAgo: [34],
    partners: [
      {
        organisation: "overwater",
        contribution: "geld voor een proef van een jaar",
        people: [{ person: "rachid", role: "director" }],
      },
      {
        organisation: "veenkade",
        contribution: "drie auto's die 's avonds stilstaan",
        initiating: true,
        people: [
          { person: "femke", role: "contact" },
          { person: "bram", role: "director" },
        ],
      },
    ],
  },
} as const satisfies Record<string, CastAlliance>;
export type AllianceKey = keyof typeof alliances;
