import { randomUUID } from "node:crypto";
import type postgres from "postgres";
import { type PersonActor, systemActor } from "@/lib/access/actor";
import { addPerson } from "@/lib/services/people/organisation/add-person";
import { registerOrganisation } from "@/lib/services/people/organisation/register";
import { signedIn } from "@/scripts/testing/gates/scene";
import { mandate, type World } from "./law/world";

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

/** Everybody may bind where they work. */
export const mandates = Object.entries(people).flatMap(([person, places]) =>
  Object.keys(places).map((place) => mandate(person, place)),
);

/** The same people in the database. */
export type Cast = {
  personIds: Record<string, string>;
  /** Signed in, as a decision needs it. */
  actors: Record<string, PersonActor>;
  emails: Record<string, string>;
  organisationIds: Record<string, string>;
};

const platform = systemActor("tests");

export async function settleCast(sql: postgres.Sql): Promise<Cast> {
  const cast: Cast = { personIds: {}, actors: {}, emails: {}, organisationIds: {} };
  const mark = randomUUID().slice(0, 8);
  for (const [name, places] of Object.entries(people)) {
    const email = `${name}.${mark}@example.org`;
    for (const [place, role] of Object.entries(places)) {
      cast.organisationIds[place] ??= (
        await registerOrganisation(platform, { name: `${place} ${mark}`, shortName: place })
      ).organisationId;
      const organisationId = cast.organisationIds[place];
      const added = { organisationId, name, email, role, jobTitle: "" };
      const { personId } = await addPerson(platform, added);
      cast.personIds[name] = personId;
      await sql`insert into mandate values (${organisationId}, ${randomUUID()}, ${personId}, ${["gate"]}, '',
        '2024-01-01', null, now(), ${personId})`;
    }
    cast.actors[name] = await signedIn(cast.personIds[name] ?? "");
    cast.emails[name] = email;
  }
  return cast;
}
