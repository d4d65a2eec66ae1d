import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { type RespondentActor, type SystemActor, systemActor } from "@/lib/access/actor";
import { itemIds } from "@/lib/domain/execution/checker";
import { closeRound } from "@/lib/services/deliberation/round/close";
import { readSheet } from "@/lib/services/deliberation/round/read-sheet";
import { revealRound } from "@/lib/services/deliberation/round/reveal";
import { saveAnswer } from "@/lib/services/deliberation/round/save-answer";
import { submitSheet } from "@/lib/services/deliberation/round/submit";
import {
  answerEverything,
  openSmallRound,
  type SmallAlliance,
  type SmallRound,
  settleAlliance,
  settlePerson,
} from "@/scripts/testing/small-alliance";
import { superuser } from "@/scripts/testing/superuser";

const sql = superuser();
const worker = systemActor("reveal-round");
let alliance: SmallAlliance;
let round: SmallRound;
let one: RespondentActor;
let other: RespondentActor;

beforeEach(async () => {
  alliance = await settleAlliance({ partners: 2 });
  await begin();
});

async function begin(): Promise<void> {
  round = await openSmallRound(sql, alliance);
  const [first, second] = round.respondents;
  if (!first || !second) throw new Error("two people were asked");
  [one, other] = [first, second];
}

const ids = () => ({ allianceId: round.allianceId, roundId: round.roundId });
const close = () => closeRound(alliance.manager, ids());
const reveal = () => revealRound(worker, ids());
const save = (who: RespondentActor, item: string, value: number) =>
  saveAnswer(who, { item, answer: { value, nonAnswer: null } });

const count = async (table: string) =>
  (await sql`select count(*)::int as n from ${sql(table)} where round_id = ${round.roundId}`)[0]?.n;
const cells = async () =>
  (
    await sql<{ partnerId: string; item: string; mean: string | null; n: number }[]>`
      select partner_id as "partnerId", item, mean, n from round_cell where round_id = ${round.roundId} order by item`
  ).map((cell) => ({ ...cell, mean: cell.mean === null ? null : Number(cell.mean) }));
const resultMails = async () =>
  (await sql`select 1 from outbox where alliance_id = ${round.allianceId} and kind = 'round-result'`).length;

describe("the reveal", () => {
  it("writes one cell per answer of a submitted sheet, deletes everything sealed, posts and records", async () => {
    await answerEverything(one, "4");
    await submitSheet(one, { items: itemIds });
    await close();
    expect(await reveal()).toEqual({ ok: true });
    const partnerId = alliance.contacts[0]?.partnerId;
    expect(await cells()).toEqual([...itemIds].sort().map((item) => ({ partnerId, item, mean: 4, n: 1 })));
    expect([await count("sealed_answer"), await count("sealed_sheet")]).toEqual([0, 0]);
    expect(await resultMails()).toBe(2);
    const [last] = await sql`select action, facts, person_id from alliance_activity
      where alliance_id = ${round.allianceId} order by seq desc limit 1`;
    const facts = { roundId: round.roundId, number: 1, answered: 1 };
    expect(last).toEqual({ action: "round.reveal", facts, person_id: null });
  });

  it("leaves out a sheet that was not submitted, and deletes it all the same", async () => {
    await save(one, "s1", 5);
    await answerEverything(other, "2");
    await submitSheet(other, { items: itemIds });
    await close();
    await reveal();
    const partners = new Set((await cells()).map((cell) => cell.partnerId));
    expect(partners).toEqual(new Set([alliance.contacts[1]?.partnerId]));
    expect([await count("sealed_answer"), await count("sealed_sheet")]).toEqual([0, 0]);
  });

  it("waits for the closing", async () => {
    await answerEverything(one);
    expect(await reveal()).toEqual({ ok: false, reason: "not-closed" });
    expect(await count("sealed_answer")).toBe(itemIds.length);
  });

  it("twice, or five times at once, gives one result and mails it once", async () => {
    await answerEverything(one);
    await submitSheet(one, { items: itemIds });
    await close();
    const results = await Promise.all(Array.from({ length: 5 }, reveal));
    expect(results.filter((result) => result.ok)).toHaveLength(1);
    expect(await reveal()).toEqual({ ok: false, reason: "already-revealed" });
    expect(await cells()).toHaveLength(itemIds.length);
    expect([await count("round_reveal"), await resultMails()]).toEqual([1, 2]);
    const mails = sql`select 1 from due d join outbox o on o.outbox_id = d.ref
      where d.alliance_id = ${round.allianceId} and o.kind = 'round-result'`;
    expect(await mails).toHaveLength(2);
  });

  it("is the worker's: no person can start it, and no alliance's job reaches another's round", async () => {
    await close();
    const stranger = (await settlePerson()).person;
    const asWorker = (actor: unknown) => revealRound(actor as SystemActor, ids());
    await expect(asWorker(alliance.manager)).rejects.toMatchObject({ code: "forbidden" });
    await expect(asWorker(one)).rejects.toMatchObject({ code: "forbidden" });
    await expect(asWorker(stranger)).rejects.toMatchObject({ code: "not-found" });
    const elsewhere = await settleAlliance({ partners: 2 });
    for (const wrong of [
      { allianceId: elsewhere.allianceId },
      { allianceId: randomUUID() },
      { roundId: "geen-id" },
    ]) {
      await expect(revealRound(worker, { ...ids(), ...wrong })).rejects.toMatchObject({ code: "not-found" });
    }
    expect(await count("round_reveal")).toBe(0);
  });

  it("gives everybody their own answers back through their own link, and nobody else's", async () => {
    await answerEverything(one, "3");
    await answerEverything(other, "5");
    for (const who of [one, other]) await submitSheet(who, { items: itemIds });
    await close();
    await reveal();
    const own = (value: string) => Object.fromEntries(itemIds.map((item) => [item, value]));
    expect(await readSheet(one)).toMatchObject({ state: "revealed", answers: own("3") });
    expect(await readSheet(other)).toMatchObject({ state: "revealed", answers: own("5") });
    const guessed = readSheet({ ...one, secret: other.secret });
    await expect(guessed).rejects.toThrow();
  });
});

describe("an answer and the reveal at the same moment", () => {
  it("never slips in behind it: what was acknowledged is in the result, and nothing sealed stays", async () => {
    const runs = [];
    for (let run = 0; run < 25; run++) {
      if (run > 0) await begin();
      await save(one, "s1", 1);
      await submitSheet(one, { items: ["s1"] });
      const [acknowledged] = await Promise.all([
        answerUntilClosed(one, "s1"),
        answerUntilClosed(other, "s1"),
        closeAndReveal(),
      ]);
      runs.push({
        same: (await cells()).map((cell) => cell.mean),
        acknowledged: [acknowledged],
        sealed: (await count("sealed_answer")) + (await count("sealed_sheet")),
        copy: (await readSheet(one)).answers.s1,
      });
    }
    for (const { same, acknowledged, sealed, copy } of runs) {
      expect({ same, sealed, copy }).toEqual({
        same: acknowledged,
        sealed: 0,
        copy: String(acknowledged[0]),
      });
    }
  }, 120_000);

  it("never slips in behind it as a late submission either: closing waits for the one under way", async () => {
    await save(one, "s1", 4);
    const running = await sql.begin(async (tx) => {
      await tx`select 1 from round_partner where round_id = ${round.roundId} for update`;
      const submitting = submitSheet(one, { items: ["s1"] });
      await vi.waitFor(async () => expect(await waiting("transactionid", "tuple")).toBe(1), 10_000);
      const closing = close();
      await vi.waitFor(async () => expect(await waiting("advisory")).toBe(1), 10_000);
      return { submitting, closing };
    });
    expect(await running.submitting).toEqual({ ok: true });
    expect(await running.closing).toEqual({ ok: true });
    await reveal();
    expect((await cells()).map((cell) => cell.mean)).toEqual([4]);
    expect([await count("sealed_answer"), await count("sealed_sheet")]).toEqual([0, 0]);
  });
});

describe("a worker that dies in the middle of the reveal", () => {
  it("leaves the round closed and sealed, and the next run completes it", async () => {
    await answerEverything(one);
    await submitSheet(one, { items: itemIds });
    await close();
    const died = await killedAtDeleting(reveal());
    expect(died).toBeInstanceOf(Error);
    expect([await count("round_cell"), await count("round_reveal"), await resultMails()]).toEqual([0, 0, 0]);
    expect([await count("sealed_answer"), await count("sealed_sheet")]).toEqual([itemIds.length, 1]);
    expect(await reveal()).toEqual({ ok: true });
    expect(await count("round_cell")).toBe(itemIds.length);
    expect([await count("sealed_answer"), await resultMails()]).toEqual([0, 2]);
  });
});

/** Saves one number after another until the round refuses. @returns the last one that was taken. */
async function answerUntilClosed(who: RespondentActor, item: string): Promise<number> {
  let taken = 1;
  for (let turn = 0; ; turn++) {
    const value = 1 + (turn % 5);
    if (!(await save(who, item, value)).ok) return taken;
    taken = value;
  }
}

/** How many of our backends wait for a lock of such a kind. */
async function waiting(...kinds: string[]): Promise<number> {
  const rows = await sql`select distinct l.pid from pg_locks l join pg_stat_activity a on a.pid = l.pid
    where not l.granted and l.locktype = any (${kinds}) and a.datname = current_database()`;
  return rows.length;
}

async function closeAndReveal(): Promise<void> {
  expect(await close()).toEqual({ ok: true });
  expect(await reveal()).toEqual({ ok: true });
}

/** Holds the reveal after its cells are written and before anything is deleted, and ends its backend there. */
async function killedAtDeleting(running: Promise<unknown>): Promise<unknown> {
  const outcome = running.then(
    () => "it completed",
    (error: unknown) => error,
  );
  await sql.begin(async (tx) => {
    await tx`lock table sealed_answer in share mode`;
    await vi.waitFor(async () => {
      const stuck = await tx<{ pid: number }[]>`
        select l.pid from pg_locks l join pg_stat_activity a on a.pid = l.pid
         where not l.granted and l.relation = 'sealed_answer'::regclass and a.usename = 'meent_reveal'`;
      expect(stuck).toHaveLength(1);
      await tx`select pg_terminate_backend(${stuck[0]?.pid ?? 0})`;
    }, 10_000);
    await outcome;
  });
  return outcome;
}
