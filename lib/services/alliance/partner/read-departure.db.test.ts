import { randomUUID } from "node:crypto";
import { beforeAll, expect, it } from "vitest";
import { type PersonActor, personActor } from "@/lib/access/actor";
import { leavePartner } from "@/lib/services/alliance/partner/leave";
import { readDeparture } from "@/lib/services/alliance/partner/read-departure";
import { addPerson } from "@/lib/services/people/organisation/add-person";
import { listOwnOrganisations } from "@/lib/services/people/organisation/list-own";
import { readOrganisation } from "@/lib/services/people/organisation/read";
import { settleAlliance, settlePerson } from "@/scripts/testing/small-alliance";
import { superuser } from "@/scripts/testing/superuser";

const sql = superuser();
let lead: PersonActor;
let employee: PersonActor;
let copy: { organisationId: string; partnerId: string };

beforeAll(async () => {
  const { allianceId, contacts } = await settleAlliance({ partners: 3 });
  const leaving = contacts[2];
  if (!leaving) throw new Error("nobody can leave");
  const { person, organisationId } = leaving;
  lead = personActor(person.personId);
  const added = { organisationId, name: "Gerda", email: `${randomUUID()}@example.org`, jobTitle: "" };
  employee = personActor((await addPerson(person, { ...added, role: "employee" })).personId);
  const left = await leavePartner(person, { allianceId, organisationId, reason: "een andere koers" });
  if (!left.ok) throw new Error(left.reason);
  copy = { organisationId, partnerId: left.partnerId };
});

it("is read by who looks after the organisation, and found from it", async () => {
  const { content, departure, organisation, intact } = await readDeparture(lead, copy);
  expect(intact).toBe(true);
  expect(departure.allianceName).toBe("gewoon alliantie");
  expect(content.partner).toMatchObject({ name: organisation.name, leftReason: "een andere koers" });
  expect(content.partners).toHaveLength(2);
  const { departures } = await readOrganisation(lead, copy.organisationId);
  expect(departures.map((one) => one.partnerId)).toEqual([copy.partnerId]);
  const { organisations } = await listOwnOrganisations(lead);
  expect(organisations[0]?.departures).toMatchObject([copy]);
});

it("is not for an employee, who does not see that it is there either", async () => {
  await expect(readDeparture(employee, copy)).rejects.toMatchObject({ code: "forbidden" });
  expect((await readOrganisation(employee, copy.organisationId)).departures).toEqual([]);
  expect((await listOwnOrganisations(employee)).organisations[0]?.departures).toEqual([]);
});

it("is the same to a stranger as one that does not exist", async () => {
  const { person, organisationId } = await settlePerson();
  const tried = [copy, { ...copy, organisationId }, { ...copy, organisationId: randomUUID() }];
  for (const one of [...tried, { organisationId, partnerId: randomUUID() }]) {
    await expect(readDeparture(person, one)).rejects.toMatchObject({ code: "not-found" });
  }
});

it("is read for what is in it, when it was written before a part came that it lacks", async () => {
  await sql`update departure_copy set content = content - 'papers' - 'points'
             where partner_id = ${copy.partnerId}`;
  const { content, intact } = await readDeparture(lead, copy);
  expect(intact).toBe(false);
  expect(content).toMatchObject({ papers: [], points: [] });
  expect(content.partners).toHaveLength(2);
});
