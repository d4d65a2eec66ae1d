import { describe, expect, it } from "vitest";
import type { PersonActor } from "@/lib/access/actor";
import { dayFrom } from "@/lib/domain/calendar";
import { itemIds } from "@/lib/domain/execution/checker";
import { at } from "@/lib/platform/clock";
import { foundAlliance } from "@/lib/services/alliance/alliance/found";
import { finishPoint } from "@/lib/services/alliance/gate/finish-point";
import { noteAtGate } from "@/lib/services/alliance/gate/note";
import { openGate } from "@/lib/services/alliance/gate/open";
import { declineInvitation } from "@/lib/services/alliance/invitation/decline";
import { resendInvitation } from "@/lib/services/alliance/invitation/resend";
import { vouchForInvitee } from "@/lib/services/alliance/invitation/vouch";
import { endMember } from "@/lib/services/alliance/member/end";
import { withdrawPartner } from "@/lib/services/alliance/partner/withdraw";
import { pauseAlliance } from "@/lib/services/alliance/phase/pause";
import { resumeAlliance } from "@/lib/services/alliance/phase/resume";
import { submitSheet } from "@/lib/services/deliberation/round/submit";
import { readAttention } from "@/lib/services/overview/attention/read";
import { askBoth, prepareQuestion, settleGate, shownAt } from "@/scripts/testing/gates/scene";
import { decideAs, wordOf } from "@/scripts/testing/gates/words";
import { freshVisitor, invite } from "@/scripts/testing/joining/invited";
import {
  answerEverything,
  founding,
  joinColleague,
  openSmallRound,
  type SmallAlliance,
  settleAlliance,
  settlePerson,
} from "@/scripts/testing/small-alliance";
import { superuser } from "@/scripts/testing/superuser";

const sql = superuser();
const day = 86_400_000;
const inDays = (days: number): Date => new Date(Date.now() + days * day);
const listOf = async (person: PersonActor): Promise<string[]> =>
  (await readAttention(person)).rows.map((one) => one.kind);

const newcomer = async () => {
  const { name, email } = await settlePerson();
  return { name, email };
};
const contactOf = ({ contacts, manager }: SmallAlliance): PersonActor => contacts[1]?.person ?? manager;

describe("what waits for somebody, and is gone when it is done", () => {
  it("a decision, for the directors it is asked of, and then an open gate for the manager", async () => {
    const scene = await settleGate();
    await prepareQuestion(scene);
    expect(await listOf(scene.directors[0].person)).toEqual([]);
    expect(await listOf(scene.manager)).toEqual(["ask-gate"]);
    const askId = await askBoth(scene);
    const { rows } = await readAttention(scene.directors[0].person);
    expect(rows).toMatchObject([
      {
        ...{ kind: "decide-gate", allianceId: scene.allianceId, allianceName: "gewoon alliantie" },
        ...{ ref: scene.directors[0].partnerId, facts: { gate: 1 } },
      },
    ]);
    await decideAs(sql, scene.directors[0], wordOf(scene, askId, scene.directors[0]));
    expect(await listOf(scene.directors[0].person)).toEqual([]);
    expect(await listOf(scene.directors[1].person)).toEqual(["decide-gate"]);
    expect(await listOf(scene.manager)).toEqual([]);
    await decideAs(sql, scene.directors[1], wordOf(scene, askId, scene.directors[1]));
    expect(await listOf(scene.manager)).toEqual(["open-gate"]);
    const { allianceId, gate, seen } = await shownAt(scene);
    await openGate(scene.manager, { allianceId, gate, seen });
    expect(await listOf(scene.manager)).toEqual([]);
  });

  it("a gate that a director sent back, for the manager, until it is asked again", async () => {
    const scene = await settleGate();
    await prepareQuestion(scene);
    const askId = await askBoth(scene);
    await decideAs(sql, scene.directors[0], wordOf(scene, askId, { ...scene.directors[0], verdict: "back" }));
    expect(await listOf(scene.manager)).toEqual(["revise-gate"]);
    await askBoth(scene);
    expect(await listOf(scene.manager)).toEqual([]);
    expect(await listOf(scene.directors[0].person)).toEqual(["decide-gate"]);
  });

  it("an open point, for its owner alone", async () => {
    const scene = await settleGate();
    const owner = scene.directors[1];
    const { allianceId, gate, seen } = await shownAt(scene);
    const noted = await noteAtGate(scene.manager, {
      ...{ allianceId, gate, seen, requirement: null, kind: "open", text: "Vraag de raad om advies." },
      ...{ dueOn: dayFrom(new Date(), 30), ownerId: owner.memberId },
    });
    if (!noted.ok) throw new Error(noted.reason);
    expect((await readAttention(owner.person)).rows).toMatchObject([
      { kind: "open-point", ref: noted.noteId, facts: { gate: 1, text: "Vraag de raad om advies." } },
    ]);
    expect(await listOf(scene.manager)).toEqual([]);
    await finishPoint(owner.person, { allianceId, noteId: noted.noteId, note: "Gedaan." });
    expect(await listOf(owner.person)).toEqual([]);
  });

  it("an invitation that was declined, until that partner is taken off the list", async () => {
    const alliance = await settleAlliance({ partners: 2, phase: 1 });
    const invited = await invite(alliance, await newcomer());
    expect(await listOf(alliance.manager)).toEqual([]);
    await declineInvitation(freshVisitor(), { token: invited.token, reason: "Geen tijd." });
    expect(await listOf(alliance.manager)).toEqual(["invitation-declined"]);
    expect(await listOf(contactOf(alliance))).toEqual([]);
    await withdrawPartner(alliance.manager, invited);
    expect(await listOf(alliance.manager)).toEqual([]);
  });

  it("an invitation that ran out, from that day on, until it is sent again", async () => {
    const alliance = await settleAlliance({ partners: 2, phase: 1 });
    const invited = await invite(alliance, await newcomer());
    await at(inDays(31), async () => {
      expect(await listOf(alliance.manager)).toEqual(["invitation-expired"]);
      await resendInvitation(alliance.manager, invited);
      expect(await listOf(alliance.manager)).toEqual([]);
    });
  });

  it("a colleague whom only the own organisation knows, until it says so", async () => {
    const alliance = await settleAlliance({ partners: 2, phase: 1 });
    const contact = alliance.contacts[1];
    if (!contact) throw new Error("there is no second partner");
    const invited = await invite(alliance, await newcomer(), contact.partnerId);
    expect(await listOf(contact.person)).toEqual(["admit-colleague"]);
    await vouchForInvitee(contact.person, invited);
    expect(await listOf(contact.person)).toEqual([]);
  });

  it("a first round that is due, then an own answer to it", async () => {
    const alliance = await settleAlliance({ partners: 2 });
    expect(await listOf(alliance.manager)).toEqual(["first-round"]);
    const { respondents } = await openSmallRound(sql, alliance);
    expect(await listOf(alliance.manager)).toEqual(["answer"]);
    const own = respondents[1];
    if (!own) throw new Error("nobody was asked");
    await answerEverything(own);
    expect(await listOf(contactOf(alliance))).toEqual(["answer"]);
    await submitSheet(own, { items: itemIds });
    expect(await listOf(contactOf(alliance))).toEqual([]);
  });

  it("a pause, on the day that was agreed, until it is over", async () => {
    const { manager, allianceId } = await settleAlliance({ partners: 2, phase: 1 });
    const until = dayFrom(new Date(), 10);
    await pauseAlliance(manager, { allianceId, seen: 1, reason: "De subsidie is weg.", until });
    expect(await listOf(manager)).toEqual([]);
    await at(inDays(11), async () => {
      expect(await listOf(manager)).toEqual(["resume"]);
      await resumeAlliance(manager, { allianceId, seen: 2, reason: "" });
      expect(await listOf(manager)).toEqual([]);
    });
  });
});

describe("what never stands on somebody's list", () => {
  it("what waits in an alliance of others", async () => {
    await settleAlliance({ partners: 2 });
    const { person } = await settlePerson();
    expect(await readAttention(person)).toMatchObject({ rows: [] });
  });

  it("what waited in an alliance that one left", async () => {
    const alliance = await settleAlliance({ partners: 2 });
    await openSmallRound(sql, alliance);
    const contact = alliance.contacts[1];
    if (!contact) throw new Error("there is no second partner");
    expect(await listOf(contact.person)).toEqual(["answer"]);
    await joinColleague(alliance, contact, "contact");
    const { allianceId } = alliance;
    const ended = await endMember(contact.person, { allianceId, memberId: contact.memberId, extent: "all" });
    expect(ended).toEqual({ ok: true, stays: false });
    expect(await listOf(contact.person)).toEqual([]);
  });

  it("a round that closed", async () => {
    const alliance = await settleAlliance({ partners: 2 });
    await openSmallRound(sql, alliance);
    await at(inDays(20), async () => expect(await listOf(contactOf(alliance))).toEqual([]));
  });
});

it("comes from every alliance one takes part in", async () => {
  const { person, organisationId } = await settlePerson();
  const ids: string[] = [];
  for (let turn = 0; turn < 2; turn++) {
    const founded = await foundAlliance(person, founding(organisationId, { phase: 4 }));
    if (founded.ok) ids.push(founded.allianceId);
  }
  const { rows } = await readAttention(person);
  expect(rows.map((one) => one.allianceId).sort()).toEqual(ids.sort());
});

it("has what is late first, and what can wait last", async () => {
  const scene = await settleGate();
  const owner = scene.directors[0];
  const { allianceId, gate, seen } = await shownAt(scene);
  for (const [text, days] of [
    ["kan wachten", 30],
    ["deze week", 3],
    ["te laat", 1],
  ] as const) {
    await noteAtGate(scene.manager, {
      ...{ allianceId, gate, seen, requirement: null, kind: "open", text, dueOn: dayFrom(new Date(), days) },
      ownerId: owner.memberId,
    });
  }
  await at(inDays(2), async () => {
    const { rows } = await readAttention(owner.person);
    expect(rows.map((one) => one.facts.text)).toEqual(["te laat", "deze week", "kan wachten"]);
  });
});
