import { describe, expect, it } from "vitest";
import type { AllianceFacts } from "@/components/overview/home/alliance-facts";
import { todosOf } from "@/components/overview/home/alliance-todos";
import { type PhaseNumber, phaseStatuses } from "@/lib/domain/alliance/phase";

const now = new Date("2026-11-22T09:00:00Z");
const inDays = (days: number): Date => new Date(now.getTime() + days * 86_400_000);
const partner = (partnerId: string): AllianceFacts["partners"][number] => ({
  ...{ partnerId, name: partnerId, contribution: "", capacity: "partner", initiating: true },
  people: { "alliance-manager": [], contact: [], director: [], adviser: [], funder: [] },
});
const gateOf = (phase: number, more: object = {}): NonNullable<AllianceFacts["rail"]["gate"]> => ({
  ...{ gate: phase, met: 2, total: 5, refused: false, asked: false },
  next: { requirement: "motives-weighed", names: [] },
  ...more,
});
const railIn = (phase: PhaseNumber, gate: object = {}): AllianceFacts["rail"] => ({
  status: "running",
  phases: phaseStatuses([{ phase, at: now }]).map((one) => ({ ...one, before: false })),
  gate: phase === 5 ? null : gateOf(phase, gate),
});
const round = (closesIn: number) => ({
  ...{ roundId: "r", number: 1, openedAt: inDays(-5), closesAt: inDays(closesIn) },
  ...{ closedAt: null, discussAt: null },
});
const facts = (more: Partial<AllianceFacts> = {}): AllianceFacts => ({
  alliance: { allianceId: "a", name: "Schuldhulp", reason: "", managerLabel: "alliantiemanager" },
  ...{ rail: railIn(1), waiting: [], leads: true, invited: 0, running: null, ownSheet: null, latest: null },
  may: { edit: true, invite: true, stop: true },
  partners: [partner("p1"), partner("p2")],
  ...{ mayOpenRound: true, activity: [], now },
  ...more,
});
const told = (more: Partial<AllianceFacts>): string[] =>
  todosOf(facts(more)).map(({ what, when, href }) => `${what} | ${when} | ${href}`);
const waits = (
  kind: AllianceFacts["waiting"][number]["kind"],
  days: number,
): AllianceFacts["waiting"][number] => ({ kind, ref: "ref", at: inDays(days), facts: { gate: 1 } });

describe("what a manager is told to do", () => {
  it("is to invite partners, in an alliance that was just founded", () => {
    expect(told({ partners: [partner("p1")] })).toEqual([
      "Nodig partners uit | zij beslissen zelf of ze meedoen | /samenwerkingen/a/partners/uitnodigen",
    ]);
  });

  it("is what the gate asks first, once somebody was asked to join", () => {
    const next = [
      "Weeg met elkaar de motieven af | beslismoment 1: 2 van 5 klaar | /samenwerkingen/a/beslismoment/1",
    ];
    expect(told({ partners: [partner("p1")], invited: 1 })).toEqual(next);
    expect(told({})).toEqual(next);
    expect(todosOf(facts())[0]?.lifts).toBe("nodig voor fase 2");
  });

  it.each([
    [{ requirement: "directors-go", names: ["Veenkade"] }, true, "Wacht op het besluit van Veenkade"],
    [{ requirement: "directors-go", names: ["Veenkade"] }, false, "Leg het voor aan de bestuurders"],
    [{ requirement: "people-named", names: ["A", "B"] }, false, "Nodig uit wie nog ontbreekt bij A en B"],
    [{ requirement: "partners-joined", names: [] }, false, "Nodig een tweede partner uit"],
  ])("says for %j, asked %s: %s", (next, asked, what) => {
    expect(todosOf(facts({ rail: railIn(1, { next, asked }) }))[0]?.what).toBe(what);
  });

  it("is nothing at a gate that waits for the manager already, or when nothing is open there", () => {
    const open = waits("open-gate", -1);
    expect(told({ waiting: [open] })).toEqual([
      "Open beslismoment 1: alles is klaar | klaar sinds za 21 nov | /samenwerkingen/a/beslismoment/1",
    ]);
    expect(told({ rail: railIn(1, { next: null }) })).toEqual([]);
    expect(told({ rail: railIn(5) })).not.toContain("beslismoment");
  });

  it("is nothing new while the alliance stands still", () => {
    const rail = { ...railIn(1), status: "paused" as const };
    expect(told({ rail, mayOpenRound: false })).toEqual([]);
  });
});

describe("rounds of the checker", () => {
  it("are opened from the fourth phase on", () => {
    const opening = /^Open de eerste ronde/;
    expect(told({ rail: railIn(3) })[0]).not.toMatch(opening);
    expect(told({ rail: railIn(4) })[0]).toMatch(opening);
    expect(told({ rail: railIn(4), leads: false, mayOpenRound: false })).toEqual([]);
  });

  it("are not asked for twice when the gate asks for one as well", () => {
    const rail = railIn(4, { next: { requirement: "round-held", names: [] } });
    expect(told({ rail })).toHaveLength(1);
    const running = { round: round(5), state: "open" as const, partners: [{ invited: 1, submitted: 0 }] };
    expect(told({ rail, running })).toHaveLength(1);
  });
});

it("puts what waits for the viewer first, the soonest on top, with what it lifts", () => {
  const running = { round: round(5), state: "open" as const, partners: [{ invited: 1, submitted: 0 }] };
  const todos = todosOf(
    facts({
      ...{ running, leads: false, ownSheet: { token: "t", partnerName: "Veenkade" } },
      waiting: [waits("open-point", 20), waits("decide-gate", 2), waits("first-round", -2)],
    }),
  );
  expect(todos.map((one) => one.what.split(":")[0])).toEqual([
    "Beslis over beslismoment 1",
    "Vul de samenwerkingschecker in namens Veenkade",
    "Rond dit open punt af",
    "Ronde 1 van de samenwerkingschecker loopt",
  ]);
  expect(todos.map((one) => one.lifts)).toEqual(["nodig voor fase 2", undefined, undefined, undefined]);
});
