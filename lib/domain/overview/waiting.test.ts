import { describe, expect, it } from "vitest";
import type { RequirementState } from "@/lib/domain/alliance/gates/gate";
import { type WaitingFacts, waitingIn } from "@/lib/domain/overview/waiting";

const now = new Date("2026-11-20T12:00:00Z");
const days = (count: number): Date => new Date(now.getTime() + count * 86_400_000);
const state = (one: RequirementState["state"], id: RequirementState["id"] = "directors-go") => ({
  ...{ id, state: one, waitsFor: [] },
});
const gate = (...states: RequirementState[]) => ({ gate: 1 as const, states });

const member = (
  memberId: string,
  personId: string,
  role: WaitingFacts["members"][number]["role"],
  partnerId = "a",
) => ({
  ...{ memberId, personId, partnerId, role },
});
const partner = (partnerId: string, more: Partial<WaitingFacts["partners"][number]> = {}) => ({
  ...{ partnerId, capacity: "partner" as const, initiating: true, joinedAt: days(-30), leftAt: null },
  ...more,
});
const ask = (more: Partial<WaitingFacts["asks"][number]> = {}) => ({
  ...{ askId: "ask", gate: 1, visit: 1, number: 1, decideBy: "2026-12-11", askedAt: days(-2) },
  ...more,
});
const decision = (partnerId: string, verdict: "go" | "no-go" | "back", at = days(-1)) => ({
  ...{ askId: "ask", partnerId, verdict, decidedAt: at },
});
const point = (more: Partial<WaitingFacts["notes"][number]> = {}) => ({
  ...{ noteId: "note", gate: 1, visit: 1, requirement: null, kind: "open" as const, text: "Zoek een ruimte" },
  ...{ notedAt: days(-3), doneAt: null, dueOn: "2027-02-01", ownerId: "m3" },
  ...more,
});
const invitation = (more: Partial<WaitingFacts["invitations"][number]> = {}) => ({
  ...{ invitationId: "inv", partnerId: "a", name: "Naima", vouchedAt: days(-1), expiresAt: days(9) },
  invitedAt: days(-60),
  ...{ acceptedAt: null, declinedAt: null, revokedAt: null },
  ...more,
});

const facts = (more: Partial<WaitingFacts> = {}): WaitingFacts => ({
  ...{ allianceId: "alliance", alliance: { reason: "waarom", route: "normal" } },
  phase: { phase: 1, status: "running", seq: 1, visit: 1, fresh: true },
  gate: gate(state("open", "best-option"), state("open")),
  moves: [{ seq: 1, at: days(-40), facts: {} }],
  partners: [partner("a"), partner("b")],
  members: [
    member("m1", "marieke", "alliance-manager"),
    member("m2", "rachid", "director"),
    member("m3", "sanne", "contact", "b"),
    member("m4", "joke", "director", "b"),
  ],
  ...{ invitations: [], asks: [], decisions: [], notes: [], revealedRounds: 0, rounds: 0 },
  ...more,
});

const told = (more: Partial<WaitingFacts>): string[] =>
  waitingIn(facts(more), now)
    .map(({ personId, kind, ref, at }) => `${personId} ${kind} ${ref} ${at.toISOString().slice(0, 10)}`)
    .sort();

const paused = { phase: 2, status: "paused", seq: 3, visit: 2, fresh: false } as const;
const stopped = { ...paused, status: "stopped" } as const;
const running = (phase: 4 | 5) => ({ phase, status: "running", seq: 2, visit: 2, fresh: false }) as const;

describe("what waits for somebody: one verb, one object, one date", () => {
  it.each<[string, Partial<WaitingFacts>, string[]]>([
    ["nobody, when nothing is asked", {}, []],
    [
      "the directors who were asked, until their last day",
      { asks: [ask()] },
      ["joke decide-gate b 2026-12-11", "rachid decide-gate a 2026-12-11"],
    ],
    [
      "the director who has not decided",
      { asks: [ask()], decisions: [decision("a", "go")] },
      ["joke decide-gate b 2026-12-11"],
    ],
    [
      "both directors of one organisation, for one word",
      {
        asks: [ask()],
        decisions: [decision("a", "go")],
        members: [...facts().members, member("m5", "karin", "director", "b")],
      },
      ["joke decide-gate b 2026-12-11", "karin decide-gate b 2026-12-11"],
    ],
    [
      "no director of a partner that left",
      { asks: [ask()], partners: [partner("a"), partner("b", { leftAt: now })] },
      ["rachid decide-gate a 2026-12-11"],
    ],
    [
      "no director of a partner that takes no initiative",
      { asks: [ask()], partners: [partner("a"), partner("b", { initiating: false })] },
      ["rachid decide-gate a 2026-12-11"],
    ],
    ["nobody upon the question of an earlier visit", { asks: [ask({ visit: 0 })] }, []],
    [
      "the directors again, when the question is put anew",
      {
        asks: [ask(), ask({ askId: "second", number: 2, decideBy: "2026-12-20" })],
        decisions: [decision("a", "back"), decision("b", "go")],
      },
      ["joke decide-gate b 2026-12-20", "rachid decide-gate a 2026-12-20"],
    ],
    [
      "the manager, when a director refuses",
      { asks: [ask()], decisions: [decision("a", "back")], gate: gate(state("refused")) },
      ["marieke revise-gate ask 2026-11-19"],
    ],
    [
      "the manager, when all is ready to be put to the directors",
      { gate: gate(state("met"), state("open", "directors-go")) },
      ["marieke ask-gate alliance 2026-10-11"],
    ],
    ["nobody, when something else is open", { gate: gate(state("open", "best-option"), state("open")) }, []],
    [
      "the manager, when the gate may open",
      {
        asks: [ask()],
        decisions: [decision("a", "go", days(-2)), decision("b", "go")],
        gate: gate(state("met")),
      },
      ["marieke open-gate alliance 2026-11-19"],
    ],
    [
      "the manager, when the rest is carried along",
      { gate: gate(state("carried", "best-option")) },
      ["marieke open-gate alliance 2026-10-11"],
    ],
    ["the owner of an open point", { notes: [point()] }, ["sanne open-point note 2027-02-01"]],
    [
      "the manager, when the owner takes part no more",
      { notes: [point({ ownerId: "gone" })] },
      ["marieke open-point note 2027-02-01"],
    ],
    [
      "the owner of a point of a gate that lies behind",
      { notes: [point({ gate: 3, visit: 0 })], phase: running(5), gate: null, rounds: 1 },
      ["sanne open-point note 2027-02-01"],
    ],
    [
      "the owner of a point of a stopped alliance",
      { notes: [point()], phase: stopped, asks: [ask()] },
      ["sanne open-point note 2027-02-01"],
    ],
    [
      "the manager, for a first round",
      {
        phase: running(4),
        gate: gate(state("open", "best-option")),
        moves: [{ seq: 2, at: days(-5), facts: {} }],
      },
      ["marieke first-round alliance 2026-11-15"],
    ],
    [
      "the manager, on the day to look again",
      { phase: paused, moves: [{ seq: 3, at: days(-5), facts: { until: "2026-12-01" } }] },
      ["marieke resume alliance 2026-12-01"],
    ],
    [
      "the manager, when an invitation runs out",
      { invitations: [invitation()] },
      ["marieke invitation-expired inv 2026-11-29"],
    ],
    [
      "the manager, when the only one asked declines",
      { partners: [partner("a", { joinedAt: null })], invitations: [invitation({ declinedAt: days(-1) })] },
      ["marieke invitation-declined inv 2026-11-19"],
    ],
    [
      "no manager for one who declines, while another of that organisation still thinks",
      {
        partners: [partner("a", { joinedAt: null })],
        invitations: [invitation({ declinedAt: now }), invitation({ invitationId: "other" })],
      },
      ["marieke invitation-expired other 2026-11-29"],
    ],
    [
      "the own people, when somebody must be known to belong to them",
      { invitations: [invitation({ vouchedAt: null })] },
      ["marieke invitation-expired inv 2026-11-29", "rachid admit-colleague inv 2026-10-21"],
    ],
    [
      "the own people since the invitation, when that came later than they did",
      { invitations: [invitation({ vouchedAt: null, invitedAt: days(-3) })] },
      ["marieke invitation-expired inv 2026-11-29", "rachid admit-colleague inv 2026-11-17"],
    ],
  ])("%s", (_, change, expected) => {
    expect(told(change)).toEqual(expected);
  });
});

describe("done means gone", () => {
  it.each<[string, Partial<WaitingFacts>]>([
    ["a point that is done", { notes: [point({ doneAt: now })] }],
    ["a note that decides", { notes: [point({ kind: "decided", dueOn: null, ownerId: null })] }],
    [
      "a question that everyone answered",
      { asks: [ask()], decisions: [decision("a", "go"), decision("b", "go")] },
    ],
    ["a first round that was opened", { phase: running(4), rounds: 1 }],
    ["a pause without a day", { phase: paused, moves: [{ seq: 3, at: now, facts: {} }] }],
    [
      "a question to directors in an alliance that is paused",
      { phase: paused, asks: [ask({ visit: 2 })], moves: [] },
    ],
    ["a question to directors in an alliance that stopped", { phase: stopped, asks: [ask({ visit: 2 })] }],
    ["an invitation that was accepted", { invitations: [invitation({ acceptedAt: now })] }],
    ["an invitation that was taken back", { invitations: [invitation({ revokedAt: now })] }],
    [
      "an invitation of a partner that left",
      { partners: [partner("a", { leftAt: now })], invitations: [invitation()] },
    ],
  ])("%s", (_, change) => {
    expect(told(change)).toEqual([]);
  });
});

describe("when it shows", () => {
  const shows = (more: Partial<WaitingFacts>) => waitingIn(facts(more), now).map((one) => one.showFrom);

  it("a question and a point from the moment they were put", () => {
    expect(shows({ asks: [ask()] })).toEqual([days(-2), days(-2)]);
    expect(shows({ notes: [point()] })).toEqual([days(-3)]);
  });

  it("an invitation from when it runs out, and a pause from the morning of its day", () => {
    expect(shows({ invitations: [invitation()] })).toEqual([days(9)]);
    const [from] = shows({ phase: paused, moves: [{ seq: 3, at: now, facts: { until: "2026-12-01" } }] });
    expect(from?.toISOString()).toBe("2026-11-30T23:00:00.000Z");
  });

  it("names the gate, the text of a point and the one who was invited", () => {
    const of = (more: Partial<WaitingFacts>) => waitingIn(facts(more), now)[0]?.facts;
    expect(of({ asks: [ask()] })).toEqual({ gate: 1 });
    expect(of({ notes: [point()] })).toEqual({ gate: 1, text: "Zoek een ruimte" });
    expect(of({ invitations: [invitation()] })).toEqual({ name: "Naima" });
  });
});
