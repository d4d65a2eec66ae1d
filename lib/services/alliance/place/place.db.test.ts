import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { type PersonActor, personActor } from "@/lib/access/actor";
import { countStatements } from "@/lib/platform/statement-count";
import { readActivity } from "@/lib/services/alliance/activity/read";
import { foundAlliance } from "@/lib/services/alliance/alliance/found";
import { handOverManager } from "@/lib/services/alliance/member/hand-over";
import { leavePartner } from "@/lib/services/alliance/partner/leave";
import { stopAlliance } from "@/lib/services/alliance/phase/stop";
import { endPerson } from "@/lib/services/alliance/place/end";
import { prepareEndPerson } from "@/lib/services/alliance/place/prepare";
import { prepareCheckerRound } from "@/lib/services/execution/checker/prepare";
import { readAlliance } from "@/lib/services/overview/alliance/read";
import { readPortfolio } from "@/lib/services/overview/portfolio/read";
import { addPerson } from "@/lib/services/people/organisation/add-person";
import { inviteAndJoin } from "@/scripts/story/joining";
import {
  type Contact,
  founding,
  joinColleague,
  type SmallAlliance,
  settleAlliance,
  settlePerson,
} from "@/scripts/testing/small-alliance";
import { superuser } from "@/scripts/testing/superuser";

const sql = superuser();
let alliance: SmallAlliance;
let allianceId: string;
let lead: Contact;
let other: Contact;
/** Looks after the organisation of the manager, or of the other partner, and takes part in no alliance. */
let leadsOffice: PersonActor;
let otherOffice: PersonActor;

beforeEach(async () => {
  alliance = await settleAlliance({ partners: 2, phase: 1 });
  allianceId = alliance.allianceId;
  [lead, other] = [alliance.contacts[0] ?? never(), alliance.contacts[1] ?? never()];
  [leadsOffice, otherOffice] = [await officeOf(lead), await officeOf(other)];
});

function never(): never {
  throw new Error("the alliance is too small");
}

async function officeOf({ person, organisationId }: Contact): Promise<PersonActor> {
  const email = `${randomUUID()}@example.org`;
  const added = { organisationId, name: "Odette", email, role: "administrator" as const, jobTitle: "" };
  return personActor((await addPerson(person, added)).personId);
}

const notFound = { code: "not-found" };
const end = (actor: PersonActor, { person, organisationId }: Pick<Contact, "person" | "organisationId">) =>
  endPerson(actor, { organisationId, personId: person.personId });
const prepare = (actor: PersonActor, { person, organisationId }: Contact) =>
  prepareEndPerson(actor, { organisationId, personId: person.personId });
const rolesOf = async (personId: string, id = allianceId): Promise<string[]> =>
  (
    await sql`select role from member where alliance_id = ${id} and person_id = ${personId}
      and ended_at is null order by role`
  ).map((one) => one.role);
const lastLine = async (id = allianceId) =>
  (
    await sql`select action, person_id, on_behalf_of, facts from alliance_activity
      where alliance_id = ${id} order by seq desc limit 1`
  )[0];
const worksThere = async ({ person, organisationId }: Contact): Promise<boolean> =>
  (
    await sql`select 1 from affiliation where organisation_id = ${organisationId}
      and person_id = ${person.personId} and ended_at is null`
  ).length > 0;

/** The other partner has a director, who is asked for a decision. */
async function askDirector(): Promise<Contact> {
  const { person } = await joinColleague(alliance, other, "director");
  await sql`update partner set initiating = true where partner_id = ${other.partnerId}`;
  await sql`insert into gate_ask values (${allianceId}, ${randomUUID()}, 1, 1, 1, '{}', 's', '2026-12-01',
    now(), ${alliance.manager.personId}, 'x')`;
  return { ...other, person };
}

describe("who does not work somewhere any more", () => {
  it("has no seat left in any alliance, and each tells who ended it for whom", async () => {
    const second = await foundAlliance(alliance.manager, founding(lead.organisationId));
    if (!second.ok) throw new Error(second.reason);
    await handOverManager(alliance.manager, { allianceId, memberId: other.memberId });
    const third = await settleAlliance({ partners: 1, phase: 1 });
    await inviteAndJoin(third.manager, {
      ...{ allianceId: third.allianceId, organisationId: other.organisationId, contribution: "" },
      partner: { name: "n", capacity: "partner", initiating: false },
      people: [{ role: "contact", name: "n", email: await emailOf(other), personId: other.person.personId }],
    });
    await handOverManager(other.person, { allianceId, memberId: lead.memberId });
    expect(await end(otherOffice, other)).toEqual({ ok: true, stays: true });
    for (const id of [allianceId, third.allianceId]) {
      expect(await rolesOf(other.person.personId, id)).toEqual([]);
      expect(await lastLine(id)).toMatchObject({
        ...{ action: "organisation.person.end", person_id: otherOffice.personId },
        ...{ on_behalf_of: other.organisationId, facts: { roles: expect.any(Number) } },
      });
    }
    expect(await sql`select 1 from membership where person_id = ${other.person.personId}`).toHaveLength(0);
    const { lines } = await readActivity(alliance.manager, { allianceId, before: null });
    expect(lines[0]?.sentence).toMatch(
      /^.+ is niet meer van .+\. Dat gaf iemand van die organisatie door\.$/,
    );
  });

  const emailOf = async ({ person }: Contact): Promise<string> =>
    (await sql`select email from sign_in_user where id = ${person.personId}`)[0]?.email;

  it("keeps the seats for another organisation, and those of a colleague stay", async () => {
    const colleague = await joinColleague(alliance, other, "director");
    expect((await end(otherOffice, other)).ok).toBe(true);
    expect(await rolesOf(colleague.person.personId)).toEqual(["director"]);
    expect(await rolesOf(alliance.manager.personId)).toEqual(["alliance-manager", "contact"]);
    expect((await readAlliance(colleague.person, allianceId)).viewer.roles).toEqual(["director"]);
  });

  it("has no seat after coming back either, until invited again", async () => {
    const { organisationId, person } = other;
    const [{ email } = never()] = await sql`select email from sign_in_user where id = ${person.personId}`;
    await end(otherOffice, other);
    const back = { organisationId, name: "n", email, role: "director" as const, jobTitle: "" };
    expect(await addPerson(otherOffice, back)).toEqual({ ok: true, personId: person.personId });
    await expect(readAlliance(person, allianceId)).rejects.toMatchObject(notFound);
    expect((await readPortfolio(person)).rows).toEqual([]);
    await inviteAndJoin(alliance.manager, {
      ...{ allianceId, organisationId, contribution: "", partner: { partnerId: other.partnerId } },
      people: [{ role: "adviser", name: "n", email, personId: person.personId }],
    });
    expect(await rolesOf(person.personId)).toEqual(["adviser"]);
  });

  it("as a director no longer keeps the contact from letting the partner leave", async () => {
    const director = await joinColleague(alliance, other, "director");
    const leaving = { allianceId, organisationId: other.organisationId, reason: "Klaar hier." };
    expect(await leavePartner(other.person, leaving)).toMatchObject({ reason: "not-yours" });
    await end(otherOffice, { ...director, organisationId: other.organisationId });
    expect((await leavePartner(other.person, leaving)).ok).toBe(true);
  });

  it("leaves a partner for which nobody acts: it is not asked in a round", async () => {
    await end(otherOffice, other);
    const { partners } = await prepareCheckerRound(alliance.manager, allianceId);
    expect(partners.map((one) => one.partnerId)).toEqual([lead.partnerId]);
  });
});

describe("who is needed stays until that is passed on", () => {
  it("the only manager: nothing changes, and nothing is named to who does not take part", async () => {
    const refused = { ok: false, reason: "still-needed", alliances: [], elsewhere: true };
    expect(await end(leadsOffice, lead)).toEqual(refused);
    expect(await worksThere(lead)).toBe(true);
    expect(await rolesOf(lead.person.personId)).toEqual(["alliance-manager", "contact"]);
    const page = await prepare(leadsOffice, lead);
    expect(page).toMatchObject({ seats: [], neededElsewhere: true });
    expect(JSON.stringify(page)).not.toContain(allianceId);
    expect(JSON.stringify(page)).not.toContain("gewoon alliantie");
  });

  it("but the alliance is named to the manager, and to a colleague who takes part", async () => {
    const refused = { ok: false, reason: "still-needed", alliances: ["gewoon alliantie"], elsewhere: false };
    expect(await end(lead.person, lead)).toEqual(refused);
    const colleague = await joinColleague(alliance, lead, "director");
    expect(await end(colleague.person, lead)).toEqual(refused);
    const own = await prepare(lead.person, lead);
    expect(own).toMatchObject({
      ...{ person: { isSelf: true }, neededElsewhere: false },
      seats: [{ alliance: { allianceId }, held: expect.any(Array), refusal: "last-manager" }],
    });
    await handOverManager(lead.person, { allianceId, memberId: other.memberId });
    expect(await end(lead.person, lead)).toEqual({ ok: true, stays: false });
    expect(await rolesOf(other.person.personId)).toEqual(["alliance-manager", "contact"]);
  });

  it("not the manager of a stopped alliance, which partners may still leave after that", async () => {
    const stopped = await stopAlliance(alliance.manager, { allianceId, seen: 1, reason: "zomaar" });
    expect(stopped.ok).toBe(true);
    expect((await end(leadsOffice, lead)).ok).toBe(true);
    const leaving = { allianceId, organisationId: other.organisationId, reason: "Klaar hier." };
    expect((await leavePartner(other.person, leaving)).ok).toBe(true);
  });

  it("the only director who is asked for a decision, until there is a second one", async () => {
    const director = await askDirector();
    expect(await end(otherOffice, director)).toMatchObject({ reason: "still-needed", elsewhere: true });
    const page = await prepare(other.person, director);
    expect(page.seats.map((one) => one.refusal)).toEqual(["only-director"]);
    await joinColleague(alliance, other, "director");
    expect((await end(otherOffice, director)).ok).toBe(true);
  });

  it("in one alliance: then nothing ends in the others either", async () => {
    const { organisationId } = other;
    const founded = await foundAlliance(other.person, founding(organisationId));
    expect(founded.ok).toBe(true);
    expect(await end(otherOffice, other)).toMatchObject({ reason: "still-needed" });
    expect(await rolesOf(other.person.personId)).toEqual(["contact"]);
    expect((await lastLine())?.action).not.toBe("organisation.person.end");
  });
});

describe("at the same moment", () => {
  it("two last managers: one goes, the other stays", async () => {
    for (let turn = 0; turn < 5; turn++) {
      const two = await settleAlliance({ partners: 2, phase: 1 });
      const [first, second] = [two.contacts[0] ?? never(), two.contacts[1] ?? never()];
      await sql`insert into member select alliance_id, ${randomUUID()}, partner_id, organisation_id, person_id,
        'alliance-manager', name, email, joined_at, null from member where member_id = ${second.memberId}`;
      const offices = [await officeOf(first), await officeOf(second)];
      const outcomes = await Promise.all([
        end(offices[0] ?? never(), first),
        end(offices[1] ?? never(), second),
      ]);
      expect(outcomes.map((one) => (one.ok ? "done" : one.reason)).sort()).toEqual(["done", "still-needed"]);
      const left = await sql`select 1 from member where alliance_id = ${two.allianceId}
        and role = 'alliance-manager' and ended_at is null`;
      expect(left).toHaveLength(1);
    }
  });

  it("the place ends and the manager's role passes: never to who works there no more", async () => {
    for (let turn = 0; turn < 5; turn++) {
      const small = await settleAlliance({ partners: 2, phase: 1 });
      const to = small.contacts[1] ?? never();
      const office = await officeOf(to);
      await Promise.all([
        end(office, to),
        handOverManager(small.manager, { allianceId: small.allianceId, memberId: to.memberId }),
      ]);
      const rows = await sql`select m.person_id from member m join affiliation a
          on a.organisation_id = m.organisation_id and a.person_id = m.person_id
        where m.alliance_id = ${small.allianceId} and m.ended_at is null and a.ended_at is not null`;
      expect(rows).toEqual([]);
    }
  });

  it("the place ends and an alliance is founded: nobody founds behind it", async () => {
    for (let turn = 0; turn < 8; turn++) {
      const settled = await settlePerson();
      const contact = { ...settled, partnerId: "", memberId: "" };
      const office = await officeOf(contact);
      await Promise.allSettled([
        end(office, contact),
        foundAlliance(settled.person, founding(settled.organisationId)),
      ]);
      const works = await worksThere(contact);
      const seats = await sql`select 1 from member where person_id = ${settled.person.personId}
        and ended_at is null`;
      expect(works).toBe(seats.length > 0);
    }
  });

  it("the same person twice: once", async () => {
    const outcomes = await Promise.all([end(otherOffice, other), end(otherOffice, other)]);
    expect(outcomes.map((one) => (one.ok ? "done" : one.reason)).sort()).toEqual(["done", "unknown-person"]);
    const lines = await sql`select 1 from alliance_activity where alliance_id = ${allianceId}
      and action = 'organisation.person.end'`;
    expect(lines).toHaveLength(1);
  });
});

describe("the page before it", () => {
  it("is for who looks after the organisation, and takes five statements", async () => {
    const { personId } = other.person;
    const { organisationId } = other;
    const { statements } = await countStatements(() => prepare(otherOffice, other));
    expect(statements.filter((one) => !one.includes("app.enter")).slice(5)).toEqual([]);
    const page = await prepare(other.person, other);
    expect(page.seats).toMatchObject([{ alliance: { allianceId }, held: ["contact"], refusal: null }]);
    expect(await prepare(otherOffice, other)).toMatchObject({ seats: [], neededElsewhere: false });
    const stranger = await settlePerson();
    for (const actor of [stranger.person, alliance.manager]) {
      await expect(prepareEndPerson(actor, { organisationId, personId })).rejects.toMatchObject(notFound);
    }
    for (const id of [lead.person.personId, randomUUID(), "x"]) {
      const wanted = { organisationId, personId: id };
      await expect(prepareEndPerson(otherOffice, wanted)).rejects.toMatchObject(notFound);
    }
    await sql`update affiliation set role = 'employee' where person_id = ${personId}`;
    await expect(prepare(other.person, other)).rejects.toMatchObject({ code: "forbidden" });
  });
});
