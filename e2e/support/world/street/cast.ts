import { randomUUID } from "node:crypto";
import { systemActor } from "@/lib/access/actor";
import type { OrganisationRole } from "@/lib/domain/people/organisation-role";
import { addPerson } from "@/lib/services/people/organisation/add-person";
import { registerOrganisation } from "@/lib/services/people/organisation/register";
import { keysOf } from "@/scripts/story/calendar";

/** Organisations of one street: two that take the initiative, one that pays, one that leaves, one that is asked. */
const houses = ["town", "care", "fund", "left", "asked"] as const;
type House = (typeof houses)[number];

/** Who lives where, and as what. */
const residents = {
  manager: { house: "town", role: "employee" },
  mayor: { house: "town", role: "director" },
  clerk: { house: "town", role: "administrator" },
  contact: { house: "care", role: "employee" },
  director: { house: "care", role: "director" },
  adviser: { house: "care", role: "employee" },
  former: { house: "care", role: "employee" },
  suspended: { house: "care", role: "employee" },
  two: { house: "care", role: "employee" },
  funder: { house: "fund", role: "director" },
  treasurer: { house: "fund", role: "employee" },
  leaver: { house: "left", role: "director" },
  remainer: { house: "left", role: "employee" },
  invitee: { house: "asked", role: "administrator" },
  helper: { house: "asked", role: "employee" },
} as const satisfies Record<string, { house: House; role: OrganisationRole }>;

export type Resident = {
  personId: string;
  organisationId: string;
  name: string;
  email: string;
  /** What one is in the organisation; nothing for who is in none. */
  standing: OrganisationRole | "ended" | null;
};
export type Cast = {
  houses: Record<House, { organisationId: string; name: string }>;
  people: Record<keyof typeof residents, Resident>;
};

const registrar = systemActor("tests");

/** Five organisations and their people, whom nobody knows yet. */
export async function settleCast(): Promise<Cast> {
  const tail = randomUUID().slice(0, 8);
  const settled = {} as Cast["houses"];
  for (const house of houses) {
    const name = `Huis ${house} ${tail}`;
    settled[house] = { name, ...(await registerOrganisation(registrar, { name, shortName: name })) };
  }
  const people = {} as Cast["people"];
  for (const key of keysOf(residents)) {
    const { house, role } = residents[key];
    const { organisationId } = settled[house];
    const [name, email] = [`Bewoner ${key} ${tail}`, `${key}.${tail}@straat.example`];
    const added = await addPerson(registrar, { organisationId, name, email, role, jobTitle: "bewoner" });
    const standing = key === "suspended" ? "ended" : role;
    people[key] = { ...added, organisationId, name, email, standing };
  }
  return { houses: settled, people };
}
