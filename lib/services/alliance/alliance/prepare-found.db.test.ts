import { afterAll, expect, it } from "vitest";
import { closePools } from "@/lib/access/pools";
import { prepareFounding } from "@/lib/services/alliance/alliance/prepare-found";
import { settlePerson } from "@/scripts/testing/small-alliance";
import { superuser } from "@/scripts/testing/superuser";

const sql = superuser();
afterAll(closePools);

it("shows one's own organisations, and none of anybody else", async () => {
  await settlePerson();
  const { person, organisationId, name } = await settlePerson();
  const page = await prepareFounding(person);
  expect(page.viewer).toMatchObject({ name, jobTitle: "gewoon" });
  expect(page.places.map((one) => [one.organisationId, one.name])).toEqual([[organisationId, name]]);
});

it("knows who is looking when that person works for no organisation any more", async () => {
  const { person, name } = await settlePerson();
  await sql`update affiliation set ended_at = now() where person_id = ${person.personId}`;
  expect(await prepareFounding(person)).toMatchObject({ viewer: { name, jobTitle: null }, places: [] });
});
