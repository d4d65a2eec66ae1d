import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { type PersonActor, personActor, type SystemActor, systemActor } from "@/lib/access/actor";
import type { OrganisationRole } from "@/lib/domain/people/organisation-role";
import { endPerson } from "@/lib/services/alliance/place/end";
import { readPortfolio } from "@/lib/services/overview/portfolio/read";
import { addPerson } from "@/lib/services/people/organisation/add-person";
import { type EditOrganisation, editOrganisation } from "@/lib/services/people/organisation/edit";
import { listOwnOrganisations } from "@/lib/services/people/organisation/list-own";
import { readOrganisation } from "@/lib/services/people/organisation/read";
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

const colleague = (email = `${randomUUID()}@example.org`, role: OrganisationRole = "employee") => ({
  organisationId,
  name: "Gerda Vlietstra",
  email,
  role,
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

  it("says so when somebody works there already, and leaves that person as they are", async () => {
    const input = colleague();
    const { personId } = await addPerson(administrator, input);
    const before = await actions();
    const again = await addPerson(administrator, { ...input, role: "director", jobTitle: "baas" });
    expect(again).toEqual({ ok: false, reason: "works-here", personId });
    const { people: now } = await readOrganisation(administrator, organisationId);
    expect(now.find((one) => one.personId === personId)).toMatchObject({
      ...{ role: "employee", jobTitle: "voorzitter ondernemingsraad" },
    });
    expect(await actions()).toEqual(before);
  });

  it("brings back who had left, in the role that is given now", async () => {
    const input = colleague();
    const { personId } = await addPerson(administrator, input);
    await endPerson(administrator, { organisationId, personId });
    const back = await addPerson(administrator, { ...input, role: "administrator" });
    expect(back).toEqual({ ok: true, personId });
    expect((await readOrganisation(personActor(personId), organisationId)).mayLead).toBe(true);
  });

  it("five times at once makes one person in one place", async () => {
    const input = colleague();
    const added = await Promise.all(Array.from({ length: 5 }, () => addPerson(administrator, input)));
    expect(new Set(added.map((one) => one.personId)).size).toBe(1);
    expect(added.filter((one) => one.ok)).toHaveLength(1);
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

describe("the facts of an organisation", () => {
  const facts = (more: Partial<EditOrganisation> = {}): EditOrganisation => ({
    ...{ organisationId, version: 1, name: "Gemeente Overwater", shortName: "Overwater" },
    ...{ kvkNumber: "01234567", sector: "government", place: "Overwater", size: "250-plus" },
    ...{ worksCouncil: true, clientCouncil: false, priorApproval: "college" },
    ...more,
  });
  const read = async () => (await readOrganisation(administrator, organisationId)).organisation;

  it("are changed by who looks after it, and that is recorded", async () => {
    expect(await editOrganisation(administrator, facts())).toEqual({ ok: true });
    const { version: _, ...changed } = facts();
    expect(await read()).toMatchObject({ ...changed, version: 2 });
    expect((await actions()).at(-1)).toBe("organisation.edit");
  });

  it("may be left open, and a number may be that of others too", async () => {
    await editOrganisation(administrator, facts());
    const other = await settlePerson();
    const same = { ...facts(), organisationId: other.organisationId };
    expect(await editOrganisation(other.person, same)).toEqual({ ok: true });
    const open = facts({ version: 2, kvkNumber: null, sector: null, place: null, size: null });
    expect(await editOrganisation(administrator, open)).toEqual({ ok: true });
    expect(await read()).toMatchObject({ kvkNumber: null, sector: null, place: null, size: null });
  });

  it("are not lost to an older version: the refusal says what stands now", async () => {
    await editOrganisation(administrator, facts({ place: "Noord" }));
    const late = await editOrganisation(administrator, facts({ place: "Zuid", worksCouncil: false }));
    expect(late).toEqual({
      ...{ ok: false, reason: "changed" },
      stands: { version: "2", place: "Noord", worksCouncil: "ja" },
    });
    expect((await read()).place).toBe("Noord");
    const again = await editOrganisation(administrator, facts({ place: "Zuid", version: 2 }));
    expect(again).toEqual({ ok: true });
    expect((await read()).place).toBe("Zuid");
  });

  it("are not saved when nothing is different, so nobody is bothered by it", async () => {
    await editOrganisation(administrator, facts());
    const again = [facts({ version: 2 }), facts({ version: 1 })];
    for (const one of again) {
      expect(await editOrganisation(administrator, one)).toEqual({ ok: false, reason: "nothing-changed" });
    }
    expect((await read()).version).toBe(2);
  });

  it("saved by ten at once are saved once, and nine hear of it", async () => {
    const all = await Promise.all(
      Array.from({ length: 10 }, (_, place) =>
        editOrganisation(administrator, facts({ place: `plaats ${place}` })),
      ),
    );
    const [saved, ...more] = all.flatMap((one, place) => (one.ok ? [place] : []));
    expect(more).toEqual([]);
    const stands = `plaats ${saved}`;
    for (const one of all.filter((found) => !found.ok)) {
      expect(one).toMatchObject({ reason: "changed", stands: { version: "2", place: stands } });
    }
    expect((await actions()).filter((one) => one === "organisation.edit")).toHaveLength(1);
  });

  it("are for colleagues to see and not to change, and for strangers not there", async () => {
    const { personId } = await addPerson(administrator, colleague());
    const employee = personActor(personId);
    expect(await readOrganisation(employee, organisationId)).toMatchObject({ mayLead: false });
    await expect(editOrganisation(employee, facts())).rejects.toMatchObject({ code: "forbidden" });
    const { person: stranger } = await settlePerson();
    for (const id of [organisationId, randomUUID()]) {
      await expect(readOrganisation(stranger, id)).rejects.toMatchObject({ code: "not-found" });
      await expect(editOrganisation(stranger, facts({ organisationId: id }))).rejects.toMatchObject({
        code: "not-found",
      });
    }
    expect((await read()).version).toBe(1);
  });
});

describe("the organisations one works for", () => {
  it("are listed in order of arrival, with what one is in each", async () => {
    const { personId } = await addPerson(administrator, colleague());
    const elsewhere = await settlePerson();
    await addPerson(platform, {
      ...colleague(await addressOf(personId), "director"),
      organisationId: elsewhere.organisationId,
    });
    const { organisations } = await listOwnOrganisations(personActor(personId));
    expect(organisations.map(({ organisationId: id, role }) => [id, role])).toEqual([
      [organisationId, "employee"],
      [elsewhere.organisationId, "director"],
    ]);
    await endPerson(administrator, { organisationId, personId });
    const left = await listOwnOrganisations(personActor(personId));
    expect(left.organisations.map((one) => one.organisationId)).toEqual([elsewhere.organisationId]);
  });

  const addressOf = async (personId: string): Promise<string> =>
    (await sql`select email from sign_in_user where id = ${personId}`)[0]?.email;
});
