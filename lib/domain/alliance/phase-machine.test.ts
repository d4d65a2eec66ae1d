import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type PhaseNumber, phaseNumbers } from "@/lib/domain/alliance/phase";
import {
  type GateNumber,
  gateNumbers,
  isGateNumber,
  type Moved,
  type MoveKind,
  nextMove,
  type PhaseMove,
  type PhaseState,
  type Proposal,
  stateAfter,
  wayBackFrom,
} from "@/lib/domain/alliance/phase-machine";

const state = (phase: PhaseNumber, more: Partial<PhaseState> = {}): PhaseState => ({
  ...{ phase, status: "running", seq: 7, visit: 5, fresh: false },
  ...more,
});
const ready = { seen: 7, reason: "omdat het zo is", gateMayOpen: true };
const told = (moved: Moved): string =>
  moved.ok ? `${moved.move.kind} ${moved.move.from ?? "-"} > ${moved.move.to}` : moved.reason;

const back = (to: PhaseNumber): Proposal => ({ kind: "sent-back", to });
const open = (gate: GateNumber): Proposal => ({ kind: "gate-opened", gate });
const tell = (gate: GateNumber): Proposal => ({ kind: "passed-before", gate });
const [pause, resume, stop, found] = (["paused", "resumed", "stopped", "founded"] as const).map(
  (kind): Proposal => ({ kind }),
) as [Proposal, Proposal, Proposal, Proposal];

describe("a move", () => {
  it.each<[string, PhaseState | null, Proposal, Partial<typeof ready>, string]>([
    ["begins in the first phase", null, found, {}, "founded - > 1"],
    ["is no second founding", state(1), found, {}, "founded-already"],
    ["needs an alliance", null, open(1), {}, "not-founded"],
    ["through gate 1 leads to phase 2", state(1), open(1), {}, "gate-opened 1 > 2"],
    ["through gate 2 leads to phase 3", state(2), open(2), {}, "gate-opened 2 > 3"],
    ["through gate 3 leads to phase 4", state(3), open(3), {}, "gate-opened 3 > 4"],
    ["through gate 4 leads to phase 5", state(4), open(4), {}, "gate-opened 4 > 5"],
    ["through a gate that is shut is none", state(2), open(2), { gateMayOpen: false }, "gate-shut"],
    ["through a gate further on is none", state(1), open(2), {}, "wrong-gate"],
    ["through a gate that lies behind is none", state(3), open(2), {}, "wrong-gate"],
    ["through a gate in the last phase is none", state(5), open(4), {}, "wrong-gate"],
    ["back leads from 2 to 1", state(2), back(1), {}, "sent-back 2 > 1"],
    ["back leads from 3 to 2", state(3), back(2), {}, "sent-back 3 > 2"],
    ["back leads from 4 to 3", state(4), back(3), {}, "sent-back 4 > 3"],
    ["back leads from 5 to 3", state(5), back(3), {}, "sent-back 5 > 3"],
    ["back from 5 to 4 is none", state(5), back(4), {}, "no-way-back"],
    ["back from 3 to 1 is none", state(3), back(1), {}, "no-way-back"],
    ["back to the same phase is none", state(2), back(2), {}, "no-way-back"],
    ["back from the first phase is none", state(1), back(1), {}, "no-way-back"],
    ["back needs a reason", state(2), back(1), { reason: "  " }, "reason-missing"],
    ["pauses where it is", state(4), pause, {}, "paused 4 > 4"],
    ["that pauses needs a reason", state(4), pause, { reason: "" }, "reason-missing"],
    ["goes on after a pause", state(4, { status: "paused" }), resume, { reason: "" }, "resumed 4 > 4"],
    ["cannot go on without a pause", state(4), resume, {}, "not-paused"],
    ["does not pause twice", state(4, { status: "paused" }), pause, {}, "paused"],
    ["opens no gate while paused", state(2, { status: "paused" }), open(2), {}, "paused"],
    ["does not go back while paused", state(2, { status: "paused" }), back(1), {}, "paused"],
    ["stops from a pause as well", state(2, { status: "paused" }), stop, {}, "stopped 2 > 2"],
    ["that stops needs a reason", state(2), stop, { reason: "\n" }, "reason-missing"],
    ["does not stop twice", state(2, { status: "stopped" }), stop, {}, "stopped"],
    ["does not go on after a stop", state(2, { status: "stopped" }), resume, {}, "stopped"],
    ["from an old page is none", state(2), open(2), { seen: 6 }, "changed"],
    ["that was seen before it was made is none", state(2), open(2), { seen: 8 }, "changed"],
    ["tells of an earlier gate", state(2, { fresh: true }), tell(2), {}, "passed-before 2 > 3"],
    ["tells of none once it lives", state(2), tell(2), {}, "wrong-gate"],
    ["tells of gates in their order", state(1, { fresh: true }), tell(2), {}, "wrong-gate"],
  ])("%s", (_, from, proposal, change, expected) => {
    expect(told(nextMove(from, proposal, { ...ready, ...change }))).toBe(expected);
  });

  it.each(phaseNumbers)("stops from phase %s, with a reason", (phase) => {
    expect(told(nextMove(state(phase), stop, ready))).toBe(`stopped ${phase} > ${phase}`);
  });
});

const moves = (...kinds: [MoveKind, number | null, number][]): PhaseMove[] =>
  kinds.map(([kind, from, to], place) => ({
    ...{ seq: place + 1, kind },
    from: from as PhaseNumber | null,
    to: to as PhaseNumber,
  }));

describe("where an alliance is", () => {
  it("is nowhere before it was founded", () => {
    expect(stateAfter([])).toBeNull();
  });

  it("is fresh until the first move that was lived, not told", () => {
    const brought = moves(["founded", null, 1], ["passed-before", 1, 2]);
    expect(stateAfter(brought)).toEqual({ phase: 2, status: "running", seq: 2, visit: 2, fresh: true });
    expect(stateAfter([...brought, ...moves(["paused", 2, 2])])?.fresh).toBe(false);
  });

  it("keeps its visit through a pause, and begins a new one with every way into a phase", () => {
    const visit = (...more: [MoveKind, number | null, number][]) =>
      stateAfter(moves(["founded", null, 1], ["gate-opened", 1, 2], ...more))?.visit;
    expect(visit()).toBe(2);
    expect(visit(["paused", 2, 2], ["resumed", 2, 2])).toBe(2);
    expect(visit(["sent-back", 2, 1])).toBe(3);
    expect(visit(["sent-back", 2, 1], ["gate-opened", 1, 2])).toBe(4);
  });

  it("is paused or stopped by its last move only", () => {
    const status = (...more: [MoveKind, number | null, number][]) =>
      stateAfter(moves(["founded", null, 1], ...more))?.status;
    expect(status(["paused", 1, 1])).toBe("paused");
    expect(status(["paused", 1, 1], ["resumed", 1, 1])).toBe("running");
    expect(status(["paused", 1, 1], ["stopped", 1, 1])).toBe("stopped");
  });
});

const proposals = fc.oneof(
  { weight: 16, arbitrary: fc.constantFrom(...gateNumbers).map(open) },
  { weight: 6, arbitrary: fc.constantFrom(...phaseNumbers).map(back) },
  { weight: 1, arbitrary: fc.constantFrom(...gateNumbers).map(tell) },
  { weight: 3, arbitrary: fc.constantFrom(pause, resume, resume, found) },
  { weight: 1, arbitrary: fc.constantFrom(stop, pause, resume) },
);
/** Whatever anybody may propose, from whatever page, with or without a reason, before an open or a shut gate. */
const attempts = fc.array(
  fc.record({
    proposal: proposals,
    reason: fc.constantFrom("reden", "andere reden", " "),
    gateMayOpen: fc.boolean(),
    late: fc.constantFrom(0, 0, 0, 0, 1, 3),
  }),
  { minLength: 80, maxLength: 200 },
);
type Attempt = { proposal: Proposal; reason: string; gateMayOpen: boolean; late: number };
const founding: Attempt = { proposal: found, reason: "", gateMayOpen: false, late: 0 };

/** The history after every attempt, and what was answered to each. */
function live(tries: readonly Attempt[]) {
  const history: PhaseMove[] = [];
  const steps = [];
  for (const { late, ...attempt } of tries) {
    const before = [...history];
    const at = stateAfter(history);
    const seen = (at?.seq ?? 0) - late;
    const moved = nextMove(at, attempt.proposal, { ...attempt, seen });
    if (moved.ok) history.push(moved.move);
    steps.push({ ...attempt, before, at, seen, moved });
  }
  return { history, steps };
}

const always = (holds: (lived: ReturnType<typeof live>) => void) =>
  fc.assert(
    fc.property(attempts, (tries) => holds(live([founding, ...tries]))),
    { numRuns: 300 },
  );

describe("whatever is tried, in whatever order", () => {
  it("no path skips a gate: forward leads one phase on, through the gate between them", () => {
    always(({ history }) => {
      for (const { kind, from, to } of history) {
        if (from === null || to <= from) continue;
        expect(["gate-opened", "passed-before"]).toContain(kind);
        expect(isGateNumber(from)).toBe(true);
        expect(to).toBe(from + 1);
      }
    });
  });

  it("no gate opens while it is shut", () => {
    always(({ steps }) => {
      for (const { moved, gateMayOpen } of steps) {
        if (moved.ok && moved.move.kind === "gate-opened") expect(gateMayOpen).toBe(true);
      }
    });
  });

  it("the only ways back are 2 to 1, 3 to 2, 4 to 3 and 5 to 3", () => {
    always(({ history }) => {
      for (const { kind, from, to } of history) {
        if (from === null || to >= from) continue;
        expect(kind).toBe("sent-back");
        expect(to).toBe(wayBackFrom(from));
      }
    });
  });

  it("every move begins where the one before it led, and moves are counted without a gap", () => {
    always(({ history }) => {
      history.forEach((move, place) => {
        expect(move.seq).toBe(place + 1);
        expect(move.from).toBe(history[place - 1]?.to ?? null);
      });
    });
  });

  it("history never shrinks, and a refusal leaves it as it was", () => {
    always(({ steps, history }) => {
      for (const [place, { before, moved }] of steps.entries()) {
        const after = steps[place + 1]?.before ?? history;
        expect(after.slice(0, before.length)).toEqual(before);
        expect(after).toHaveLength(before.length + (moved.ok ? 1 : 0));
      }
    });
  });

  it("a stopped alliance does not move", () => {
    always(({ history, steps }) => {
      expect(history.slice(0, -1).every((move) => move.kind !== "stopped")).toBe(true);
      for (const { at, moved } of steps) if (at?.status === "stopped") expect(moved.ok).toBe(false);
    });
  });

  it("a paused alliance only goes on or stops", () => {
    always(({ steps }) => {
      for (const { at, moved } of steps) {
        if (at?.status === "paused" && moved.ok) expect(["resumed", "stopped"]).toContain(moved.move.kind);
      }
    });
  });

  it("nothing is done from an old page, nor a second time from the same one", () => {
    always(({ steps }) => {
      for (const { at, seen, moved, before, proposal, reason, gateMayOpen } of steps) {
        if (at && seen !== at.seq) expect(moved.ok).toBe(false);
        if (!moved.ok) continue;
        const again = nextMove(stateAfter([...before, moved.move]), proposal, { seen, reason, gateMayOpen });
        expect(again.ok).toBe(false);
      }
    });
  });

  it("back, pause and stop always say why", () => {
    always(({ steps }) => {
      for (const { moved, reason } of steps) {
        if (moved.ok && ["sent-back", "paused", "stopped"].includes(moved.move.kind)) {
          expect(reason.trim()).not.toBe("");
        }
      }
    });
  });

  it("is tried widely enough: every kind of move and every way is made", () => {
    const made = new Set<string>();
    always(({ history }) => {
      for (const { kind, from, to } of history) made.add(`${kind} ${from ?? "-"} > ${to}`);
    });
    const ways = ["2 > 1", "3 > 2", "4 > 3", "5 > 3"].map((way) => `sent-back ${way}`);
    const gates = gateNumbers.map((gate) => `gate-opened ${gate} > ${gate + 1}`);
    const halts = phaseNumbers.flatMap((phase) =>
      ["paused", "resumed", "stopped"].map((kind) => `${kind} ${phase} > ${phase}`),
    );
    expect([...made]).toEqual(expect.arrayContaining(["founded - > 1", ...ways, ...gates, ...halts]));
  });
});
