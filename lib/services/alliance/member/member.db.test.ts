import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { addRole } from "@/lib/services/alliance/member/add-role";
import { endMember } from "@/lib/services/alliance/member/end";
import { handOverManager } from "@/lib/services/alliance/member/hand-over";
import { prepareEnding } from "@/lib/services/alliance/member/prepare-ending";
import { prepareHandOver } from "@/lib/services/alliance/member/prepare-hand-over";
import { readMember } from "@/lib/services/alliance/member/read";
import { leavePartner } from "@/lib/services/alliance/partner/leave";
import { prepareLeaving } from "@/lib/services/alliance/partner/prepare-leaving";
import { readAlliance } from "@/lib/services/overview/alliance/read";
import { readPortfolio } from "@/lib/services/overview/portfolio/read";
import { inviteAndJoin } from "@/scripts/story/joining";
import {
  type Contact,
  joinColleague,
  type SettledPerson,
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
let director: SettledPerson;

beforeEach(async () => {
  alliance = await settleAlliance({ partners: 2, phase: 1 });
  allianceId = alliance.allianceId;
  [lead, other] = [alliance.contacts[0] ?? never(), alliance.contacts[1] ?? never()];
  director = await joinColleague(alliance, other, "director");
});

function never(): never {
  throw new Error("the alliance is too small");
}

const notFound = { code: "not-found" };
type Result = { ok: true } | { ok: false; reason: string };
const said = (result: Result): string => (result.ok ? "done" : result.reason);

async function seatOf(personId: string, role: string): Promise<string> {
  const [row] = await sql`select member_id from member where alliance_id = ${allianceId}
    and person_id = ${personId} and role = ${role} and ended_at is null`;
  return row?.member_id ?? never();
}
const rolesOf = async (personId: string): Promise<string[]> =>
  (
    await sql`select role from member where alliance_id = ${allianceId} and person_id = ${personId}
      and ended_at is null order by role`
  ).map((one) => one.role);
const lastLine = async () =>
  (
    await sql`select action, facts from alliance_activity where alliance_id = ${allianceId}
      order by seq desc limit 1`
  )[0];
const end = (memberId: string, extent: "role" | "all" = "all") => ({ allianceId, memberId, extent });

describe("a person stops", () => {
  it("for oneself: the alliance is gone from the next request on, and the trace says who", async () => {
    expect(await endMember(other.person, end(other.memberId))).toEqual({ ok: true, stays: false });
    await expect(readAlliance(other.person, allianceId)).rejects.toMatchObject(notFound);
    expect((await readPortfolio(other.person)).rows).toEqual([]);
    const { memberId, partnerId } = other;
    expect(await lastLine()).toEqual({
      ...{ action: "member.end", facts: { memberId, partnerId, roles: 1, stays: 0 } },
    });
    expect((await readAlliance(director.person, allianceId)).viewer.roles).toEqual(["director"]);
  });

  it("or is stopped by the manager, or by the own partner's director, and by nobody else", async () => {
    const third = await joinColleague(alliance, other, "contact");
    const seat = await seatOf(third.person.personId, "contact");
    expect(said(await endMember(other.person, end(seat)))).toBe("not-yours");
    expect(said(await endMember(director.person, end(lead.memberId)))).toBe("not-yours");
    expect(said(await endMember(director.person, end(seat)))).toBe("done");
    expect(said(await endMember(alliance.manager, end(other.memberId)))).toBe("done");
  });

  it("in one role, and keeps the rest", async () => {
    await addRole(alliance.manager, { allianceId, memberId: other.memberId, role: "adviser" });
    expect(await endMember(other.person, end(other.memberId, "role"))).toEqual({ ok: true, stays: true });
    expect(await rolesOf(other.person.personId)).toEqual(["adviser"]);
    expect((await readAlliance(other.person, allianceId)).viewer.roles).toEqual(["adviser"]);
  });

  it("for one organisation, and keeps the alliance through another", async () => {
    const { organisationId, personId } = { ...lead, personId: director.person.personId };
    await sql`insert into affiliation select ${organisationId}, person_id, 'employee', '', name, email, now(), null, null
      from affiliation where person_id = ${personId}`;
    await inviteAndJoin(alliance.manager, {
      ...{ allianceId, organisationId, contribution: "", partner: { partnerId: lead.partnerId } },
      people: [{ role: "adviser", ...director, personId }],
    });
    const page = await prepareEnding(director.person, { allianceId, memberId: null });
    expect(page.endings).toHaveLength(2);
    const seat = await seatOf(personId, "director");
    expect(await endMember(director.person, end(seat))).toEqual({ ok: true, stays: true });
    expect((await readAlliance(director.person, allianceId)).viewer.roles).toEqual(["adviser"]);
    const rows = await sql`select organisation_id from membership where person_id = ${personId}`;
    expect(rows).toEqual([{ organisation_id: organisationId }]);
  });

  it("not as the only manager, nor as the last person of a partner", async () => {
    expect(said(await endMember(alliance.manager, end(lead.memberId)))).toBe("last-manager");
    await endMember(other.person, end(other.memberId));
    const seat = await seatOf(director.person.personId, "director");
    expect(said(await endMember(director.person, end(seat)))).toBe("last-person");
    expect(await rolesOf(director.person.personId)).toEqual(["director"]);
  });

  it("not as the only director while the directors are asked, until there is a decision or a second one", async () => {
    await sql`update partner set initiating = true where partner_id = ${other.partnerId}`;
    const seat = await seatOf(director.person.personId, "director");
    const askId = randomUUID();
    await sql`insert into gate_ask values (${allianceId}, ${askId}, 1, 1, 1, '{}', 's', '2026-12-01', now(),
      ${alliance.manager.personId}, 'x')`;
    expect(said(await endMember(director.person, end(seat)))).toBe("only-director");
    expect(said(await endMember(alliance.manager, end(seat, "role")))).toBe("only-director");
    const page = await prepareEnding(director.person, { allianceId, memberId: null });
    expect(page.endings[0]?.all.refusal).toBe("only-director");
    const second = await joinColleague(alliance, other, "director");
    expect(said(await endMember(second.person, end(seat)))).toBe("done");
    await sql`insert into gate_decision values (${allianceId}, ${randomUUID()}, ${askId}, ${other.partnerId},
      ${second.person.personId}, 'x', 'go', '', 'h', ${randomUUID()}, now())`;
    const last = await seatOf(second.person.personId, "director");
    expect(said(await endMember(second.person, end(last)))).toBe("done");
  });

  it("once: an old page, and two at the same moment", async () => {
    const tries = await Promise.all([
      endMember(director.person, end(other.memberId)),
      endMember(alliance.manager, end(other.memberId)),
    ]);
    expect(tries.map(said).sort()).toEqual(["already-ended", "done"]);
    expect(said(await endMember(alliance.manager, end(other.memberId)))).toBe("already-ended");
  });

  it("and of the last two people of a partner who stop at the same moment, one stays", async () => {
    const seat = await seatOf(director.person.personId, "director");
    const both = await Promise.all([
      endMember(other.person, end(other.memberId)),
      endMember(director.person, end(seat)),
    ]);
    expect(both.map(said).sort()).toEqual(["done", "last-person"]);
  });

  it("for a stranger, nobody is anybody", async () => {
    const stranger = await settlePerson();
    const elsewhere = await settleAlliance({ partners: 1 });
    for (const actor of [stranger.person, elsewhere.manager]) {
      for (const memberId of [other.memberId, randomUUID()]) {
        await expect(endMember(actor, end(memberId))).rejects.toMatchObject(notFound);
        await expect(readMember(actor, { allianceId, memberId })).rejects.toMatchObject(notFound);
      }
    }
    const seat = elsewhere.contacts[0]?.memberId ?? never();
    await expect(endMember(alliance.manager, end(seat))).rejects.toMatchObject(notFound);
    await expect(readMember(alliance.manager, { allianceId, memberId: seat })).rejects.toMatchObject(
      notFound,
    );
    await expect(readMember(alliance.manager, { allianceId, memberId: "x" })).rejects.toMatchObject(notFound);
  });
});

describe("a further role", () => {
  const adding = (memberId: string, role: Parameters<typeof addRole>[1]["role"]) => ({
    allianceId,
    memberId,
    role,
  });

  it("is given by the manager to somebody who takes part", async () => {
    const added = await addRole(alliance.manager, adding(other.memberId, "director"));
    if (!added.ok) throw new Error(added.reason);
    expect(await rolesOf(other.person.personId)).toEqual(["contact", "director"]);
    const facts = { memberId: added.memberId, partnerId: other.partnerId };
    expect(await lastLine()).toEqual({ action: "member.role.add", facts });
    expect((await readAlliance(other.person, allianceId)).viewer.roles).toEqual(["contact", "director"]);
  });

  it("is not given twice, also at the same moment, nor when it does not fit", async () => {
    const tries = await Promise.all(
      [1, 2, 3].map(() => addRole(alliance.manager, adding(other.memberId, "adviser"))),
    );
    expect(tries.map(said).sort()).toEqual(["done", "has-role", "has-role"]);
    expect(said(await addRole(alliance.manager, adding(other.memberId, "funder")))).toBe("role-does-not-fit");
  });

  it("is not given to who stopped, to a stranger, or by somebody else", async () => {
    await expect(addRole(other.person, adding(other.memberId, "director"))).rejects.toMatchObject({
      code: "forbidden",
    });
    await expect(addRole(alliance.manager, adding(randomUUID(), "director"))).rejects.toMatchObject(notFound);
    await endMember(other.person, end(other.memberId));
    expect(said(await addRole(alliance.manager, adding(other.memberId, "director")))).toBe("already-ended");
  });
});

describe("the manager's role", () => {
  const to = (memberId: string) => ({ allianceId, memberId });

  it("passes with a trace and a mail, and the former manager stays a contact", async () => {
    await endMember(alliance.manager, end(lead.memberId, "role"));
    const former = await seatOf(alliance.manager.personId, "alliance-manager");
    const passed = await handOverManager(alliance.manager, to(other.memberId));
    if (!passed.ok) throw new Error(passed.reason);
    expect(await rolesOf(alliance.manager.personId)).toEqual(["contact"]);
    expect(await rolesOf(other.person.personId)).toEqual(["alliance-manager", "contact"]);
    const facts = { memberId: passed.memberId, partnerId: other.partnerId, fromMemberId: former };
    expect(await lastLine()).toEqual({ action: "manager.hand-over", facts });
    const mails = await sql`select ref, recipient from outbox where kind = 'manager-handed-over'
      and alliance_id = ${allianceId}`;
    expect(mails).toEqual([{ ref: former, recipient: passed.memberId }]);
    const [card] = await sql`select manager_name from alliance_card where alliance_id = ${allianceId}`;
    expect(card?.manager_name).toBe((await readAlliance(other.person, allianceId)).viewer.name);
  });

  it("passes once, also when it is handed to two people at the same moment, or from an old page", async () => {
    const seat = await seatOf(director.person.personId, "director");
    const both = await Promise.all([
      handOverManager(alliance.manager, to(other.memberId)),
      handOverManager(alliance.manager, to(seat)),
    ]);
    expect(both.map(said).sort()).toEqual(["changed", "done"]);
    const managers = await sql`select 1 from member where alliance_id = ${allianceId}
      and role = 'alliance-manager' and ended_at is null`;
    expect(managers).toHaveLength(1);
    await expect(handOverManager(alliance.manager, to(seat))).rejects.toMatchObject({ code: "forbidden" });
  });

  it("goes to somebody who takes part for a partner, and to nobody else", async () => {
    const funder = await settlePerson();
    await inviteAndJoin(alliance.manager, {
      ...{ allianceId, organisationId: funder.organisationId, contribution: "" },
      partner: { name: "Fonds", capacity: "funder", initiating: false },
      people: [{ role: "funder", ...funder, personId: funder.person.personId }],
    });
    const seat = await seatOf(funder.person.personId, "funder");
    expect(said(await handOverManager(alliance.manager, to(seat)))).toBe("not-a-partner");
    expect(said(await handOverManager(alliance.manager, to(lead.memberId)))).toBe("already-manager");
    await expect(handOverManager(alliance.manager, to(randomUUID()))).rejects.toMatchObject(notFound);
    await expect(handOverManager(other.person, to(other.memberId))).rejects.toMatchObject({
      code: "forbidden",
    });
    await endMember(other.person, end(other.memberId));
    expect(said(await handOverManager(alliance.manager, to(other.memberId)))).toBe("already-ended");
    const page = await prepareHandOver(alliance.manager, allianceId);
    expect(page.successors.map((one) => one.name)).toEqual([director.name]);
    expect(page.becomesContact).toBe(false);
  });

  it("handed over, lets the former manager's partner leave", async () => {
    const leaving = { allianceId, organisationId: lead.organisationId, reason: "Klaar hier." };
    expect(said(await leavePartner(alliance.manager, leaving))).toBe("last-manager");
    await handOverManager(alliance.manager, to(other.memberId));
    expect(said(await leavePartner(alliance.manager, leaving))).toBe("done");
  });
});

describe("the pages before it", () => {
  it("show who somebody is and what the viewer may do with it", async () => {
    const { memberId, partnerId } = other;
    const asManager = await readMember(alliance.manager, { allianceId, memberId });
    expect(asManager).toMatchObject({
      ...{ person: { isSelf: false, partner: { partnerId }, endedAt: null }, mayEnd: true },
      ...{ rolesToAdd: ["director", "adviser"] },
    });
    expect(asManager.roles.map((one) => one.role)).toEqual(["contact"]);
    const own = await readMember(other.person, { allianceId, memberId });
    expect(own).toMatchObject({ person: { isSelf: true }, mayEnd: true, rolesToAdd: [] });
    expect(await readMember(other.person, { allianceId, memberId: lead.memberId })).toMatchObject({
      ...{ mayEnd: false, rolesToAdd: [] },
    });
    await endMember(other.person, end(memberId));
    const gone = await readMember(alliance.manager, { allianceId, memberId });
    expect(gone).toMatchObject({ person: { endedAt: expect.any(Date) }, roles: [], mayEnd: false });
    await expect(prepareEnding(alliance.manager, { allianceId, memberId })).rejects.toMatchObject(notFound);
  });

  it("say what leaving would end, and who may say so", async () => {
    const page = await prepareLeaving(other.person, allianceId);
    expect(page.departures).toHaveLength(1);
    expect(page.departures[0]).toMatchObject({
      ...{ refusal: "not-yours", speakers: [director.name], owesDecision: false, heir: null },
      ...{ invited: [], answering: [], partner: { partnerId: other.partnerId } },
    });
    expect(page.departures[0]?.people).toHaveLength(2);
    expect((await prepareLeaving(director.person, allianceId)).departures[0]?.refusal).toBeNull();
    expect((await prepareLeaving(lead.person, allianceId)).departures[0]?.refusal).toBe("last-manager");
    await expect(prepareEnding(other.person, { allianceId, memberId: lead.memberId })).rejects.toMatchObject({
      code: "forbidden",
    });
  });
});
