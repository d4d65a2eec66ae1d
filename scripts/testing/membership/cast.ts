import { randomUUID } from "node:crypto";
import { systemActor } from "@/lib/access/actor";
import { addPerson } from "@/lib/services/people/organisation/add-person";
import { registerOrganisation } from "@/lib/services/people/organisation/register";
import type { World } from "./world";

/** Where everybody works; Dot works at two places. */
export const people: World["people"] = {
  ann: { amstel: "director" },
  art: { amstel: "employee" },
  bea: { berkel: "employee" },
  bob: { berkel: "director" },
  cas: { cruquius: "administrator" },
  dot: { berkel: "employee", cruquius: "employee" },
  fay: { fonds: "director" },
};

/** The same people in the database. */
export type Cast = {
  personIds: Record<string, string>;
  emails: Record<string, string>;
  organisationIds: Record<string, string>;
};

const platform = systemActor("tests");

export async function settleCast(): Promise<Cast> {
  const cast: Cast = { personIds: {}, emails: {}, organisationIds: {} };
  const mark = randomUUID().slice(0, 8);
  for (const [name, places] of Object.entries(people)) {
    const email = `${name}.${mark}@example.org`;
    for (const [place, role] of Object.entries(places)) {
      cast.organisationIds[place] ??= (
        await registerOrganisation(platform, { name: `${place} ${mark}`, shortName: place })
      ).organisationId;
      const organisationId = cast.organisationIds[place];
      const added = { organisationId, name, email, role, jobTitle: "" };
      cast.personIds[name] = (await addPerson(platform, added)).personId;
    }
    cast.emails[name] = email;
  }
  return cast;
}
