import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { personActor } from "@/lib/access/actor";
import { shortCode } from "@/lib/domain/alliance/gates/subject";
import { dayFrom } from "@/lib/domain/calendar";
import { countStatements } from "@/lib/platform/statement-count";
import { decideAtGate } from "@/lib/services/alliance/gate/decide";
import { draftDecision } from "@/lib/services/alliance/gate/draft";
import { readGate } from "@/lib/services/alliance/gate/read";
import { readDecision } from "@/lib/services/alliance/gate/read-decision";
import { readReceipt } from "@/lib/services/alliance/gate/read-receipt";
import { pauseAlliance } from "@/lib/services/alliance/phase/pause";
import { readPhases } from "@/lib/services/alliance/phase/read";
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
import { codeFor, decideAs, wordOf } from "@/scripts/testing/gates/words";
import { settlePerson } from "@/scripts/testing/small-alliance";
import { superuser } from "@/scripts/testing/superuser";

const sql = superuser();
let scene: GateScene;
let rachid: Director;
let joke: Director;

beforeEach(async () => {
  scene = await settleGate();
  [rachid, joke] = scene.directors;
});

const ask = async () => {
  await prepareQuestion(scene);
  return askBoth(scene);
};
const letter = (director: Director, partnerId: string | null = null) =>
  readDecision(director.person, { allianceId: scene.allianceId, gate: 1, partnerId });

describe("the page of a gate", () => {
  it("tells a member how every requirement stands, and lets nobody but the manager act", async () => {
    const page = await readGate(scene.contact, { allianceId: scene.allianceId, gate: 1 });
    expect(page.when).toBe("current");
    expect(page.requirements.map((one) => [one.id, one.state])).toEqual([
      ["purpose-written", "met"],
      ["initiators-complete", "met"],
      ["motives-weighed", "open"],
      ["best-option", "open"],
      ["directors-go", "open"],
    ]);
    expect(page.requirements.at(-1)?.waitsForNames).toHaveLength(2);
    expect(page.may).toMatchObject({ note: false, ask: false, open: false, decideFor: [] });
    expect((await shownAt(scene)).page.may).toMatchObject({ note: true, ask: false, open: false });
  });

  it("of a later gate says only what it will ask", async () => {
    const page = await readGate(scene.manager, { allianceId: scene.allianceId, gate: 3 });
    expect(page).toMatchObject({ when: "future", visits: [], asked: null });
    expect(page.requirements).toHaveLength(5);
    expect(page.may).toMatchObject({ note: false, ask: false, open: false });
  });

  it("names a director who has yet to decide, and the organisation to decide for", async () => {
    const askId = await ask();
    const page = await readGate(rachid.person, { allianceId: scene.allianceId, gate: 1 });
    expect(page.may.decideFor.map((one) => one.partnerId)).toEqual([rachid.partnerId]);
    expect(page.asked).toMatchObject({ askId, number: 1, decideBy: dayFrom(new Date(), 14) });
    expect(page.asked?.waiting.map((one) => one.directors.length)).toEqual([1, 1]);
  });

  it("is not there for strangers", async () => {
    const stranger = (await settlePerson()).person;
    const { allianceId } = scene;
    for (const id of [allianceId, randomUUID()]) {
      await expect(readGate(stranger, { allianceId: id, gate: 1 })).rejects.toMatchObject({
        code: "not-found",
      });
      const asked = { allianceId: id, gate: 1 as const, partnerId: rachid.partnerId };
      await expect(readDecision(stranger, asked)).rejects.toMatchObject({ code: "not-found" });
      const receipt = { allianceId: id, decisionId: randomUUID() };
      await expect(readReceipt(stranger, receipt)).rejects.toMatchObject({ code: "not-found" });
    }
  });
});

describe("the letter to a director", () => {
  it("is not there before anything is asked, and not for who has no word in it", async () => {
    expect((await letter(rachid)).state).toBe("nothing-asked");
    await ask();
    const asContact = await readDecision(scene.contact, {
      ...{ allianceId: scene.allianceId, gate: 1, partnerId: null },
    });
    expect(asContact.state).toBe("not-yours");
    expect((await letter(rachid, joke.partnerId)).state).toBe("not-yours");
    for (const other of ["onzin", randomUUID()]) {
      await expect(letter(rachid, other)).rejects.toMatchObject({ code: "not-found" });
    }
  });

  it("shows the frozen question, who decided already, and what was filled in before", async () => {
    const askId = await ask();
    await decideAs(sql, joke, wordOf(scene, askId, joke));
    const page = await letter(rachid);
    if (page.state !== "open") throw new Error(page.state);
    expect(page.question.subject.purpose).toContain("lang genoeg om over te beslissen");
    expect(page.question.ask.decisions.map((one) => one.verdict)).toEqual(["go"]);
    expect(page.draft).toBeNull();
    await draftDecision(rachid.person, wordOf(scene, askId, { ...rachid, reason: "Doen." }));
    expect(await letter(rachid)).toMatchObject({ draft: { verdict: "go", reason: "Doen." } });
  });

  it("tells a director without a mandate so, and nothing is decided", async () => {
    await ask();
    await sql`update mandate set ended_at = now() where person_id = ${rachid.person.personId}`;
    expect(await letter(rachid)).toMatchObject({
      state: "no-mandate",
      organisationId: rachid.organisationId,
    });
  });

  it("tells what was decided, and in a pause that nothing can be", async () => {
    const askId = await ask();
    await decideAs(sql, rachid, wordOf(scene, askId, rachid));
    expect(await letter(rachid)).toMatchObject({ state: "decided", own: true, decision: { verdict: "go" } });
    const { allianceId, seen } = await shownAt(scene);
    const until = dayFrom(new Date(), 9);
    await pauseAlliance(scene.manager, { allianceId, seen, reason: "vakantie", until });
    expect(await letter(joke)).toMatchObject({ state: "halted", status: "paused" });
  });

  it("asks a director of two organisations first for which, and then reads the mandate of that one", async () => {
    const both = await signedIn(rachid.person.personId);
    await inviteAndJoin(scene.contact, {
      ...{ allianceId: scene.allianceId, organisationId: joke.organisationId, contribution: "" },
      partner: { partnerId: joke.partnerId },
      people: [{ role: "director", name: "Rachid", email: await mailOf(rachid), personId: both.personId }],
    });
    const askId = await ask();
    const acting = { ...rachid, person: both };
    expect(await letter(acting)).toMatchObject({ state: "choose" });
    for (const { partnerId } of scene.directors) {
      expect(await letter(acting, partnerId)).toMatchObject({ state: "open", partner: { partnerId } });
    }
    await sql`update mandate set ended_at = now()
      where person_id = ${both.personId} and organisation_id = ${joke.organisationId}`;
    expect((await letter(acting, joke.partnerId)).state).toBe("no-mandate");
    expect((await letter(acting, rachid.partnerId)).state).toBe("open");
    const word = wordOf(scene, askId, rachid);
    await draftDecision(both, word);
    expect(await decideAtGate(both, { ...word, code: await codeFor(sql, both.personId) })).toMatchObject({
      ok: true,
    });
    expect(await draftDecision(both, wordOf(scene, askId, joke))).toMatchObject({ reason: "no-mandate" });
  });
});

const mailOf = async ({ person }: Director): Promise<string> => {
  const [row] = await sql<{ email: string }[]>`select email from sign_in_user where id = ${person.personId}`;
  return row?.email ?? "";
};

describe("the receipt", () => {
  it("proves the decision by its place in the activity, to everyone who takes part", async () => {
    const askId = await ask();
    const made = await decideAs(sql, rachid, wordOf(scene, askId, rachid));
    const decisionId = "decisionId" in made ? made.decisionId : "";
    const { allianceId } = scene;
    const [line] = await sql<{ seq: number; hash: string }[]>`
      select seq::int, hash from alliance_activity where alliance_id = ${allianceId} and action = 'gate.decide'`;
    const receipt = await readReceipt(rachid.person, { allianceId, decisionId });
    expect(receipt).toMatchObject({
      ...{ own: true, replaced: false, gate: 1 },
      decision: { verdict: "go", partnerId: rachid.partnerId },
      recorded: { seq: line?.seq, code: shortCode(line?.hash ?? "") },
    });
    expect((await readReceipt(scene.contact, { allianceId, decisionId })).own).toBe(false);
    await askBoth(scene);
    expect((await readReceipt(rachid.person, { allianceId, decisionId })).replaced).toBe(true);
    await expect(readReceipt(rachid.person, { allianceId, decisionId: randomUUID() })).rejects.toMatchObject({
      code: "not-found",
    });
  });
});

it("each page takes at most five statements, and one transaction", async () => {
  const askId = await ask();
  const made = await decideAs(sql, rachid, wordOf(scene, askId, rachid));
  const { allianceId } = scene;
  const decisionId = "decisionId" in made ? made.decisionId : "";
  const pages: (() => Promise<unknown>)[] = [
    () => readGate(scene.manager, { allianceId, gate: 1 }),
    () => letter(joke, joke.partnerId),
    () => letter(rachid),
    () => readReceipt(personActor(rachid.person.personId), { allianceId, decisionId }),
    () => readPhases(scene.manager, allianceId),
  ];
  for (const read of pages) {
    const { statements } = await countStatements(read);
    expect(statements.filter((one) => one.includes("app.enter"))).toHaveLength(1);
    expect(statements.filter((one) => !one.includes("app.enter")).slice(5)).toEqual([]);
  }
});
