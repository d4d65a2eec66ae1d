import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { dayFrom } from "@/lib/domain/calendar";
import { finishPoint } from "@/lib/services/alliance/gate/finish-point";
import { type NoteAtGate, noteAtGate } from "@/lib/services/alliance/gate/note";
import { openGate } from "@/lib/services/alliance/gate/open";
import { stopAlliance } from "@/lib/services/alliance/phase/stop";
import { type GateScene, settleDirector, settleGate, shownAt } from "@/scripts/testing/gates/scene";
import { settlePerson } from "@/scripts/testing/small-alliance";
import { superuser } from "@/scripts/testing/superuser";

const sql = superuser();
let scene: GateScene;

beforeEach(async () => {
  scene = await settleGate();
});

const here = async () => {
  const { allianceId, gate, seen } = await shownAt(scene);
  return { allianceId, gate, seen };
};
const decided = async (more: Partial<NoteAtGate> = {}): Promise<NoteAtGate> =>
  ({
    ...(await here()),
    ...{ requirement: "best-option", kind: "decided" as const, text: "Alleen lukt het niet." },
    ...more,
  }) as NoteAtGate;
const carried = async (more: Partial<Extract<NoteAtGate, { kind: "open" }>> = {}): Promise<NoteAtGate> => ({
  ...(await here()),
  ...{ requirement: "best-option", kind: "open" as const, text: "Reken de kosten na." },
  ...{ ownerId: scene.directors[1].memberId, dueOn: dayFrom(new Date(), 30) },
  ...more,
});
const note = async (input: NoteAtGate): Promise<string> => {
  const noted = await noteAtGate(scene.manager, input);
  if (!noted.ok) throw new Error(noted.reason);
  return noted.noteId;
};
const stateOf = async (id: string) =>
  (await shownAt(scene)).page.requirements.find((one) => one.id === id)?.state;
const lines = async () =>
  (
    await sql`select action, facts from alliance_activity
      where alliance_id = ${scene.allianceId} and action like 'gate.%' order by seq`
  ).map((one) => ({ ...one }));
const mails = async () =>
  (
    await sql`select recipient, ref from outbox
      where alliance_id = ${scene.allianceId} and kind = 'open-point' order by created_at`
  ).map((one) => ({ ...one }));
const attention = async (personId: string) =>
  (await sql`select kind, ref from attention where person_id = ${personId}`).map((one) => ({ ...one }));

describe("noting at a gate", () => {
  it("decides a requirement with a reason, and records who and why", async () => {
    const noteId = await note(await decided());
    expect(await stateOf("best-option")).toBe("met");
    expect(await lines()).toEqual([
      { action: "gate.note", facts: { noteId, gate: 1, requirement: "best-option", kind: "decided" } },
    ]);
    const { page } = await shownAt(scene);
    expect(page.visits.at(-1)?.notes).toMatchObject([
      { requirement: "best-option", text: "Alleen lukt het niet.", by: expect.stringContaining("gewoon") },
    ]);
  });

  it("takes it back, and the requirement is open again", async () => {
    await note(await decided());
    await note(await decided({ kind: "withdrawn", text: "Toch niet." }));
    expect(await stateOf("best-option")).toBe("open");
    expect(await noteAtGate(scene.manager, await decided({ kind: "withdrawn" }))).toEqual({
      ...{ ok: false, reason: "nothing-noted" },
    });
  });

  it("carries it along with an owner and a day, who gets a mail and finds it on the own list", async () => {
    const noteId = await note(await carried());
    const [, owner] = scene.directors;
    expect(await stateOf("best-option")).toBe("carried");
    expect(await mails()).toEqual([{ recipient: owner.memberId, ref: noteId }]);
    expect(await attention(owner.person.personId)).toEqual([{ kind: "open-point", ref: noteId }]);
  });

  it("mails nobody who takes a point upon oneself", async () => {
    const [own] = (await shownAt(scene)).page.owners;
    await note(await carried({ ownerId: own?.memberId }));
    expect(await mails()).toEqual([]);
  });

  it("settles the point that was carried before, when something newer is noted there", async () => {
    const [, owner] = scene.directors;
    const first = await note(await carried());
    const second = await note(await carried({ text: "Reken het nog eens na." }));
    expect(await attention(owner.person.personId)).toEqual([{ kind: "open-point", ref: second }]);
    await note(await decided());
    expect(await attention(owner.person.personId)).toEqual([]);
    const settled = await sql`select note_id from gate_note
      where alliance_id = ${scene.allianceId} and done_at is not null order by noted_at`;
    expect(settled.map((one) => one.note_id)).toEqual([first, second]);
  });

  it("keeps open points of their own, beside the requirements", async () => {
    await note(await carried({ requirement: null, text: "Zoek een ruimte." }));
    await note(await carried({ requirement: null, text: "Vraag de buren." }));
    const { page } = await shownAt(scene);
    expect(page.visits.at(-1)?.points.map((one) => one.text)).toEqual([
      "Zoek een ruimte.",
      "Vraag de buren.",
    ]);
    expect(page.requirements.map((one) => one.state)).toEqual(["met", "met", "open", "open", "open"]);
  });

  it.each<[string, () => Promise<NoteAtGate>]>([
    ["not-here", () => decided({ requirement: "plan-approved" })],
    ["not-here", () => decided({ requirement: "__proto__" })],
    ["data-decides", () => decided({ requirement: "purpose-written" })],
    ["data-decides", () => decided({ requirement: "directors-go" })],
    ["firm", () => carried({ requirement: "initiators-complete" })],
    ["unknown-owner", () => carried({ ownerId: randomUUID() })],
    ["no-day", () => carried({ dueOn: "2027-02-30" })],
    ["too-soon", () => carried({ dueOn: dayFrom(new Date(), -1) })],
    ["too-late", () => carried({ dueOn: "2099-01-01" })],
    ["changed", () => decided({ seen: 7 })],
    ["changed", () => decided({ gate: 2, requirement: "intent-signed" })],
  ])("is refused: %s", async (reason, input) => {
    expect(await noteAtGate(scene.manager, await input())).toEqual({ ok: false, reason });
    expect(await lines()).toEqual([]);
    expect(await mails()).toEqual([]);
  });

  it("may be due today", async () => {
    expect(await noteAtGate(scene.manager, await carried({ dueOn: dayFrom(new Date(), 0) }))).toMatchObject({
      ok: true,
    });
  });

  it("is not for a member of another alliance as owner", async () => {
    const elsewhere = await settleGate();
    const input = await carried({ ownerId: elsewhere.directors[0].memberId });
    expect(await noteAtGate(scene.manager, input)).toEqual({ ok: false, reason: "unknown-owner" });
  });

  it("is for the alliance manager, on the shorter list of the light route as well", async () => {
    const stranger = (await settlePerson()).person;
    await expect(noteAtGate(stranger, await decided())).rejects.toMatchObject({ code: "not-found" });
    await expect(noteAtGate(scene.contact, await decided())).rejects.toMatchObject({ code: "forbidden" });
    const nowhere = await decided({ allianceId: randomUUID() });
    await expect(noteAtGate(scene.manager, nowhere)).rejects.toMatchObject({ code: "not-found" });
    scene = await settleGate({ route: "light" });
    expect(await noteAtGate(scene.manager, await decided())).toEqual({ ok: false, reason: "not-here" });
  });

  it("stops with the alliance", async () => {
    const input = await decided();
    await stopAlliance(scene.manager, { ...input, reason: "Het geld is op." });
    expect(await noteAtGate(scene.manager, input)).toEqual({ ok: false, reason: "stopped" });
  });

  it("opens no gate by carrying along what only directors can say", async () => {
    await note(await carried());
    await note(await carried({ requirement: "motives-weighed" }));
    expect(await openGate(scene.manager, await here())).toEqual({ ok: false, reason: "gate-shut" });
  });
});

describe("finishing an open point", () => {
  const finish = (noteId: string, note = "") => ({ allianceId: scene.allianceId, noteId, note });

  it("is its owner's to say, and takes it off the own list", async () => {
    const noteId = await note(await carried());
    const owner = scene.directors[1].person;
    expect(await finishPoint(owner, finish(noteId, "Nagerekend."))).toEqual({ ok: true, gate: 1 });
    expect(await attention(owner.personId)).toEqual([]);
    expect(await stateOf("best-option")).toBe("met");
    expect((await lines()).at(-1)).toEqual({ action: "gate.point.finish", facts: { noteId, gate: 1 } });
    const { page } = await shownAt(scene);
    expect(page.visits.at(-1)?.points[0]?.done).toMatchObject({ note: "Nagerekend." });
  });

  it("is the manager's as well, and nobody else's", async () => {
    const noteId = await note(await carried());
    const [other] = scene.directors;
    const stranger = (await settlePerson()).person;
    await expect(finishPoint(other.person, finish(noteId))).rejects.toMatchObject({ code: "forbidden" });
    await expect(finishPoint(stranger, finish(noteId))).rejects.toMatchObject({ code: "not-found" });
    await expect(finishPoint(scene.manager, finish(randomUUID()))).rejects.toMatchObject({
      code: "not-found",
    });
    expect(await finishPoint(scene.manager, finish(noteId))).toEqual({ ok: true, gate: 1 });
  });

  it("happens once, also when it is said ten times at the same moment", async () => {
    const noteId = await note(await carried());
    const all = await Promise.all(
      Array.from({ length: 10 }, () => finishPoint(scene.manager, finish(noteId))),
    );
    expect(all.filter((one) => one.ok)).toHaveLength(1);
    expect(all.filter((one) => !one.ok && one.reason === "done-before")).toHaveLength(9);
    expect((await lines()).filter((one) => one.action === "gate.point.finish")).toHaveLength(1);
  });

  it("is about open points, not about decisions", async () => {
    const noteId = await note(await decided());
    await expect(finishPoint(scene.manager, finish(noteId))).rejects.toMatchObject({ code: "not-found" });
  });

  it("leaves what data can tell to the data", async () => {
    const { allianceId } = scene;
    await sql`update alliance set reason = 'kort' where alliance_id = ${allianceId}`;
    const noteId = await note(await carried({ requirement: "purpose-written" }));
    expect(await stateOf("purpose-written")).toBe("carried");
    await finishPoint(scene.manager, finish(noteId));
    expect(await stateOf("purpose-written")).toBe("open");
  });

  it("goes on in an alliance that stopped, and falls to the manager when its owner is gone", async () => {
    const noteId = await note(await carried());
    const late = await settleDirector(scene.contact, { ...scene, ...scene.directors[1] });
    const second = await note(await carried({ requirement: null, ownerId: late.memberId }));
    await sql`update member set ended_at = now() where member_id = ${late.memberId}`;
    await stopAlliance(scene.manager, { ...(await here()), reason: "Klaar." });
    expect(await attention(scene.manager.personId)).toEqual([{ kind: "open-point", ref: second }]);
    expect(await finishPoint(scene.directors[1].person, finish(noteId))).toMatchObject({ ok: true });
  });
});
