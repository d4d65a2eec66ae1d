import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import type { PersonActor } from "@/lib/access/actor";
import { dayFrom } from "@/lib/domain/calendar";
import { pauseAlliance } from "@/lib/services/alliance/phase/pause";
import { readPhases } from "@/lib/services/alliance/phase/read";
import { resumeAlliance } from "@/lib/services/alliance/phase/resume";
import { sendBack } from "@/lib/services/alliance/phase/send-back";
import { stopAlliance } from "@/lib/services/alliance/phase/stop";
import { closeRound } from "@/lib/services/deliberation/round/close";
import { openCheckerRound } from "@/lib/services/execution/checker/open";
import { prepareCheckerRound } from "@/lib/services/execution/checker/prepare";
import { readAlliance } from "@/lib/services/overview/alliance/read";
import {
  askEveryone,
  type SmallAlliance,
  settleAlliance,
  settlePerson,
} from "@/scripts/testing/small-alliance";
import { superuser } from "@/scripts/testing/superuser";

const sql = superuser();
let alliance: SmallAlliance;

beforeEach(async () => {
  alliance = await settleAlliance({ partners: 2 });
});

const until = dayFrom(new Date(), 30);
const page = () => readPhases(alliance.manager, alliance.allianceId);
const asked = async (reason = "Daarom.") => ({
  ...{ allianceId: alliance.allianceId, seen: (await page()).phase.seq, reason },
});
const contact = (): PersonActor => alliance.contacts[1]?.person ?? alliance.manager;
const lines = async () =>
  (
    await sql`select action, facts, person_id as "personId" from alliance_activity
      where alliance_id = ${alliance.allianceId} and action like 'phase.%' order by seq`
  ).map((one) => ({ ...one }));

describe("moving an alliance", () => {
  it("back keeps the whole history, with who, when and why", async () => {
    const back = await sendBack(alliance.manager, { ...(await asked("Het plan klopt niet.")), to: 3 });
    expect(back).toEqual({ ok: true, seq: 5 });
    const { moves, phase, phases } = await page();
    expect(phase).toMatchObject({ phase: 3, status: "running", seq: 5, visit: 5 });
    expect(moves.map((one) => one.kind)).toEqual([
      ...["sent-back", "passed-before", "passed-before", "passed-before", "founded"],
    ]);
    expect(moves[0]).toMatchObject({
      from: 4,
      to: 3,
      reason: "Het plan klopt niet.",
      by: expect.any(String),
    });
    expect(phases.map((one) => one.state)).toEqual(["done", "done", "current", "later", "later"]);
    expect(await lines()).toEqual([
      { action: "phase.send-back", facts: { seq: 5 }, personId: alliance.manager.personId },
    ]);
  });

  it("pauses with a reason and a day to look again, and goes on where it was", async () => {
    expect(await pauseAlliance(alliance.manager, { ...(await asked()), until })).toMatchObject({ ok: true });
    const paused = await page();
    expect(paused.phase.status).toBe("paused");
    expect(paused.moves[0]).toMatchObject({ kind: "paused", until });
    expect(paused.may).toEqual({ sendBackTo: null, pause: false, resume: true, stop: true });
    const waits = await sql`select kind from attention where person_id = ${alliance.manager.personId}`;
    expect(waits.map((one) => one.kind)).toEqual(["resume"]);
    expect(await resumeAlliance(alliance.manager, await asked(""))).toMatchObject({ ok: true });
    expect((await page()).phase).toMatchObject({ phase: 4, status: "running", visit: 4 });
  });

  it("stops for good, stays to be read, and moves no more", async () => {
    expect(await stopAlliance(alliance.manager, await asked("Het doel is bereikt."))).toMatchObject({
      ok: true,
    });
    const stopped = await page();
    expect(stopped.may).toEqual({ sendBackTo: null, pause: false, resume: false, stop: false });
    expect((await readAlliance(contact(), alliance.allianceId)).rail.status).toBe("stopped");
    const input = await asked();
    const refused = { ok: false, reason: "stopped" };
    expect(await sendBack(alliance.manager, { ...input, to: 3 })).toEqual(refused);
    expect(await pauseAlliance(alliance.manager, { ...input, until })).toEqual(refused);
    expect(await resumeAlliance(alliance.manager, input)).toEqual(refused);
    expect(await stopAlliance(alliance.manager, input)).toEqual(refused);
    expect((await page()).moves).toHaveLength(5);
  });

  it.each<[string, () => Promise<unknown>]>([
    ["no-way-back", async () => sendBack(alliance.manager, { ...(await asked()), to: 2 })],
    ["no-way-back", async () => sendBack(alliance.manager, { ...(await asked()), to: 77 })],
    ["reason-missing", async () => sendBack(alliance.manager, { ...(await asked("  ")), to: 3 })],
    ["reason-missing", async () => pauseAlliance(alliance.manager, { ...(await asked("")), until })],
    ["reason-missing", async () => stopAlliance(alliance.manager, await asked(""))],
    ["not-paused", async () => resumeAlliance(alliance.manager, await asked())],
    ["changed", async () => stopAlliance(alliance.manager, { ...(await asked()), seen: 3 })],
    ["no-day", async () => pauseAlliance(alliance.manager, { ...(await asked()), until: "2027-02-30" })],
    [
      "too-soon",
      async () => pauseAlliance(alliance.manager, { ...(await asked()), until: dayFrom(new Date(), 0) }),
    ],
    ["too-late", async () => pauseAlliance(alliance.manager, { ...(await asked()), until: "2099-01-01" })],
  ])("is refused: %s", async (reason, move) => {
    expect(await move()).toEqual({ ok: false, reason });
    expect(await lines()).toEqual([]);
  });

  it("happens once when it is posted twice at the same moment", async () => {
    const input = await asked();
    const all = await Promise.all([1, 2, 3].map(() => pauseAlliance(alliance.manager, { ...input, until })));
    expect(all.filter((one) => one.ok)).toHaveLength(1);
    const other = await asked();
    const both = await Promise.all([
      resumeAlliance(alliance.manager, other),
      stopAlliance(alliance.manager, other),
    ]);
    expect(both.filter((one) => one.ok)).toHaveLength(1);
  });

  it("is the alliance manager's; everyone who takes part may read", async () => {
    const input = await asked();
    const stranger = (await settlePerson()).person;
    const moves = (actor: PersonActor) => [
      () => sendBack(actor, { ...input, to: 3 }),
      () => pauseAlliance(actor, { ...input, until }),
      () => resumeAlliance(actor, input),
      () => stopAlliance(actor, input),
    ];
    for (const move of moves(stranger)) await expect(move()).rejects.toMatchObject({ code: "not-found" });
    for (const move of moves(contact())) await expect(move()).rejects.toMatchObject({ code: "forbidden" });
    const nowhere = { ...input, allianceId: randomUUID() };
    await expect(stopAlliance(alliance.manager, nowhere)).rejects.toMatchObject({ code: "not-found" });
    await expect(readPhases(stranger, alliance.allianceId)).rejects.toMatchObject({ code: "not-found" });
    expect((await readPhases(contact(), alliance.allianceId)).may).toEqual({
      ...{ sendBackTo: null, pause: false, resume: false, stop: false },
    });
  });
});

describe("rounds and a halt", () => {
  it("an alliance does not stop while a round is open, and does once it closed", async () => {
    const opened = await openCheckerRound(alliance.manager, askEveryone(alliance));
    if (!opened.ok) throw new Error(opened.reason);
    expect(await stopAlliance(alliance.manager, await asked())).toEqual({ ok: false, reason: "round-open" });
    expect((await page()).openRound).toMatchObject({ roundId: opened.roundId, number: 1 });
    await closeRound(alliance.manager, { allianceId: alliance.allianceId, roundId: opened.roundId });
    expect(await stopAlliance(alliance.manager, await asked())).toMatchObject({ ok: true });
  });

  it("one that is paused or stopped opens no round", async () => {
    await pauseAlliance(alliance.manager, { ...(await asked()), until });
    expect(await openCheckerRound(alliance.manager, askEveryone(alliance))).toEqual({
      ok: false,
      reason: "paused",
    });
    expect((await prepareCheckerRound(alliance.manager, alliance.allianceId)).status).toBe("paused");
    await stopAlliance(alliance.manager, await asked());
    expect(await openCheckerRound(alliance.manager, askEveryone(alliance))).toEqual({
      ok: false,
      reason: "stopped",
    });
  });

  it("a round that opens and a stop at the same moment: one of the two", async () => {
    const input = await asked();
    const [opened, stopped] = await Promise.all([
      openCheckerRound(alliance.manager, askEveryone(alliance)),
      stopAlliance(alliance.manager, input),
    ]);
    expect([opened.ok, stopped.ok].filter(Boolean)).toHaveLength(1);
  });
});
