import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { type GateSubject, shortCode, subjectHash } from "@/lib/domain/alliance/gates/subject";
import { dayFrom } from "@/lib/domain/calendar";
import { type AskDirectors, askDirectors } from "@/lib/services/alliance/gate/ask";
import { noteAtGate } from "@/lib/services/alliance/gate/note";
import { pauseAlliance } from "@/lib/services/alliance/phase/pause";
import { stopAlliance } from "@/lib/services/alliance/phase/stop";
import { askBoth, type GateScene, prepareQuestion, settleGate, shownAt } from "@/scripts/testing/gates/scene";
import { settlePerson } from "@/scripts/testing/small-alliance";
import { superuser } from "@/scripts/testing/superuser";

const sql = superuser();
let scene: GateScene;

beforeEach(async () => {
  scene = await settleGate();
});

const question = async (more: Partial<AskDirectors> = {}): Promise<AskDirectors> => {
  const { page: _page, ...shown } = await shownAt(scene);
  return { ...shown, decideBy: dayFrom(new Date(), 14), ...more };
};
const asked = async () =>
  (
    await sql<{ askId: string; number: number; subject: GateSubject; hash: string; visit: number }[]>`
      select ask_id as "askId", number, subject, subject_hash as hash, visit from gate_ask
       where alliance_id = ${scene.allianceId} order by number`
  ).map((one) => ({ ...one }));
const mails = async () =>
  (
    await sql`select recipient, ref from outbox where alliance_id = ${scene.allianceId} and kind = 'gate-asked'`
  ).map((one) => ({ ...one }));
const lines = async () =>
  (
    await sql`select action, facts from alliance_activity
      where alliance_id = ${scene.allianceId} and action = 'gate.ask' order by seq`
  ).map((one) => ({ ...one }));
const waiting = async (personId: string) =>
  (await sql`select kind, ref from attention where person_id = ${personId}`).map((one) => ({ ...one }));

describe("putting a gate to the directors", () => {
  it("freezes the question, mails every director of the initiators, and stands on their lists", async () => {
    await prepareQuestion(scene);
    const result = await askDirectors(scene.manager, await question());
    const [ask] = await asked();
    if (!ask) throw new Error("nothing was asked");
    expect(result).toEqual({ ok: true, askId: ask.askId, replaced: false });
    expect(await lines()).toEqual([{ action: "gate.ask", facts: { askId: ask.askId, gate: 1, number: 1 } }]);
    const [first, second] = scene.directors;
    expect((await mails()).map((one) => one.recipient).sort()).toEqual(
      [first.memberId, second.memberId].sort(),
    );
    for (const { person, partnerId } of scene.directors) {
      expect(await waiting(person.personId)).toEqual([{ kind: "decide-gate", ref: partnerId }]);
    }
  });

  it("keeps word for word what the directors see", async () => {
    await prepareQuestion(scene);
    const { gate, seen, allianceId } = await question();
    await noteAtGate(scene.manager, {
      ...{ allianceId, gate, seen, requirement: null, kind: "open", text: "Zoek een ruimte." },
      ...{ ownerId: scene.directors[1].memberId, dueOn: dayFrom(new Date(), 9) },
    });
    await askBoth(scene);
    const [ask] = await asked();
    if (!ask) throw new Error("nothing was asked");
    const { subject, hash } = ask;
    expect(subjectHash(subject)).toBe(hash);
    expect(subject).toMatchObject({
      ...{ gate: 1, number: 1, route: "normal", purpose: "gewoon reden, lang genoeg om over te beslissen" },
      openPoints: [{ text: "Zoek een ruimte.", dueOn: dayFrom(new Date(), 9) }],
    });
    expect(subject.initiators.map((one) => one.partnerId)).toEqual(
      scene.directors.map((one) => one.partnerId),
    );
    expect(subject.requirements.map(({ id, state, said }) => [id, state, said !== null])).toEqual([
      ["purpose-written", "met", false],
      ["initiators-complete", "met", false],
      ["motives-weighed", "met", true],
      ["best-option", "met", true],
    ]);
    expect((await shownAt(scene)).page.asked?.code).toBe(shortCode(hash));
  });

  it("says what has become different since", async () => {
    await prepareQuestion(scene);
    await askBoth(scene);
    expect((await shownAt(scene)).page.changed).toEqual([]);
    await sql`update alliance set reason = 'Een heel andere reden dan eerst.' where alliance_id = ${scene.allianceId}`;
    expect((await shownAt(scene)).page.changed).toEqual(["purpose"]);
  });

  it("is refused while anything else is open", async () => {
    expect(await askDirectors(scene.manager, await question())).toEqual({ ok: false, reason: "not-ready" });
    expect(await mails()).toEqual([]);
  });

  it.each([
    ["no-day", "2026-02-30"],
    ["no-day", "volgende week"],
    ["too-soon", dayFrom(new Date(), 0)],
    ["too-late", dayFrom(new Date(), 91)],
  ])("is refused for its last day: %s (%s)", async (reason, decideBy) => {
    await prepareQuestion(scene);
    expect(await askDirectors(scene.manager, await question({ decideBy }))).toEqual({ ok: false, reason });
    expect(await asked()).toEqual([]);
  });

  it("may give one day, or ninety", async () => {
    await prepareQuestion(scene);
    for (const days of [1, 90]) {
      const input = await question({ decideBy: dayFrom(new Date(), days) });
      expect(await askDirectors(scene.manager, input)).toMatchObject({ ok: true });
    }
  });

  it("replaces the question that ran, says so, and keeps the old one", async () => {
    await prepareQuestion(scene);
    const first = await askBoth(scene);
    const again = await askDirectors(scene.manager, await question());
    expect(again).toMatchObject({ ok: true, replaced: true });
    expect((await asked()).map((one) => [one.number, one.askId === first])).toEqual([
      [1, true],
      [2, false],
    ]);
    const { page } = await shownAt(scene);
    expect(page.asked?.number).toBe(2);
    expect(page.visits.at(-1)?.asks.map((one) => one.number)).toEqual([1, 2]);
    expect(await mails()).toHaveLength(4);
  });

  it("asks once, also when it is posted five times at the same moment", async () => {
    await prepareQuestion(scene);
    const input = await question();
    const all = await Promise.all(Array.from({ length: 5 }, () => askDirectors(scene.manager, input)));
    expect(all.filter((one) => one.ok)).toHaveLength(1);
    expect(all.filter((one) => !one.ok && one.reason === "changed")).toHaveLength(4);
    expect(await asked()).toHaveLength(1);
    expect(await mails()).toHaveLength(2);
    expect(await lines()).toHaveLength(1);
  });

  it("is not done from an old page, nor at another gate", async () => {
    await prepareQuestion(scene);
    const changed = { ok: false, reason: "changed" };
    expect(await askDirectors(scene.manager, await question({ seen: 3 }))).toEqual(changed);
    expect(await askDirectors(scene.manager, await question({ gate: 2 }))).toEqual(changed);
    expect(await askDirectors(scene.manager, await question({ after: 1 }))).toEqual(changed);
  });

  it("is the alliance manager's", async () => {
    await prepareQuestion(scene);
    const input = await question();
    const stranger = (await settlePerson()).person;
    await expect(askDirectors(stranger, input)).rejects.toMatchObject({ code: "not-found" });
    const nowhere = { ...input, allianceId: randomUUID() };
    await expect(askDirectors(scene.manager, nowhere)).rejects.toMatchObject({ code: "not-found" });
    for (const person of [scene.contact, scene.directors[0].person]) {
      await expect(askDirectors(person, input)).rejects.toMatchObject({ code: "forbidden" });
    }
  });

  it("waits for a pause to end, and stops with the alliance", async () => {
    await prepareQuestion(scene);
    const { allianceId, seen } = await shownAt(scene);
    await pauseAlliance(scene.manager, {
      allianceId,
      seen,
      reason: "vakantie",
      until: dayFrom(new Date(), 30),
    });
    expect(await askDirectors(scene.manager, await question())).toEqual({ ok: false, reason: "paused" });
    await stopAlliance(scene.manager, { allianceId, seen: seen + 1, reason: "het geld is op" });
    expect(await askDirectors(scene.manager, await question())).toEqual({ ok: false, reason: "stopped" });
  });
});
