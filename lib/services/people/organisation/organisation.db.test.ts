import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { type PersonActor, personActor, type SystemActor, systemActor } from "@/lib/access/actor";
import { readPortfolio } from "@/lib/services/overview/portfolio/read";
import { addPerson } from "@/lib/services/people/organisation/add-person";
import { registerOrganisation } from "@/lib/services/people/organisation/register";
import { settlePerson } from "@/scripts/testing/small-alliance";
import { superuser } from "@/scripts/testing/superuser";

const sql = superuser();
const platform = systemActor("tests");
let organisationId: string;
let administrator: PersonActor;

beforeEach(async () => {
  const settled = await settlePerson();
  organisationId = settled.organisationId;
  administrator = settled.person;
});

const colleague = (email = `${randomUUID()}@example.org`) => ({
  organisationId,
  name: "Gerda Vlietstra",
  email,
  role: "employee" as const,
  jobTitle: "voorzitter ondernemingsraad",
});
const actions = async () =>
  (
    await sql`select action from organisation_activity where organisation_id = ${organisationId} order by seq`
  ).map((one) => one.action);
const people = async () =>
  (await sql`select count(*)::int as n from affiliation where organisation_id = ${organisationId}`)[0]?.n;

describe("registering an organisation", () => {
  it("is the platform's work and is recorded in the organisation's own activity", async () => {
    expect(await actions()).toEqual(["organisation.register", "organisation.person.add"]);
  });

  it("is not for people", async () => {
    const asPlatform = administrator as unknown as SystemActor;
    const registering = registerOrganisation(asPlatform, { name: "n", shortName: "n" });
    await expect(registering).rejects.toMatchObject({ code: "not-found" });
  });
});

describe("adding a person", () => {
  it("makes someone who finds the own name and job, and is recorded", async () => {
    const { personId } = await addPerson(administrator, colleague());
    const { viewer, rows } = await readPortfolio(personActor(personId));
    expect(viewer).toMatchObject({ name: "Gerda Vlietstra", jobTitle: "voorzitter ondernemingsraad" });
    expect(rows).toEqual([]);
    expect((await actions()).at(-1)).toBe("organisation.person.add");
  });

  it("is not for strangers, nor for colleagues who do not administer", async () => {
    const { personId } = await addPerson(administrator, colleague());
    const stranger = (await settlePerson()).person;
    const input = colleague();
    await expect(addPerson(stranger, input)).rejects.toMatchObject({ code: "not-found" });
    await expect(addPerson(personActor(personId), input)).rejects.toMatchObject({ code: "forbidden" });
    expect(await people()).toBe(2);
    expect(await sql`select 1 from sign_in_user where email = ${input.email}`).toHaveLength(0);
  });

  it("keeps the person of a known address, in a second organisation as well", async () => {
    const first = await addPerson(administrator, colleague("gerda@example.org"));
    const elsewhere = (await settlePerson()).organisationId;
    const second = await addPerson(platform, {
      ...colleague("Gerda@Example.org"),
      organisationId: elsewhere,
      name: "G.",
    });
    expect(second).toEqual(first);
    expect((await readPortfolio(personActor(first.personId))).viewer.name).toBe("Gerda Vlietstra");
  });

  it("five times at once makes one person in one place", async () => {
    const input = colleague();
    const added = await Promise.all(Array.from({ length: 5 }, () => addPerson(administrator, input)));
    expect(new Set(added.map((one) => one.personId)).size).toBe(1);
    expect(await people()).toBe(2);
  });

  it.each(["a@b.nl, c@d.nl", "geen adres", "a@b@c.nl", ""])(
    "refuses %j, which is not one address",
    async (email) => {
      await expect(addPerson(administrator, colleague(email))).rejects.toMatchObject({ code: "invalid" });
      expect(await people()).toBe(1);
    },
  );
});
