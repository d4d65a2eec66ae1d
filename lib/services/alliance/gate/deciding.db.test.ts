import { beforeEach, describe, expect, it } from "vitest";
import { personActor } from "@/lib/access/actor";
import { at } from "@/lib/platform/clock";
import { decideAtGate } from "@/lib/services/alliance/gate/decide";
import { draftDecision, renewDecisionCode } from "@/lib/services/alliance/gate/draft";
import {
  askBoth,
  type Director,
  type GateScene,
  prepareQuestion,
  settleDirector,
  settleGate,
  shownAt,
  signedIn,
} from "@/scripts/testing/gates/scene";
import { codeFor, decideAs, type Word, wordOf } from "@/scripts/testing/gates/words";
import { superuser } from "@/scripts/testing/superuser";

const sql = superuser();
let scene: GateScene;
let askId: string;
let rachid: Director;
let joke: Director;

beforeEach(async () => {
  scene = await settleGate();
  await prepareQuestion(scene);
  askId = await askBoth(scene);
  [rachid, joke] = scene.directors;
});

const of = ({ partnerId }: Director, word: Word = {}) => wordOf(scene, askId, { partnerId, ...word });
const codeOf = ({ person }: Director) => codeFor(sql, person.personId);
const decide = (director: Director, word: Word = {}) => decideAs(sql, director, of(director, word));

const decisions = async () =>
  (
    await sql`select partner_id as "partnerId", verdict, reason, mandate_id as "mandateId" from gate_decision
      where alliance_id = ${scene.allianceId} order by decided_at`
  ).map((one) => ({ ...one }));
const codesUsed = async () =>
  (
    await sql`select 1 from step_up u join sign_in_session s on s.session_token = u.session_token
      where u.used_at is not null and s.user_id = ${rachid.person.personId}`
  ).length;
const traces = async () => ({
  lines: (
    await sql`select 1 from alliance_activity
      where alliance_id = ${scene.allianceId} and action = 'gate.decide'`
  ).length,
  mails: (await sql`select 1 from outbox where alliance_id = ${scene.allianceId} and kind = 'gate-decided'`)
    .length,
});
const waiting = async (personId: string) =>
  (await sql`select kind from attention where person_id = ${personId}`).map((one) => one.kind);
const codesSent = async () =>
  (
    await sql`select 1 from step_up u join sign_in_session s on s.session_token = u.session_token
      where s.user_id = ${rachid.person.personId}`
  ).length;
const drafts = async () =>
  (
    await sql`select person_id as "personId", verdict from gate_draft where alliance_id = ${scene.allianceId}`
  ).map((one) => ({ ...one }));

describe("what a director fills in", () => {
  it("is kept for that director alone, with a code mailed for exactly that, and leaves no activity", async () => {
    const before = await sql`select 1 from alliance_activity where alliance_id = ${scene.allianceId}`;
    expect(await draftDecision(rachid.person, of(rachid))).toEqual({ ok: true });
    expect(await drafts()).toEqual([{ personId: rachid.person.personId, verdict: "go" }]);
    expect(await codesSent()).toBe(1);
    const after = await sql`select 1 from alliance_activity where alliance_id = ${scene.allianceId}`;
    expect(after).toHaveLength(before.length);
    expect((await shownAt(scene)).page.asked?.decisions).toEqual([]);
  });

  it("brings one mail, also when it is posted five times at the same moment", async () => {
    await Promise.all(Array.from({ length: 5 }, () => draftDecision(rachid.person, of(rachid))));
    const [row] =
      await sql`select count(*)::int as n from sign_in_outbox o join gate_draft d on d.step_up_id = o.ref
      where d.person_id = ${rachid.person.personId}`;
    expect(row?.n).toBe(1);
    expect(await codesSent()).toBe(1);
  });

  it("can be filled in anew: then only the newer code counts", async () => {
    await draftDecision(rachid.person, of(rachid));
    const old = await codeOf(rachid);
    await draftDecision(rachid.person, of(rachid, { verdict: "no-go", reason: "Toch niet." }));
    const given = { ...of(rachid), code: old };
    expect(await decideAtGate(rachid.person, given)).toMatchObject({ ok: false, reason: "wrong-code" });
    const code = await codeOf(rachid);
    expect(await decideAtGate(rachid.person, { ...given, code })).toMatchObject({ ok: true });
    expect(await decisions()).toMatchObject([{ verdict: "no-go", reason: "Toch niet." }]);
  });

  it("gets a new code when asked for, and not before anything was filled in", async () => {
    expect(await renewDecisionCode(rachid.person, of(rachid))).toEqual({ ok: false, reason: "no-draft" });
    await draftDecision(rachid.person, of(rachid));
    const old = await codeOf(rachid);
    expect(await renewDecisionCode(rachid.person, of(rachid))).toEqual({ ok: true });
    const fresh = await codeOf(rachid);
    expect(fresh).not.toBe(old);
    expect(await decideAtGate(rachid.person, { ...of(rachid), code: fresh })).toMatchObject({ ok: true });
  });

  it("cannot be mailed without end", async () => {
    await draftDecision(rachid.person, of(rachid));
    for (let times = 0; times < 9; times += 1) await renewDecisionCode(rachid.person, of(rachid));
    expect(await renewDecisionCode(rachid.person, of(rachid))).toMatchObject({ reason: "too-many" });
  });
});

describe("deciding", () => {
  it("keeps one word per organisation with its mandate, records it and tells the manager", async () => {
    const result = await decide(rachid);
    expect(result).toEqual({ ok: true, decisionId: expect.any(String) });
    const [made] = await decisions();
    expect(made).toMatchObject({
      partnerId: rachid.partnerId,
      verdict: "go",
      reason: "Samen komen we verder.",
    });
    const [mandate] =
      await sql`select mandate_id as id from mandate where person_id = ${rachid.person.personId}`;
    expect(made?.mandateId).toBe(mandate?.id);
    expect(await traces()).toEqual({ lines: 1, mails: 1 });
    expect(await drafts()).toEqual([]);
    expect(await waiting(rachid.person.personId)).toEqual([]);
    expect(await waiting(joke.person.personId)).toEqual(["decide-gate"]);
    const [line] = await sql`select facts, on_behalf_of as "onBehalfOf" from alliance_activity
      where alliance_id = ${scene.allianceId} and action = 'gate.decide'`;
    expect(line).toMatchObject({
      onBehalfOf: rachid.organisationId,
      facts: { askId, partnerId: rachid.partnerId, verdict: "go", gate: 1 },
    });
  });

  it("by both lets the gate open, and asks the manager to do it", async () => {
    await decide(rachid);
    await decide(joke);
    const { page } = await shownAt(scene);
    expect(page.may).toMatchObject({ open: true, ask: false });
    expect(await waiting(scene.manager.personId)).toEqual(["open-gate"]);
  });

  it("with no-go or back shuts it, and asks the manager to revise it", async () => {
    await decide(joke, { verdict: "back", reason: "Het doel is te vaag." });
    const { page } = await shownAt(scene);
    expect(page.requirements.at(-1)).toMatchObject({ id: "directors-go", state: "refused" });
    expect(page.may).toMatchObject({ open: false, ask: true });
    expect(await waiting(scene.manager.personId)).toEqual(["revise-gate"]);
  });

  it("happens once when it is posted twenty times at the same moment, and each post finds it", async () => {
    const input = of(rachid);
    await draftDecision(rachid.person, input);
    const given = { ...input, code: await codeOf(rachid) };
    const all = await Promise.all(Array.from({ length: 20 }, () => decideAtGate(rachid.person, given)));
    const [first] = all;
    expect(first).toMatchObject({ ok: true });
    expect(all.every((one) => JSON.stringify(one) === JSON.stringify(first))).toBe(true);
    expect(await decisions()).toHaveLength(1);
    expect(await traces()).toEqual({ lines: 1, mails: 1 });
  });

  it("needs the code: a wrong one counts down and keeps nothing", async () => {
    const input = of(rachid);
    await draftDecision(rachid.person, input);
    const code = await codeOf(rachid);
    const wrong = code === "000000" ? "000001" : "000000";
    for (const left of [4, 3, 2, 1, 0]) {
      const guessed = await decideAtGate(rachid.person, { ...input, code: wrong });
      expect(guessed).toEqual({ ok: false, reason: "wrong-code", left });
    }
    expect(await decideAtGate(rachid.person, { ...input, code })).toMatchObject({ reason: "expired" });
    expect(await decisions()).toEqual([]);
    expect(await traces()).toEqual({ lines: 0, mails: 0 });
  });

  it("does not take a code of ten minutes ago, of another session, or of another director", async () => {
    const input = of(rachid);
    await draftDecision(rachid.person, input);
    const code = await codeOf(rachid);
    await at(new Date(Date.now() + 11 * 60_000), async () => {
      expect(await decideAtGate(rachid.person, { ...input, code })).toMatchObject({ reason: "expired" });
    });
    const elsewhere = await signedIn(rachid.person.personId);
    expect(await decideAtGate(elsewhere, { ...input, code })).toMatchObject({ reason: "expired" });
    const bare = personActor(rachid.person.personId);
    expect(await decideAtGate(bare, { ...input, code })).toMatchObject({ reason: "expired" });
    expect(await decideAtGate(joke.person, { ...of(joke), code })).toMatchObject({ reason: "no-draft" });
    await draftDecision(joke.person, of(joke));
    expect(await decideAtGate(joke.person, { ...of(joke), code })).toMatchObject({ reason: "wrong-code" });
    expect(await decisions()).toEqual([]);
  });

  it("does not take what was put in the draft behind the code's back", async () => {
    const input = of(rachid);
    await draftDecision(rachid.person, input);
    const code = await codeOf(rachid);
    await sql`update gate_draft set reason = 'iets anders' where alliance_id = ${scene.allianceId}`;
    expect(await decideAtGate(rachid.person, { ...input, code })).toMatchObject({ reason: "expired" });
    expect(await decisions()).toEqual([]);
  });

  it("does not take a question that was changed behind everyone's back", async () => {
    const input = of(rachid);
    await draftDecision(rachid.person, input);
    const code = await codeOf(rachid);
    await sql`update gate_ask set subject = jsonb_set(subject, '{purpose}', '"iets anders"') where ask_id = ${askId}`;
    await expect(decideAtGate(rachid.person, { ...input, code })).rejects.toThrow("not what was frozen");
    expect(await codesUsed()).toBe(0);
  });

  it("tells a second director of the same organisation who was first", async () => {
    const colleague = await settleDirector(scene.manager, { ...scene, ...rachid });
    const input = of(rachid);
    await draftDecision(colleague.person, input);
    const code = await codeOf(colleague);
    await decide(rachid);
    const late = await decideAtGate(colleague.person, { ...input, code });
    expect(late).toMatchObject({ ok: false, reason: "decided", name: expect.stringContaining("Bestuurder") });
    expect(await draftDecision(colleague.person, input)).toMatchObject({ reason: "decided" });
    expect(await decisions()).toHaveLength(1);
  });
});
