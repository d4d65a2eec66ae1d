import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { dayFrom } from "@/lib/domain/calendar";
import { noteAtGate } from "@/lib/services/alliance/gate/note";
import { openGate } from "@/lib/services/alliance/gate/open";
import { readGate } from "@/lib/services/alliance/gate/read";
import { pauseAlliance } from "@/lib/services/alliance/phase/pause";
import { sendBack } from "@/lib/services/alliance/phase/send-back";
import { stopAlliance } from "@/lib/services/alliance/phase/stop";
import { askBoth, type GateScene, prepareQuestion, settleGate, shownAt } from "@/scripts/testing/gates/scene";
import { decideAs, wordOf } from "@/scripts/testing/gates/words";
import { settlePerson } from "@/scripts/testing/small-alliance";
import { superuser } from "@/scripts/testing/superuser";

const sql = superuser();
let scene: GateScene;

beforeEach(async () => {
  scene = await settleGate();
});

const here = async (gate: 1 | 2 = 1) => {
  const { allianceId, seen } = await shownAt(scene);
  return { allianceId, gate, seen };
};
const carry = async (requirement: string | null, gate: 1 | 2 = 1) => {
  const noted = await noteAtGate(scene.manager, {
    ...(await here(gate)),
    ...{ requirement, kind: "open", text: `Nog doen: ${requirement}`, dueOn: dayFrom(new Date(), 30) },
    ownerId: scene.directors[1].memberId,
  });
  if (!noted.ok) throw new Error(noted.reason);
  return noted.noteId;
};
/** Everything settled, and both directors said go. */
const bothGo = async () => {
  await prepareQuestion(scene);
  const askId = await askBoth(scene);
  for (const director of scene.directors) await decideAs(sql, director, wordOf(scene, askId, director));
  return askId;
};
const moves = async () =>
  (
    await sql`select seq, kind, from_phase as "from", to_phase as "to", facts, made_by as "by" from phase_move
      where alliance_id = ${scene.allianceId} order by seq`
  ).map((one) => ({ ...one }));
const attention = async (personId: string) =>
  (await sql`select kind, ref from attention where person_id = ${personId}`).map((one) => ({ ...one }));

describe("opening a gate", () => {
  it("leads to the next phase and keeps on which facts, who and when", async () => {
    const askId = await bothGo();
    const result = await openGate(scene.manager, await here());
    expect(result).toEqual({ ok: true, seq: 2 });
    const states = [
      "purpose-written",
      "initiators-complete",
      "motives-weighed",
      "best-option",
      "directors-go",
    ];
    expect((await moves()).at(-1)).toEqual({
      ...{ seq: 2, kind: "gate-opened", from: 1, to: 2, by: scene.manager.personId },
      facts: { states: states.map((id) => ({ id, state: "met" })), points: [], askId },
    });
    const [line] = await sql`select facts from alliance_activity
      where alliance_id = ${scene.allianceId} and action = 'gate.open'`;
    expect(line?.facts).toEqual({ gate: 1, seq: 2, points: 0 });
    const past = await readGate(scene.manager, { allianceId: scene.allianceId, gate: 1 });
    expect(past).toMatchObject({ when: "past", requirements: [], asked: null });
    expect(past.visits.at(-1)).toMatchObject({ left: { kind: "gate-opened", to: 2 } });
    expect(past.visits.at(-1)?.asks.at(-1)?.decisions).toHaveLength(2);
    expect((await shownAt(scene, 2)).page).toMatchObject({ when: "current" });
  });

  it("takes open points along, by name, until they are done", async () => {
    const noteId = await carry(null);
    await bothGo();
    await openGate(scene.manager, await here());
    expect((await moves()).at(-1)?.facts).toMatchObject({ points: [noteId] });
    expect(await attention(scene.directors[1].person.personId)).toEqual([
      { kind: "open-point", ref: noteId },
    ]);
    const past = await readGate(scene.manager, { allianceId: scene.allianceId, gate: 1 });
    expect(past.visits.at(-1)?.points).toMatchObject([{ noteId, done: null }]);
  });

  it("is refused while anything is open, or a director has not decided or refused", async () => {
    const shut = { ok: false, reason: "gate-shut" };
    expect(await openGate(scene.manager, await here())).toEqual(shut);
    await prepareQuestion(scene);
    expect(await openGate(scene.manager, await here())).toEqual(shut);
    const askId = await askBoth(scene);
    const [rachid, joke] = scene.directors;
    await decideAs(sql, rachid, wordOf(scene, askId, rachid));
    expect(await openGate(scene.manager, await here())).toEqual(shut);
    await decideAs(sql, joke, wordOf(scene, askId, { ...joke, verdict: "no-go", reason: "Nee." }));
    expect(await openGate(scene.manager, await here())).toEqual(shut);
    expect(await moves()).toHaveLength(1);
  });

  it("does not wait for a partner that left, and forgets what it said", async () => {
    await prepareQuestion(scene);
    const askId = await askBoth(scene);
    const [rachid, joke] = scene.directors;
    await decideAs(sql, rachid, wordOf(scene, askId, rachid));
    await decideAs(sql, joke, wordOf(scene, askId, { ...joke, verdict: "no-go", reason: "Nee." }));
    await sql`update partner set left_at = now() where partner_id = ${joke.partnerId}`;
    await sql`update member set ended_at = now() where partner_id = ${joke.partnerId}`;
    const { page } = await shownAt(scene);
    expect(page.asked?.decisions.map((one) => [one.verdict, one.hasLeft])).toEqual([
      ["go", false],
      ["no-go", true],
    ]);
    expect(await openGate(scene.manager, await here())).toMatchObject({ ok: true });
  });

  it("happens once, also when it is posted ten times at the same moment", async () => {
    await bothGo();
    const input = await here();
    const all = await Promise.all(Array.from({ length: 10 }, () => openGate(scene.manager, input)));
    expect(all.filter((one) => one.ok)).toHaveLength(1);
    expect(all.filter((one) => !one.ok && one.reason === "changed")).toHaveLength(9);
    expect(await moves()).toHaveLength(2);
  });

  it("is not done from an old page, nor a gate further on", async () => {
    await bothGo();
    const input = await here();
    const changed = { ok: false, reason: "changed" };
    expect(await openGate(scene.manager, { ...input, seen: 0 })).toEqual(changed);
    expect(await openGate(scene.manager, { ...input, gate: 2 })).toEqual(changed);
    expect(await openGate(scene.manager, { ...input, gate: 9 })).toEqual(changed);
    await openGate(scene.manager, input);
    await sendBack(scene.manager, { ...(await here()), to: 1, reason: "Geen partner past." });
    expect(await openGate(scene.manager, input)).toEqual(changed);
  });

  it("asks everything anew after a way back", async () => {
    await bothGo();
    await openGate(scene.manager, await here());
    await sendBack(scene.manager, { ...(await here()), to: 1, reason: "Geen partner past." });
    const { page } = await shownAt(scene);
    expect(page.requirements.map((one) => one.state)).toEqual(["met", "met", "open", "open", "open"]);
    expect(page.visits).toHaveLength(2);
    expect(page.visits[0]?.asks[0]?.decisions).toHaveLength(2);
    expect(page.asked).toBeNull();
    expect(await openGate(scene.manager, await here())).toEqual({ ok: false, reason: "gate-shut" });
  });

  it("is the alliance manager's", async () => {
    await bothGo();
    const input = await here();
    const stranger = (await settlePerson()).person;
    await expect(openGate(stranger, input)).rejects.toMatchObject({ code: "not-found" });
    const nowhere = { ...input, allianceId: randomUUID() };
    await expect(openGate(scene.manager, nowhere)).rejects.toMatchObject({ code: "not-found" });
    await expect(openGate(scene.directors[0].person, input)).rejects.toMatchObject({ code: "forbidden" });
  });

  it("waits for a pause to end, and not at all after a stop", async () => {
    await bothGo();
    const { allianceId, seen } = await here();
    await pauseAlliance(scene.manager, {
      allianceId,
      seen,
      reason: "vakantie",
      until: dayFrom(new Date(), 9),
    });
    expect(await openGate(scene.manager, await here())).toEqual({ ok: false, reason: "paused" });
    await stopAlliance(scene.manager, { allianceId, seen: seen + 1, reason: "klaar" });
    expect(await openGate(scene.manager, await here())).toEqual({ ok: false, reason: "stopped" });
  });

  it("at gate 2 needs no directors: data, and what the manager decided or carries along", async () => {
    await bothGo();
    await openGate(scene.manager, await here());
    for (const requirement of ["choice-reasoned", "reliability-checked", "intent-signed"]) {
      await carry(requirement, 2);
    }
    const { page } = await shownAt(scene, 2);
    expect(page.requirements.map((one) => [one.id, one.state])).toEqual([
      ["partners-joined", "met"],
      ["people-named", "met"],
      ["choice-reasoned", "carried"],
      ["reliability-checked", "carried"],
      ["intent-signed", "carried"],
    ]);
    expect(await openGate(scene.manager, await here(2))).toMatchObject({ ok: true });
  });
});
