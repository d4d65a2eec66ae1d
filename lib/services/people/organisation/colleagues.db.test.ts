import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { type PersonActor, personActor } from "@/lib/access/actor";
import type { OrganisationRole } from "@/lib/domain/people/organisation-role";
import { endPerson } from "@/lib/services/alliance/place/end";
import { readAlliance } from "@/lib/services/overview/alliance/read";
import { readPortfolio } from "@/lib/services/overview/portfolio/read";
import { recordMandate } from "@/lib/services/people/mandate/record";
import { addPerson } from "@/lib/services/people/organisation/add-person";
import { changePerson } from "@/lib/services/people/organisation/change-person";
import { readOrganisation } from "@/lib/services/people/organisation/read";
import { settleAlliance, settlePerson } from "@/scripts/testing/small-alliance";
import { superuser } from "@/scripts/testing/superuser";

const sql = superuser();
let organisationId: string;
let administrator: PersonActor;

beforeEach(async () => {
  const settled = await settlePerson();
  organisationId = settled.organisationId;
  administrator = settled.person;
});

async function colleague(role: OrganisationRole = "employee"): Promise<string> {
  const email = `${randomUUID()}@example.org`;
  const added = { organisationId, name: "Gerda Vlietstra", email, role, jobTitle: "adviseur" };
  return (await addPerson(administrator, added)).personId;
}
function never(): never {
  throw new Error("the alliance is too small");
}
const lastAction = async () =>
  (
    await sql`select action, facts from organisation_activity
               where organisation_id = ${organisationId} order by seq desc limit 1`
  )[0];
const roles = async () =>
  (await readOrganisation(administrator, organisationId)).people.map((one) => [one.personId, one.role]);

describe("changing a colleague", () => {
  const change = (actor: PersonActor, personId: string, role: OrganisationRole, id = organisationId) =>
    changePerson(actor, { organisationId: id, personId, role, jobTitle: "nieuw werk" });

  it("gives another role and job, and is recorded", async () => {
    const personId = await colleague();
    expect(await change(administrator, personId, "director")).toEqual({ ok: true });
    expect(await roles()).toContainEqual([personId, "director"]);
    expect(await lastAction()).toMatchObject({
      ...{ action: "organisation.person.change", facts: { personId, role: "director" } },
    });
  });

  it("does not take the last lead away, however it is tried", async () => {
    const { personId } = administrator;
    expect(await change(administrator, personId, "employee")).toEqual({ ok: false, reason: "last-lead" });
    expect(await change(administrator, personId, "director")).toEqual({ ok: true });
    expect(await change(administrator, personId, "employee")).toEqual({ ok: false, reason: "last-lead" });
  });

  it("is not for employees, strangers, nor upon somebody of another organisation", async () => {
    const personId = await colleague();
    const other = await settlePerson();
    await expect(change(personActor(personId), personId, "director")).rejects.toMatchObject({
      code: "forbidden",
    });
    for (const id of [organisationId, randomUUID()]) {
      await expect(change(other.person, personId, "director", id)).rejects.toMatchObject({
        code: "not-found",
      });
    }
    for (const stranger of [other.person.personId, randomUUID()]) {
      expect(await change(administrator, stranger, "employee")).toEqual({
        ...{ ok: false, reason: "unknown-person" },
      });
    }
    expect(await roles()).toContainEqual([personId, "employee"]);
  });
});

describe("a colleague who leaves", () => {
  const end = (actor: PersonActor, personId: string, id = organisationId) =>
    endPerson(actor, { organisationId: id, personId });

  it("loses the organisation and every alliance at once, and the mandates end", async () => {
    const alliance = await settleAlliance({ partners: 2 });
    const { person, organisationId: own } = alliance.contacts[1] ?? never();
    const lead = await addPerson(person, {
      ...{ organisationId: own, name: "n", email: `${randomUUID()}@example.org` },
      ...{ role: "administrator", jobTitle: "" },
    });
    const always = { note: "", validFrom: "2026-01-01", validUntil: null };
    for (const personId of [person.personId, lead.personId]) {
      await recordMandate(person, { organisationId: own, personId, covers: ["gate"], ...always });
    }
    expect(await end(personActor(lead.personId), person.personId, own)).toEqual({ ok: true, stays: true });
    await expect(readOrganisation(person, own)).rejects.toMatchObject({ code: "not-found" });
    await expect(readAlliance(person, alliance.allianceId)).rejects.toMatchObject({ code: "not-found" });
    expect((await readPortfolio(person)).rows).toEqual([]);
    const { mandates, people } = await readOrganisation(personActor(lead.personId), own);
    expect(people.map((one) => one.personId)).toEqual([lead.personId]);
    expect(Object.fromEntries(mandates.map((one) => [one.personId, one.state]))).toEqual({
      ...{ [person.personId]: "ended", [lead.personId]: "standing" },
    });
  });

  it("is recorded, by who and how many mandates", async () => {
    const personId = await colleague();
    expect(await end(administrator, personId)).toEqual({ ok: true, stays: true });
    expect(await lastAction()).toMatchObject({
      ...{ action: "organisation.person.end", facts: { personId, mandates: 0 } },
    });
    expect(await end(administrator, personId)).toEqual({ ok: false, reason: "unknown-person" });
  });

  it("may be oneself, but not as the last who looks after it", async () => {
    expect(await end(administrator, administrator.personId)).toEqual({ ok: false, reason: "last-lead" });
    await colleague("director");
    expect(await end(administrator, administrator.personId)).toEqual({ ok: true, stays: false });
  });

  it("is never the last lead, when two let each other go at the same moment", async () => {
    for (let turn = 0; turn < 5; turn++) {
      const settled = await settlePerson();
      ({ organisationId, person: administrator } = settled);
      const second = personActor(await colleague("director"));
      const outcomes = await Promise.allSettled([
        end(administrator, second.personId),
        end(second, administrator.personId),
      ]);
      const told = outcomes.map((one) => (one.status === "fulfilled" ? one.value : one.reason.code));
      expect(told.filter((one) => typeof one === "object" && one.ok)).toHaveLength(1);
      const [left] = await sql`select count(*)::int as n from affiliation
        where organisation_id = ${organisationId} and ended_at is null and role <> 'employee'`;
      expect(left?.n).toBe(1);
    }
  });

  it("is not for employees, strangers, nor upon somebody of another organisation", async () => {
    const personId = await colleague();
    const other = await settlePerson();
    await expect(end(personActor(personId), administrator.personId)).rejects.toMatchObject({
      code: "forbidden",
    });
    for (const id of [organisationId, randomUUID()]) {
      await expect(end(other.person, personId, id)).rejects.toMatchObject({ code: "not-found" });
    }
    expect(await end(administrator, other.person.personId)).toMatchObject({ reason: "unknown-person" });
    expect(await readOrganisation(other.person, other.organisationId)).toBeDefined();
  });
});
