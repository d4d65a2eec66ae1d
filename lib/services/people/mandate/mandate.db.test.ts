import { randomUUID } from "node:crypto";
import { beforeEach, expect, it } from "vitest";
import { type PersonActor, personActor } from "@/lib/access/actor";
import { dayFrom } from "@/lib/domain/calendar";
import { at, now } from "@/lib/platform/clock";
import { endPerson } from "@/lib/services/alliance/place/end";
import { endMandate } from "@/lib/services/people/mandate/end";
import { type RecordMandate, recordMandate } from "@/lib/services/people/mandate/record";
import { addPerson } from "@/lib/services/people/organisation/add-person";
import { readOrganisation } from "@/lib/services/people/organisation/read";
import { settlePerson } from "@/scripts/testing/small-alliance";
import { superuser } from "@/scripts/testing/superuser";

const sql = superuser();
let organisationId: string;
let lead: PersonActor;
let employeeId: string;

beforeEach(async () => {
  ({ organisationId, person: lead } = await settlePerson());
  const added = { organisationId, name: "Gerda", email: `${randomUUID()}@example.org`, jobTitle: "" };
  employeeId = (await addPerson(lead, { ...added, role: "employee" })).personId;
});

const mandateFor = (personId: string, more: Partial<RecordMandate> = {}): RecordMandate => ({
  ...{ organisationId, personId, covers: ["gate", "exit"], note: "tot € 50.000" },
  ...{ validFrom: dayFrom(now(), 0), validUntil: null },
  ...more,
});
const onRecord = async () => (await readOrganisation(lead, organisationId)).mandates;
const recorded = async (personId: string, more: Partial<RecordMandate> = {}): Promise<string> => {
  const result = await recordMandate(lead, mandateFor(personId, more));
  if (!result.ok) throw new Error(result.reason);
  return result.mandateId;
};

it("is put on the organisation's record by who looks after it, the own one included", async () => {
  const mandateId = await recorded(lead.personId);
  expect(await onRecord()).toMatchObject([
    { mandateId, personId: lead.personId, recordedBy: lead.personId, covers: ["gate", "exit"] },
  ]);
  const [row] = await sql`select action, facts from organisation_activity
    where organisation_id = ${organisationId} order by seq desc limit 1`;
  expect(row).toMatchObject({ action: "mandate.record", facts: { mandateId, personId: lead.personId } });
});

it("is seen by every colleague, and stands from its first day to its last", async () => {
  await recorded(employeeId, { validFrom: dayFrom(now(), 2), validUntil: dayFrom(now(), 4) });
  const states: string[] = [];
  for (const days of [1, 2, 4, 5]) {
    const noon = new Date(`${dayFrom(now(), days)}T12:00:00Z`);
    const { mandates } = await at(noon, () => readOrganisation(personActor(employeeId), organisationId));
    states.push(mandates[0]?.state ?? "none");
  }
  expect(states).toEqual(["later", "standing", "standing", "over"]);
});

it("is ended once, of two at the same moment, and stays on the record", async () => {
  const mandateId = await recorded(employeeId);
  const ending = { organisationId, mandateId };
  const both = await Promise.all([endMandate(lead, ending), endMandate(lead, ending)]);
  expect(both).toContainEqual({ ok: true });
  expect(both).toContainEqual({ ok: false, reason: "ended-already" });
  expect(await onRecord()).toMatchObject([{ mandateId, state: "ended", endedBy: lead.personId }]);
});

it.each<[string, Partial<RecordMandate>, string]>([
  ["covers nothing", { covers: [] }, "nothing-covered"],
  ["begins on 30 February", { validFrom: "2027-02-30" }, "no-day"],
  ["ends on 30 February", { validUntil: "2027-02-30" }, "no-day"],
  ["ends before it begins", { validFrom: "2027-03-02", validUntil: "2027-03-01" }, "ends-before-it-begins"],
  ["is over already", { validFrom: "2020-01-01", validUntil: "2020-12-31" }, "over-already"],
])("is not put on record when it %s", async (_, more, reason) => {
  expect(await recordMandate(lead, mandateFor(employeeId, more))).toEqual({ ok: false, reason });
  expect(await onRecord()).toEqual([]);
});

it("is not for somebody who does not work there, or not any more", async () => {
  const other = await settlePerson();
  await endPerson(lead, { organisationId, personId: employeeId });
  for (const personId of [other.person.personId, randomUUID(), employeeId]) {
    expect(await recordMandate(lead, mandateFor(personId))).toEqual({ ok: false, reason: "unknown-person" });
  }
});

it("does not outlive a leaving at the same moment", async () => {
  for (let turn = 0; turn < 5; turn++) {
    const added = { organisationId, name: "n", email: `${randomUUID()}@example.org`, jobTitle: "" };
    const { personId } = await addPerson(lead, { ...added, role: "employee" });
    await Promise.all([
      recordMandate(lead, mandateFor(personId)),
      endPerson(lead, { organisationId, personId }),
    ]);
    const standing = (await onRecord()).filter((one) => one.personId === personId && one.state !== "ended");
    expect(standing).toEqual([]);
  }
});

it("is neither recorded nor ended by employees and strangers", async () => {
  const mandateId = await recorded(employeeId);
  const employee = personActor(employeeId);
  await expect(recordMandate(employee, mandateFor(employeeId))).rejects.toMatchObject({ code: "forbidden" });
  await expect(endMandate(employee, { organisationId, mandateId })).rejects.toMatchObject({
    code: "forbidden",
  });
  const { person: stranger, organisationId: theirs } = await settlePerson();
  for (const id of [organisationId, randomUUID()]) {
    const input = mandateFor(employeeId, { organisationId: id });
    await expect(recordMandate(stranger, input)).rejects.toMatchObject({ code: "not-found" });
    await expect(endMandate(stranger, { organisationId: id, mandateId })).rejects.toMatchObject({
      code: "not-found",
    });
  }
  for (const id of [mandateId, randomUUID()]) {
    const told = await endMandate(stranger, { organisationId: theirs, mandateId: id });
    expect(told).toEqual({ ok: false, reason: "ended-already" });
  }
  expect(await onRecord()).toMatchObject([{ mandateId, state: "standing" }]);
});
