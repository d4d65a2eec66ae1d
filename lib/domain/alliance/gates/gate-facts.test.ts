import { describe, expect, it } from "vitest";
import { type GateRows, gateFacts, initiatorsIn, lastAsk } from "@/lib/domain/alliance/gates/gate-facts";

const now = new Date("2026-11-20T12:00:00Z");
const earlier = (days: number): Date => new Date(now.getTime() - days * 86_400_000);

const partner = (partnerId: string, more: Partial<GateRows["partners"][number]> = {}) => ({
  ...{ partnerId, capacity: "partner" as const, initiating: true, joinedAt: earlier(9), leftAt: null },
  ...more,
});
const invited = (partnerId: string, more: Partial<GateRows["invitations"][number]> = {}) => ({
  ...{ partnerId, expiresAt: earlier(-9), acceptedAt: null, declinedAt: null, revokedAt: null },
  ...more,
});
const noted = (requirement: string, days: number, more: Partial<GateRows["notes"][number]> = {}) => ({
  ...{ gate: 1, visit: 1, requirement, kind: "decided" as const, notedAt: earlier(days), doneAt: null },
  ...more,
});
const ask = (askId: string, number: number, { gate = 1, visit = 1 } = {}) => ({ askId, gate, visit, number });

const rows = (more: Partial<GateRows> = {}): GateRows => ({
  ...{ alliance: { reason: "waarom", route: "normal" }, partners: [partner("a")], members: [] },
  ...{ invitations: [], asks: [], decisions: [], notes: [], revealedRounds: 0 },
  ...more,
});
const at = (more: Partial<GateRows>, place = { gate: 1 as const, visit: 1 }) =>
  gateFacts(rows(more), place, now);

describe("what a gate is computed from", () => {
  it("leaves out partners that left, and says who joined", () => {
    const { partners } = at({
      partners: [partner("a"), partner("b", { leftAt: earlier(1) }), partner("c", { joinedAt: null })],
    });
    expect(partners.map((one) => [one.partnerId, one.joined])).toEqual([
      ["a", true],
      ["c", false],
    ]);
  });

  it("counts directors and contacts per partner", () => {
    const { partners } = at({
      partners: [partner("a"), partner("b")],
      members: [
        { partnerId: "a", role: "director" },
        { partnerId: "a", role: "director" },
        { partnerId: "b", role: "contact" },
        { partnerId: "b", role: "alliance-manager" },
      ],
    });
    expect(partners).toMatchObject([
      { directors: 2, contacts: 0 },
      { directors: 0, contacts: 1 },
    ]);
  });

  it("counts invitations that still wait, none that was answered, taken back or ran out", () => {
    const { partners } = at({
      invitations: [
        invited("a"),
        invited("a", { acceptedAt: earlier(1) }),
        invited("a", { declinedAt: earlier(1) }),
        invited("a", { revokedAt: earlier(1) }),
        invited("a", { expiresAt: now }),
        invited("z"),
      ],
    });
    expect(partners).toMatchObject([{ invitedOut: 1 }]);
  });

  it("takes the notes of this gate and this visit, oldest first", () => {
    const { notes } = at({
      notes: [
        noted("best-option", 1, { kind: "withdrawn" }),
        noted("best-option", 3),
        noted("motives-weighed", 2, { kind: "open", doneAt: now }),
        noted("best-option", 0, { visit: 2 }),
        noted("best-option", 0, { gate: 2 }),
      ],
    });
    expect(notes).toEqual([
      { requirement: "best-option", kind: "decided", done: false },
      { requirement: "motives-weighed", kind: "open", done: true },
      { requirement: "best-option", kind: "withdrawn", done: false },
    ]);
  });

  it("takes the answers to the last question of this visit, and none to an earlier one", () => {
    const asks = [
      ask("second", 2),
      ask("first", 1),
      ask("elsewhere", 9, { gate: 2 }),
      ask("before", 8, { visit: 0 }),
    ];
    const decisions = [
      { askId: "first", partnerId: "a", verdict: "no-go" as const },
      { askId: "before", partnerId: "a", verdict: "go" as const },
    ];
    expect(at({ asks, decisions }).asked).toEqual([]);
    const answered = [...decisions, { askId: "second", partnerId: "a", verdict: "go" as const }];
    expect(at({ asks, decisions: answered }).asked).toMatchObject([{ partnerId: "a", verdict: "go" }]);
    expect(at({ decisions: answered }).asked).toBeNull();
    expect(at({ asks, decisions: answered }, { gate: 1, visit: 7 }).asked).toBeNull();
    expect(lastAsk(asks, { gate: 1, visit: 1 })?.askId).toBe("second");
  });
});

it("those whose directors decide are partners that take the initiative and take part now", () => {
  const all = [
    partner("a"),
    partner("b", { initiating: false }),
    partner("c", { joinedAt: null }),
    partner("d", { leftAt: now }),
    partner("e", { capacity: "funder" }),
  ];
  expect(initiatorsIn(all).map((one) => one.partnerId)).toEqual(["a"]);
});
