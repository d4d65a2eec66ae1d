import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { type PersonActor, systemActor } from "@/lib/access/actor";
import { invitationToken } from "@/lib/access/links/invitation-link";
import type { Departure } from "@/lib/domain/alliance/leaving/departure";
import { itemIds } from "@/lib/domain/execution/checker";
import { frozenHash } from "@/lib/domain/frozen";
import { acceptInvitation } from "@/lib/services/alliance/invitation/accept";
import { sendInvitation } from "@/lib/services/alliance/invitation/send";
import { handOverManager } from "@/lib/services/alliance/member/hand-over";
import { prepareEnding } from "@/lib/services/alliance/member/prepare-ending";
import { prepareHandOver } from "@/lib/services/alliance/member/prepare-hand-over";
import { readMember } from "@/lib/services/alliance/member/read";
import { leavePartner } from "@/lib/services/alliance/partner/leave";
import { prepareLeaving } from "@/lib/services/alliance/partner/prepare-leaving";
import { closeRound } from "@/lib/services/deliberation/round/close";
import { readSheet } from "@/lib/services/deliberation/round/read-sheet";
import { revealRound } from "@/lib/services/deliberation/round/reveal";
import { submitSheet } from "@/lib/services/deliberation/round/submit";
import { listCheckerRounds } from "@/lib/services/execution/checker/list";
import { openCheckerRound } from "@/lib/services/execution/checker/open";
import { readCheckerRound } from "@/lib/services/execution/checker/read-round";
import { readAlliance } from "@/lib/services/overview/alliance/read";
import { readPortfolio } from "@/lib/services/overview/portfolio/read";
import { inviteAndJoin } from "@/scripts/story/joining";
import {
  answerEverything,
  askEveryone,
  type Contact,
  joinColleague,
  openSmallRound,
  type SettledPerson,
  type SmallAlliance,
  settleAlliance,
  settlePerson,
} from "@/scripts/testing/small-alliance";
import { superuser } from "@/scripts/testing/superuser";

const sql = superuser();
let alliance: SmallAlliance;
let allianceId: string;
let leaver: Contact;
let director: SettledPerson;

beforeEach(async () => {
  alliance = await settleAlliance({ partners: 3 });
  allianceId = alliance.allianceId;
  leaver = alliance.contacts[1] ?? never();
  director = await joinColleague(alliance, leaver, "director");
});

function never(): never {
  throw new Error("the alliance is too small");
}

const leaving = (more: Partial<Parameters<typeof leavePartner>[1]> = {}) => ({
  ...{ allianceId, organisationId: leaver.organisationId, reason: "Wij gaan een andere kant op." },
  ...more,
});
const leave = (actor: PersonActor = director.person) => leavePartner(actor, leaving());
const notFound = { code: "not-found" };

async function kept(): Promise<{ content: Departure; hash: string }> {
  const [copy] = await sql<{ content: Departure; hash: string }[]>`
    select content, content_hash as hash from departure_copy where partner_id = ${leaver.partnerId}`;
  return copy ?? never();
}

describe("a partner leaves", () => {
  it("at the word of its director, and it is recorded with who and why", async () => {
    const { organisationId, partnerId } = leaver;
    expect(await leave()).toEqual({ ok: true, organisationId, partnerId });
    const [row] =
      await sql`select left_at, left_by, left_reason from partner where partner_id = ${partnerId}`;
    expect(row).toMatchObject({
      ...{ left_by: director.person.personId, left_reason: "Wij gaan een andere kant op." },
      left_at: expect.any(Date),
    });
    const [line] = await sql`select action, on_behalf_of, facts from alliance_activity
      where alliance_id = ${allianceId} order by seq desc limit 1`;
    expect(line).toEqual({
      action: "partner.leave",
      on_behalf_of: organisationId,
      facts: { partnerId, people: 2 },
    });
    const seats = await sql`select ended_at from member where partner_id = ${partnerId}`;
    expect(seats.map((one) => one.ended_at)).toEqual([expect.any(Date), expect.any(Date)]);
  });

  it("shuts all its people out of every read at once, and takes it out of their portfolios and lists", async () => {
    const round = await openSmallRound(sql, alliance);
    await sql`insert into attention values
      (${allianceId}, ${director.person.personId}, 'open-point', ${randomUUID()}, now(), now(), '{}')`;
    await leave();
    for (const { person } of [leaver, director]) {
      const reads: (() => Promise<unknown>)[] = [
        () => readAlliance(person, allianceId),
        () => listCheckerRounds(person, allianceId),
        () => readCheckerRound(person, round),
        () => readMember(person, { allianceId, memberId: leaver.memberId }),
        () => prepareLeaving(person, allianceId),
        () => prepareEnding(person, { allianceId, memberId: null }),
        () => prepareHandOver(person, allianceId),
        () => leavePartner(person, leaving()),
      ];
      for (const read of reads) await expect(read()).rejects.toMatchObject(notFound);
      expect((await readPortfolio(person)).rows).toEqual([]);
      const waiting = await sql`select 1 from attention where person_id = ${person.personId}`;
      expect(waiting).toEqual([]);
    }
    const rows = await sql`select 1 from membership where alliance_id = ${allianceId}
      and organisation_id = ${leaver.organisationId}`;
    expect(rows).toEqual([]);
  });

  it("leaves its people what is theirs elsewhere", async () => {
    const elsewhere = await settleAlliance({ partners: 1 });
    await inviteAndJoin(elsewhere.manager, {
      ...{ allianceId: elsewhere.allianceId, organisationId: leaver.organisationId, contribution: "" },
      partner: { name: "Elders", capacity: "partner", initiating: false },
      people: [{ role: "director", ...director, personId: director.person.personId }],
    });
    await leave();
    expect((await readPortfolio(director.person)).rows).toHaveLength(1);
    expect(await readAlliance(director.person, elsewhere.allianceId)).toMatchObject({
      viewer: { roles: ["director"] },
    });
  });

  it("tells the manager by mail, and nobody who left", async () => {
    await leave();
    const mails =
      await sql`select kind, ref, m.person_id from outbox o join member m on m.member_id = o.recipient
      where o.alliance_id = ${allianceId} and kind = 'partner-left'`;
    expect(mails).toEqual([
      { kind: "partner-left", ref: leaver.partnerId, person_id: alliance.manager.personId },
    ]);
  });

  it("takes back what it still asked others, so that the link is dead", async () => {
    const asked = await settlePerson();
    const sent = await sendInvitation(director.person, {
      ...{ allianceId, partner: { partnerId: leaver.partnerId }, message: "", sure: false },
      people: [{ role: "contact", name: asked.name, email: asked.email.toLowerCase() }],
    });
    if (!sent.ok) throw new Error(sent.reason);
    const [invitationId = ""] = sent.invitationIds;
    await leave();
    const accepted = acceptInvitation(asked.person, {
      token: invitationToken({ allianceId, invitationId, generation: 1 }),
      organisation: { kind: "own", organisationId: asked.organisationId },
      ...{ contribution: "", personName: "x", jobTitle: "", decidesAlone: false },
    });
    await expect(accepted).rejects.toMatchObject(notFound);
  });

  it("may come back by a new invitation, with all that was before still there", async () => {
    await leave();
    const { organisationId } = leaver;
    const back = await inviteAndJoin(alliance.manager, {
      ...{ allianceId, organisationId, contribution: "opnieuw" },
      partner: { name: "Weer terug", capacity: "partner", initiating: false },
      people: [{ role: "director", ...director, personId: director.person.personId }],
    });
    expect(back).not.toBe(leaver.partnerId);
    const page = await readAlliance(director.person, allianceId);
    expect(page.partners.map((one) => one.contribution)).toContain("opnieuw");
    await expect(readAlliance(leaver.person, allianceId)).rejects.toMatchObject(notFound);
    expect(await leave()).toMatchObject({ ok: true, partnerId: back });
    expect(await sql`select 1 from departure_copy where organisation_id = ${organisationId}`).toHaveLength(2);
  });

  it("leaves the initiative with the manager's partner, when it was the only one that had it", async () => {
    const [manager, heir] = [alliance.contacts[0] ?? never(), alliance.contacts[1] ?? never()];
    expect(await handOverManager(manager.person, { allianceId, memberId: heir.memberId })).toMatchObject({
      ok: true,
    });
    const { organisationId } = manager;
    expect(await leavePartner(manager.person, leaving({ organisationId }))).toMatchObject({ ok: true });
    const initiating = await sql`select partner_id from partner
      where alliance_id = ${allianceId} and left_at is null and initiating`;
    expect(initiating).toEqual([{ partner_id: heir.partnerId }]);
  });
});

describe("a partner cannot leave", () => {
  const why = async (actor: PersonActor, more = {}) => {
    const result = await leavePartner(actor, leaving(more));
    return result.ok ? "left" : result.reason;
  };

  it("at the word of somebody who does not speak for it", async () => {
    expect(await why(leaver.person)).toBe("not-yours");
    expect(await why(director.person, { reason: "  " })).toBe("reason-missing");
    expect(await sql`select 1 from departure_copy where alliance_id = ${allianceId}`).toEqual([]);
  });

  it("when it is not one's own, as if there were no such organisation", async () => {
    for (const actor of [alliance.manager, (await settlePerson()).person]) {
      await expect(leavePartner(actor, leaving())).rejects.toMatchObject(notFound);
      const madeUp = leaving({ organisationId: randomUUID() });
      await expect(leavePartner(actor, madeUp)).rejects.toMatchObject(notFound);
    }
  });

  it("with the only manager, or as the last one", async () => {
    const { organisationId } = alliance.contacts[0] ?? never();
    expect(await why(alliance.manager, { organisationId })).toBe("last-manager");
    const alone = await settleAlliance({ partners: 1 });
    const own = { allianceId: alone.allianceId, organisationId: alone.contacts[0]?.organisationId };
    expect(await why(alone.manager, own)).toBe("last-partner");
  });

  it("twice: of two directors at the same moment, one lets it leave and the other finds it gone", async () => {
    const second = await joinColleague(alliance, leaver, "director");
    const both = await Promise.allSettled([leave(), leave(second.person), leave()]);
    expect(both.filter((one) => one.status === "fulfilled")).toHaveLength(1);
    for (const one of both) if (one.status === "rejected") expect(one.reason).toMatchObject(notFound);
    expect(await sql`select 1 from departure_copy where alliance_id = ${allianceId}`).toHaveLength(1);
  });

  it("together with all others: of two partners that would leave none behind, one stays", async () => {
    const pair = await settleAlliance({ partners: 2 });
    const [first, second] = pair.contacts;
    if (!first || !second) never();
    const both = await Promise.all([
      leavePartner(second.person, { ...leaving(), ...pair, organisationId: second.organisationId }),
      handOverManager(first.person, { ...pair, memberId: second.memberId }).catch(() => ({ ok: false })),
    ]);
    expect(both.filter((one) => one.ok)).toHaveLength(1);
    const managers = await sql`select 1 from member where alliance_id = ${pair.allianceId}
      and role = 'alliance-manager' and ended_at is null`;
    expect(managers).toHaveLength(1);
  });
});

describe("what a partner keeps", () => {
  it("is what it took part in, frozen under a hash of its own", async () => {
    const round = await openSmallRound(sql, alliance);
    for (const one of round.respondents) {
      await answerEverything(one, one === round.respondents[1] ? "5" : "2");
      await submitSheet(one, { items: itemIds });
    }
    await closeRound(alliance.manager, round);
    await revealRound(systemActor("tests"), round);
    await tellGate();
    await leave();
    const { content, hash } = await kept();
    expect(frozenHash(content)).toBe(hash);
    expect(content.alliance).toMatchObject({ name: "gewoon alliantie", peopleWord: "residents" });
    expect(content.partner).toMatchObject({
      ...{ contribution: "gewoon inbreng", capacity: "partner", leftBy: director.name },
      leftReason: "Wij gaan een andere kant op.",
    });
    expect(content.people.map((one) => one.role)).toEqual(["contact", "director"]);
    expect(content.partners).toHaveLength(2);
    expect(content.moves.map((one) => one.kind)).toEqual(["founded", ...Array(3).fill("passed-before")]);
    expect(content.papers).toEqual([expect.objectContaining({ name: "besluit.pdf", sha256: "ab12" })]);
    expect(content.points.map((one) => one.text)).toEqual(["van ons"]);
  });

  it("holds its own answers and the joint grade, and nobody else's", async () => {
    const round = await openSmallRound(sql, alliance);
    for (const [place, one] of round.respondents.entries()) {
      await answerEverything(one, place === 1 ? "5" : "2");
      await submitSheet(one, { items: itemIds });
    }
    await closeRound(alliance.manager, round);
    await revealRound(systemActor("tests"), round);
    await leave();
    const [only, ...more] = (await kept()).content.rounds;
    expect(more).toEqual([]);
    expect(only).toMatchObject({ number: 1, jointGrade: 3 });
    expect(only?.own).toHaveLength(18);
    expect(new Set(only?.own.map((one) => one.value))).toEqual(new Set([5]));
  });

  it("holds of a decision the own reason, and of the others only who decided what", async () => {
    await tellGate();
    await leave();
    const { content } = await kept();
    expect(content.decisions).toEqual([
      {
        gate: 1,
        question: expect.objectContaining({ subject: { naam: "vraag" }, subjectHash: "s" }),
        own: expect.objectContaining({ verdict: "go", reason: "onze reden" }),
        others: [expect.objectContaining({ verdict: "no-go", name: "ander" })],
      },
    ]);
    expect(JSON.stringify(content)).not.toContain("andermans reden");
  });

  /** A question with two decisions, an open point of each of two partners, a paper and one that was taken away. */
  async function tellGate() {
    const [first] = alliance.contacts;
    const askId = randomUUID();
    const by = director.person.personId;
    await sql`insert into gate_ask values (${allianceId}, ${askId}, 1, 1, 1, '{"naam": "vraag"}', 's',
      '2026-12-01', now(), ${by}, 'vrager')`;
    await sql`insert into gate_decision values
      (${allianceId}, ${randomUUID()}, ${askId}, ${leaver.partnerId}, ${by}, ${director.name}, 'go',
       'onze reden', 'h1', ${randomUUID()}, now()),
      (${allianceId}, ${randomUUID()}, ${askId}, ${first?.partnerId ?? ""}, ${by}, 'ander', 'no-go',
       'andermans reden', 'h2', ${randomUUID()}, now())`;
    for (const [text, owner] of [
      ["van ons", leaver.memberId],
      ["van een ander", first?.memberId ?? ""],
    ] as const) {
      await sql`insert into gate_note (alliance_id, note_id, gate, visit, kind, text, due_on, owner_id, noted_at,
        noted_by, noted_by_name) values (${allianceId}, ${randomUUID()}, 1, 1, 'open', ${text}, '2026-12-01',
        ${owner}, now(), ${by}, 'x')`;
    }
    await sql`insert into file values
      (${allianceId}, ${randomUUID()}, 'besluit.pdf', 'application/pdf', 12, 'ab12', 1, null, now(), ${by}, 'x',
       null, null),
      (${allianceId}, ${randomUUID()}, 'weg.pdf', 'application/pdf', 12, 'cd34', 1, null, now(), ${by}, 'x',
       now(), ${by})`;
  }
});

describe("a round that is open when a partner leaves", () => {
  it("takes its answers, is revealed with them, and stays readable for those who remain", async () => {
    const round = await openSmallRound(sql, alliance);
    const [, own] = round.respondents;
    if (!own) never();
    await leave();
    await answerEverything(own, "5");
    expect(await submitSheet(own, { items: itemIds })).toMatchObject({ ok: true });
    for (const one of round.respondents.filter((other) => other !== own)) {
      await answerEverything(one, "2");
      await submitSheet(one, { items: itemIds });
    }
    await closeRound(alliance.manager, round);
    expect(await revealRound(systemActor("tests"), round)).toEqual({ ok: true });
    const page = await readCheckerRound(alliance.manager, round);
    expect(page.partners).toHaveLength(3);
    expect(page.result?.grades.map((one) => one.grade).toSorted()).toEqual([2, 2, 5]);
    expect((await readAlliance(alliance.manager, allianceId)).latest?.partners).toHaveLength(3);
    expect((await listCheckerRounds(alliance.manager, allianceId)).rounds).toHaveLength(1);
    expect((await readSheet(own)).answers.grade).toBe("5");
  });

  it("asks it no more the next time", async () => {
    const round = await openSmallRound(sql, alliance);
    await leave();
    await closeRound(alliance.manager, round);
    await revealRound(systemActor("tests"), round);
    const asking = askEveryone(alliance);
    expect(await openCheckerRound(alliance.manager, asking)).toMatchObject({ reason: "unknown-respondent" });
    const respondents = asking.respondents.filter((one) => one.partnerId !== leaver.partnerId);
    expect(await openCheckerRound(alliance.manager, { ...asking, respondents })).toMatchObject({ ok: true });
  });
});
