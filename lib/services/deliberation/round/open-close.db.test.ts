import { randomUUID } from "node:crypto";
import { addDays } from "date-fns";
import { beforeEach, describe, expect, it } from "vitest";
import { systemActor } from "@/lib/access/actor";
import { dayFrom } from "@/lib/domain/calendar";
import { at, now } from "@/lib/platform/clock";
import { closeRound } from "@/lib/services/deliberation/round/close";
import { saveAnswer } from "@/lib/services/deliberation/round/save-answer";
import { submitSheet } from "@/lib/services/deliberation/round/submit";
import { openCheckerRound } from "@/lib/services/execution/checker/open";
import {
  askEveryone,
  openSmallRound,
  type SmallAlliance,
  settleAlliance,
  settlePerson,
} from "@/scripts/testing/small-alliance";
import { superuser } from "@/scripts/testing/superuser";

const sql = superuser();
let alliance: SmallAlliance;

beforeEach(async () => {
  alliance = await settleAlliance();
});

const outsider = async () => (await settlePerson()).person;
const contact = () => alliance.contacts[1]?.person ?? alliance.manager;
const clock = systemActor("close-round");

const activity = async () =>
  (
    await sql<{ action: string; facts: unknown; personId: string | null }[]>`
      select action, facts, person_id as "personId" from alliance_activity
       where alliance_id = ${alliance.allianceId} and action like 'round.%' order by seq`
  ).map((one) => ({ ...one }));

/** What lies in the alliance: rounds, people asked, mails, and what is due. */
async function stored() {
  const { allianceId } = alliance;
  const [row] = await sql`
    select (select count(*)::int from round where alliance_id = ${allianceId}) as rounds,
           (select count(*)::int from respondent where alliance_id = ${allianceId}) as asked,
           (select count(*)::int from outbox where alliance_id = ${allianceId} and kind like 'round-%') as mails,
           (select json_object_agg(kind, n) from (select kind, count(*) as n from due
             where alliance_id = ${allianceId} and ref not in (select outbox_id from outbox
               where alliance_id = ${allianceId} and kind not like 'round-%') group by kind) d) as due`;
  return { ...row };
}

describe("opening a round", () => {
  it("asks one person per partner, posts their invitations, plans its closing and records it", async () => {
    const opened = await openCheckerRound(alliance.manager, askEveryone(alliance));
    expect(opened.ok).toBe(true);
    expect(await stored()).toEqual({
      rounds: 1,
      asked: 3,
      mails: 3,
      due: { "send-mail": 3, "close-round": 1 },
    });
    const roundId = opened.ok ? opened.roundId : "";
    const personId = alliance.manager.personId;
    expect(await activity()).toEqual([
      { action: "round.open", facts: { roundId, number: 1, respondents: 3 }, personId },
    ]);
  });

  it("is not for strangers, nor for members who do not lead the alliance", async () => {
    const input = askEveryone(alliance);
    await expect(openCheckerRound(await outsider(), input)).rejects.toMatchObject({ code: "not-found" });
    await expect(openCheckerRound(contact(), input)).rejects.toMatchObject({ code: "forbidden" });
    expect(await stored()).toMatchObject({ rounds: 0, mails: 0 });
  });

  it.each([
    ["already-open", async () => void (await openCheckerRound(alliance.manager, askEveryone(alliance))), {}],
    ["closing-too-soon", async () => {}, { closesOn: dayFrom(new Date(), 0) }],
    ["closing-too-late", async () => {}, { closesOn: dayFrom(new Date(), 91) }],
    ["no-day", async () => {}, { closesOn: "2026-02-30" }],
    ["partner-without-respondent", async () => {}, { respondents: [] }],
  ])("refuses with %s, and keeps nothing", async (reason, prepare, wrong) => {
    await prepare();
    const before = await stored();
    const refused = await openCheckerRound(alliance.manager, { ...askEveryone(alliance), ...wrong });
    expect(refused).toEqual({ ok: false, reason });
    expect(await stored()).toEqual(before);
  });

  it("refuses a person who is not there, one of another partner, and two of one partner", async () => {
    const input = askEveryone(alliance);
    const [first, ...rest] = input.respondents;
    const [other] = rest;
    if (!first || !other) throw new Error("three partners were settled");
    const asking = async (respondents: typeof input.respondents) => {
      const refused = await openCheckerRound(alliance.manager, { ...input, respondents });
      return refused.ok ? "opened" : refused.reason;
    };
    expect(await asking([{ ...first, memberId: randomUUID() }, ...rest])).toBe("unknown-respondent");
    expect(await asking([{ ...first, memberId: other.memberId }, ...rest])).toBe("unknown-respondent");
    expect(await asking([first, first, ...rest])).toBe("one-respondent-per-partner");
    expect(await stored()).toMatchObject({ rounds: 0, asked: 0 });
  });

  it("five times at once makes one round and one set of mails", async () => {
    const input = askEveryone(alliance);
    const results = await Promise.all(
      Array.from({ length: 5 }, () => openCheckerRound(alliance.manager, input)),
    );
    const reasons = results.map((one) => (one.ok ? "opened" : one.reason)).sort();
    expect(reasons).toEqual([...Array(4).fill("already-open"), "opened"]);
    expect(await stored()).toEqual({
      rounds: 1,
      asked: 3,
      mails: 3,
      due: { "send-mail": 3, "close-round": 1 },
    });
  });

  it("gives the next round the next number, once the one before has closed", async () => {
    const { allianceId, roundId } = await openSmallRound(sql, alliance);
    await closeRound(alliance.manager, { allianceId, roundId });
    expect((await openCheckerRound(alliance.manager, askEveryone(alliance))).ok).toBe(true);
    const numbers = await sql`select number from round where alliance_id = ${allianceId} order by number`;
    expect(numbers.map((one) => one.number)).toEqual([1, 2]);
  });
});

describe("closing a round", () => {
  it("by its manager writes who and when, plans the reveal and records it", async () => {
    const { allianceId, roundId } = await openSmallRound(sql, alliance);
    expect(await closeRound(alliance.manager, { allianceId, roundId })).toEqual({ ok: true });
    const { personId } = alliance.manager;
    const closings =
      await sql`select round_id, closed_by from round_closing where alliance_id = ${allianceId}`;
    expect([...closings]).toEqual([{ round_id: roundId, closed_by: personId }]);
    expect(await stored()).toMatchObject({ due: { "reveal-round": 1 } });
    expect((await activity()).at(-1)).toEqual({
      action: "round.close",
      facts: { roundId, number: 1 },
      personId,
    });
  });

  it("is not for strangers, nor for members who do not lead the alliance, nor for what is no round", async () => {
    const { allianceId, roundId } = await openSmallRound(sql, alliance);
    const closing = { allianceId, roundId };
    await expect(closeRound(await outsider(), closing)).rejects.toMatchObject({ code: "not-found" });
    await expect(closeRound(contact(), closing)).rejects.toMatchObject({ code: "forbidden" });
    for (const wrong of [randomUUID(), "geen-id", ""]) {
      const attempt = closeRound(alliance.manager, { allianceId, roundId: wrong });
      await expect(attempt).rejects.toMatchObject({ code: "not-found" });
    }
    expect(await sql`select 1 from round_closing where alliance_id = ${allianceId}`).toHaveLength(0);
  });

  it("twice, or five times at once, closes it once", async () => {
    const { allianceId, roundId } = await openSmallRound(sql, alliance);
    const closing = { allianceId, roundId };
    const results = await Promise.all(Array.from({ length: 5 }, () => closeRound(alliance.manager, closing)));
    expect(results.filter((one) => one.ok)).toHaveLength(1);
    expect(await closeRound(alliance.manager, closing)).toEqual({ ok: false, reason: "already-closed" });
    expect((await activity()).filter((one) => one.action === "round.close")).toHaveLength(1);
    expect(await stored()).toMatchObject({ due: { "reveal-round": 1 } });
  });

  it("by the clock happens at its time and not a millisecond before", async () => {
    const { allianceId, roundId } = await openSmallRound(sql, alliance);
    const [round] = await sql<
      { closesAt: Date }[]
    >`select closes_at as "closesAt" from round where round_id = ${roundId}`;
    const closesAt = round?.closesAt ?? now();
    const early = new Date(closesAt.getTime() - 1);
    const close = () => closeRound(clock, { allianceId, roundId });
    expect(await at(early, close)).toEqual({ ok: false, reason: "not-yet" });
    expect(await at(closesAt, close)).toEqual({ ok: true });
    const [closing] = await sql`select closed_by from round_closing where round_id = ${roundId}`;
    expect(closing).toEqual({ closed_by: null });
  });

  it("refuses every answer afterwards, and past its time also before the clock wrote it down", async () => {
    const { allianceId, roundId, respondents } = await openSmallRound(sql, alliance);
    const [first] = respondents;
    if (!first) throw new Error("nobody was asked");
    const save = () => saveAnswer(first, { item: "s1", answer: { value: 3, nonAnswer: null } });
    const refused = { ok: false, reason: "round-closed" };
    expect(await at(addDays(now(), 20), save)).toEqual(refused);
    expect(await save()).toEqual({ ok: true });
    await closeRound(alliance.manager, { allianceId, roundId });
    expect(await save()).toEqual(refused);
    expect(await submitSheet(first, { items: ["s1"] })).toEqual(refused);
  });
});
