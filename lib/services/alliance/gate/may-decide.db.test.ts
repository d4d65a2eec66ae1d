import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import type { PersonActor } from "@/lib/access/actor";
import { dayFrom } from "@/lib/domain/calendar";
import { decideAtGate } from "@/lib/services/alliance/gate/decide";
import { type DraftDecision, draftDecision } from "@/lib/services/alliance/gate/draft";
import { pauseAlliance } from "@/lib/services/alliance/phase/pause";
import { stopAlliance } from "@/lib/services/alliance/phase/stop";
import { inviteAndJoin } from "@/scripts/story/joining";
import {
  askBoth,
  type Director,
  type GateScene,
  prepareQuestion,
  settleGate,
  shownAt,
  signedIn,
} from "@/scripts/testing/gates/scene";
import { codeFor, decideAs, type Word, wordOf } from "@/scripts/testing/gates/words";
import { settlePerson } from "@/scripts/testing/small-alliance";
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
const endMandate = (personId: string) =>
  sql`update mandate set ended_at = now(), ended_by = person_id where person_id = ${personId}`;

describe("who may decide", () => {
  const both = async (person: PersonActor, input: DraftDecision) => {
    const tell = (error: { code?: string }) => error.code ?? String(error);
    return [
      await draftDecision(person, input).then((one) => (one.ok ? "in" : one.reason), tell),
      await decideAtGate(person, { ...input, code: "123456" }).then(
        (one) => (one.ok ? "in" : one.reason),
        tell,
      ),
    ];
  };

  it("is no stranger, whatever id is tried", async () => {
    const stranger = await signedIn((await settlePerson()).person.personId);
    for (const more of [
      {},
      { askId: randomUUID() },
      { partnerId: randomUUID() },
      { allianceId: randomUUID() },
    ]) {
      expect(await both(stranger, { ...of(rachid), ...more })).toEqual(["not-found", "not-found"]);
    }
    expect(await both(rachid.person, { ...of(rachid), ...{ askId: randomUUID() } })).toEqual([
      "not-found",
      "not-found",
    ]);
    expect(await both(rachid.person, { ...of(rachid), ...{ partnerId: randomUUID() } })).toEqual([
      "not-found",
      "not-found",
    ]);
  });

  it("is nobody for another organisation, and nobody but its director", async () => {
    expect(await both(rachid.person, of(joke))).toEqual(["not-found", "not-found"]);
    expect(await both(scene.manager, of(rachid))).toEqual(["forbidden", "forbidden"]);
    expect(await both(scene.contact, of(joke))).toEqual(["forbidden", "forbidden"]);
  });

  it("is no director of a partner that takes no initiative, and no funder", async () => {
    const bram = await settlePerson();
    const partnerId = await inviteAndJoin(scene.manager, {
      ...{ allianceId: scene.allianceId, organisationId: bram.organisationId, contribution: "woningen" },
      partner: { name: bram.name, capacity: "partner", initiating: false },
      people: [{ role: "director", name: bram.name, email: bram.email, personId: bram.person.personId }],
    });
    expect(await both(await signedIn(bram.person.personId), { ...of(rachid), ...{ partnerId } })).toEqual([
      "not-asked",
      "not-asked",
    ]);
    const odette = await settlePerson();
    const funderId = await inviteAndJoin(scene.manager, {
      ...{ allianceId: scene.allianceId, organisationId: odette.organisationId, contribution: "geld" },
      partner: { name: odette.name, capacity: "funder", initiating: true },
      people: [{ role: "funder", name: odette.name, email: odette.email, personId: odette.person.personId }],
    });
    expect(
      await both(await signedIn(odette.person.personId), { ...of(rachid), ...{ partnerId: funderId } }),
    ).toEqual([...["forbidden", "forbidden"]]);
  });

  it.each([
    ["was ended", (id: string) => endMandate(id)],
    [
      "has run out",
      (id: string) =>
        sql`update mandate set valid_from = '2020-01-01', valid_until = ${dayFrom(new Date(), -1)} where person_id = ${id}`,
    ],
    [
      "begins tomorrow",
      (id: string) => sql`update mandate set valid_from = ${dayFrom(new Date(), 1)} where person_id = ${id}`,
    ],
    [
      "is for other things",
      (id: string) => sql`update mandate set covers = '{plan,exit}' where person_id = ${id}`,
    ],
    [
      "is somebody else's",
      (id: string) =>
        sql`update mandate set person_id = ${joke.person.personId}, organisation_id = ${joke.organisationId} where person_id = ${id}`,
    ],
  ])("is no director whose mandate %s", async (_, change) => {
    await change(rachid.person.personId);
    expect(await both(rachid.person, of(rachid))).toEqual(["no-mandate", "no-mandate"]);
  });

  it("is nobody who lost the mandate between filling in and confirming, and the code is not used up", async () => {
    await draftDecision(rachid.person, of(rachid));
    const code = await codeOf(rachid);
    await endMandate(rachid.person.personId);
    const given = { ...of(rachid), code };
    expect(await decideAtGate(rachid.person, given)).toEqual({ ok: false, reason: "no-mandate" });
    expect(await codesUsed()).toBe(0);
    await sql`update mandate set ended_at = null, ended_by = null where person_id = ${rachid.person.personId}`;
    expect(await decideAtGate(rachid.person, given)).toMatchObject({ ok: true });
  });

  it("was one with a mandate then: losing it later, or leaving the organisation, undoes nothing", async () => {
    await decide(rachid);
    await decide(joke);
    await endMandate(rachid.person.personId);
    await sql`update affiliation set ended_at = now() where person_id = ${joke.person.personId}`;
    const { page } = await shownAt(scene);
    expect(page.asked?.decisions.map((one) => one.verdict)).toEqual(["go", "go"]);
    expect(page.may.open).toBe(true);
  });

  it("is nobody who left the organisation before confirming", async () => {
    await draftDecision(rachid.person, of(rachid));
    const code = await codeOf(rachid);
    await sql`update affiliation set ended_at = now() where person_id = ${rachid.person.personId}`;
    await expect(decideAtGate(rachid.person, { ...of(rachid), code })).rejects.toMatchObject({
      code: "not-found",
    });
    expect(await decisions()).toEqual([]);
  });
});

describe("when one may decide", () => {
  it("is upon the last question: an older one, also half confirmed, is over", async () => {
    await draftDecision(rachid.person, of(rachid));
    const code = await codeOf(rachid);
    const second = await askBoth(scene);
    const replaced = { ok: false, reason: "replaced" };
    expect(await decideAtGate(rachid.person, { ...of(rachid), code })).toEqual(replaced);
    expect(await draftDecision(rachid.person, of(rachid))).toEqual(replaced);
    expect(await codesUsed()).toBe(0);
    askId = second;
    expect(await decide(rachid)).toMatchObject({ ok: true });
  });

  it("is before or after a question is put anew, never upon both", async () => {
    const input = of(rachid);
    await draftDecision(rachid.person, input);
    const code = await codeOf(rachid);
    const [asked, decided] = await Promise.all([
      askBoth(scene),
      decideAtGate(rachid.person, { ...input, code }),
    ]);
    const { page } = await shownAt(scene);
    expect(page.asked?.askId).toBe(asked);
    expect(page.asked?.decisions).toEqual([]);
    expect(await decisions()).toHaveLength(decided.ok ? 1 : 0);
    if (!decided.ok) expect(decided.reason).toBe("replaced");
  });

  it("is not in a pause, not after a stop, and the code is kept", async () => {
    await draftDecision(rachid.person, of(rachid));
    const code = await codeOf(rachid);
    const { allianceId, seen } = await shownAt(scene);
    const until = dayFrom(new Date(), 9);
    await pauseAlliance(scene.manager, { allianceId, seen, reason: "vakantie", until });
    const given = { ...of(rachid), code };
    expect(await decideAtGate(rachid.person, given)).toEqual({ ok: false, reason: "paused" });
    await stopAlliance(scene.manager, { allianceId, seen: seen + 1, reason: "klaar" });
    expect(await decideAtGate(rachid.person, given)).toEqual({ ok: false, reason: "stopped" });
    expect(await codesUsed()).toBe(0);
  });

  it("is once: no second word upon the same question, and a new one upon the next", async () => {
    await decide(rachid, { verdict: "back", reason: "Te vaag." });
    expect(await decide(rachid)).toMatchObject({ ok: false, reason: "decided" });
    askId = await askBoth(scene);
    expect(await decide(rachid)).toMatchObject({ ok: true });
    expect((await decisions()).map((one) => one.verdict)).toEqual(["back", "go"]);
  });
});
