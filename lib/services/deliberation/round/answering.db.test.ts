import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { type RespondentActor, respondentActor } from "@/lib/access/actor";
import { itemIds } from "@/lib/domain/execution/checker";
import { openOwnCopy } from "@/lib/services/deliberation/round/own-copy";
import { readSheet } from "@/lib/services/deliberation/round/read-sheet";
import { saveAnswer } from "@/lib/services/deliberation/round/save-answer";
import { submitSheet } from "@/lib/services/deliberation/round/submit";
import {
  answerEverything,
  openSmallRound,
  type SmallRound,
  settleAlliance,
} from "@/scripts/testing/small-alliance";
import { superuser } from "@/scripts/testing/superuser";

const sql = superuser();
let round: SmallRound;
let one: RespondentActor;
let other: RespondentActor;

beforeEach(async () => {
  round = await openSmallRound(sql, await settleAlliance({ partners: 2 }));
  const [first, second] = round.respondents;
  if (!first || !second) throw new Error("two people were asked");
  [one, other] = [first, second];
});

const save = (who: RespondentActor, item: string, value: number) =>
  saveAnswer(who, { item, answer: { value, nonAnswer: null } });
const answers = async (who: RespondentActor) => (await readSheet(who)).answers;
const submitted = async () =>
  (await sql`select submitted from round_partner where round_id = ${round.roundId} order by submitted`).map(
    (row) => row.submitted,
  );
const activities = async () =>
  (await sql`select count(*)::int as n from alliance_activity where alliance_id = ${round.allianceId}`)[0]?.n;

async function copyOf(who: RespondentActor): Promise<Record<string, string> | null> {
  const [row] = await sql<{ ciphertext: string }[]>`
    select ciphertext from own_copy where respondent_id = ${who.respondentId}`;
  return row ? openOwnCopy(who, row.ciphertext) : null;
}

async function sealedOf(who: RespondentActor): Promise<Record<string, string>> {
  const rows = await sql<{ item: string; said: string }[]>`
    select item, coalesce(value::text, non_answer) as said from sealed_answer where respondent_id = ${who.respondentId}`;
  return Object.fromEntries(rows.map(({ item, said }) => [item, said]));
}

describe("saving an answer", () => {
  it("stores it at once, for its own respondent only, and leaves no trace in the activity", async () => {
    const before = await activities();
    expect(await save(one, "s1", 4)).toEqual({ ok: true });
    expect(await answers(one)).toEqual({ s1: "4" });
    expect(await answers(other)).toEqual({});
    expect(await activities()).toBe(before);
    expect(await submitted()).toEqual([0, 0]);
  });

  it("changes a number into a word and back: the last one counts", async () => {
    await save(one, "s1", 4);
    await saveAnswer(one, { item: "s1", answer: { value: null, nonAnswer: "unknown" } });
    expect(await answers(one)).toEqual({ s1: "unknown" });
    await save(one, "s1", 2);
    expect(await answers(one)).toEqual({ s1: "2" });
  });

  it("is not for a link of another generation, round or alliance", async () => {
    const wrong = [
      { ...one, generation: 2 },
      { ...one, respondentId: randomUUID() },
      { ...one, allianceId: randomUUID() },
      { ...one, allianceId: "geen-id" },
    ];
    for (const link of wrong) {
      await expect(save(respondentActor(link), "s1", 4)).rejects.toMatchObject({ code: "not-found" });
      await expect(submitSheet(respondentActor(link), { items: [] })).rejects.toMatchObject({
        code: "not-found",
      });
      await expect(readSheet(respondentActor(link))).rejects.toMatchObject({ code: "not-found" });
    }
    expect(await sql`select 1 from sealed_answer where round_id = ${round.roundId}`).toHaveLength(0);
  });
});

describe("submitting a sheet", () => {
  it("needs every answer, and names the first that is missing", async () => {
    await save(one, "s1", 4);
    expect(await submitSheet(one, { items: itemIds })).toEqual({
      ok: false,
      reason: "unanswered",
      item: "s2",
    });
    expect(await submitted()).toEqual([0, 0]);
    expect(await copyOf(one)).toBeNull();
  });

  it("counts once for the partner, and says nothing else to anybody", async () => {
    const before = await activities();
    await answerEverything(one);
    expect(await submitSheet(one, { items: itemIds })).toEqual({ ok: true });
    expect(await submitted()).toEqual([0, 1]);
    expect(await activities()).toBe(before);
    expect((await readSheet(one)).submittedAt).toBeInstanceOf(Date);
    expect((await readSheet(other)).submittedAt).toBeNull();
  });

  it("twenty times at once counts once", async () => {
    await answerEverything(one);
    const results = await Promise.all(Array.from({ length: 20 }, () => submitSheet(one, { items: itemIds })));
    expect(results).toEqual(Array(20).fill({ ok: true }));
    expect(await submitted()).toEqual([0, 1]);
    expect(await sql`select 1 from sealed_sheet where round_id = ${round.roundId}`).toHaveLength(1);
  });

  it("keeps an own copy that only the secret of the own link opens", async () => {
    await answerEverything(one);
    await submitSheet(one, { items: itemIds });
    expect(await copyOf(one)).toEqual(await sealedOf(one));
    const [row] = await sql<{ ciphertext: string }[]>`select ciphertext from own_copy`;
    expect(() => openOwnCopy(other, row?.ciphertext ?? "")).toThrow();
    expect(row?.ciphertext).not.toContain("s1");
  });
});

describe("two tabs of one person", () => {
  it("answer the same statement at once: what counts is what the own copy says", async () => {
    await answerEverything(one);
    await submitSheet(one, { items: itemIds });
    const values = Array.from({ length: 20 }, (_, turn) => 1 + (turn % 5));
    await Promise.all(values.map((value) => save(one, "s1", value)));
    await save(one, "s2", 1);
    expect(await answers(one)).toMatchObject({ s2: "1" });
    expect(await copyOf(one)).toEqual(await sealedOf(one));
  });

  it("answer different statements at once: none is lost, here or in the own copy", async () => {
    await answerEverything(one);
    await submitSheet(one, { items: itemIds });
    await Promise.all(itemIds.map((item) => save(one, item, 2)));
    const all = Object.fromEntries(itemIds.map((item) => [item, "2"]));
    expect(await sealedOf(one)).toEqual(all);
    expect(await copyOf(one)).toEqual(all);
  });

  it("submit in one while answering in the other: the own copy misses nothing", async () => {
    await answerEverything(one);
    await Promise.all([submitSheet(one, { items: itemIds }), ...itemIds.map((item) => save(one, item, 5))]);
    expect(await copyOf(one)).toEqual(await sealedOf(one));
  });
});
