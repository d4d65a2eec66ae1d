import { describe, expect, it } from "vitest";
import {
  attentionFor,
  dropOf,
  movementOf,
  type PortfolioFacts,
  pressingOn,
} from "@/lib/domain/overview/attention";

const now = new Date("2026-11-22T09:00:00Z");
const inDays = (days: number) => new Date(now.getTime() + days * 86_400_000);
const quiet: PortfolioFacts = {
  openRound: null,
  leads: true,
  anyRound: true,
  grades: [7, 7.2],
  divergence: null,
  discussAt: null,
  noted: [],
};
const ask = (change: Partial<PortfolioFacts>, running = true) =>
  attentionFor({ ...quiet, ...change }, { now, running });

describe("why an alliance asks for attention", () => {
  it("does not when nothing is the matter", () => {
    expect(ask({})).toBeNull();
  });

  it("does when a round closes within a week and answers are missing", () => {
    const openRound = { closesAt: inDays(5), invited: 3, submitted: 1, waitsForViewer: false };
    expect(ask({ openRound })).toEqual({ kind: "round-closes", closesAt: inDays(5), missing: 2 });
    expect(ask({ openRound: { ...openRound, submitted: 3 } })).toBeNull();
    expect(ask({ openRound: { ...openRound, closesAt: inDays(8) } })).toBeNull();
  });

  it("does when the grade dropped by half a point or more", () => {
    expect(ask({ grades: [7.4, 6.1] })).toEqual({ kind: "grade-drops", by: 1.3, leads: true });
    expect(ask({ grades: [7.4, 7] })).toBeNull();
  });

  it("does when partners lie far apart", () => {
    expect(ask({ divergence: { word: "opposed", distance: 2.6 } })).toEqual({
      kind: "far-apart",
      distance: 2.6,
    });
    expect(ask({ divergence: { word: "large", distance: 2.6 } })).toBeNull();
  });

  it("does when a running alliance never held a round", () => {
    expect(ask({ anyRound: false, grades: [] })).toEqual({ kind: "no-round" });
    expect(ask({ anyRound: false, grades: [] }, false)).toBeNull();
  });

  it("asks an answer of whoever owes one, before what is seen in the figures", () => {
    const openRound = { closesAt: inDays(12), invited: 3, submitted: 1, waitsForViewer: true };
    const answer = { kind: "answer", at: new Date(inDays(12).getTime() - 1), facts: {} };
    expect(ask({ openRound, grades: [7.4, 6.1] })).toEqual({ kind: "waiting", waiting: answer });
    expect(ask({ openRound, leads: false })).toEqual({ kind: "waiting", waiting: answer });
  });

  it("asks what has to be done soonest first, and knows of the rest", () => {
    const openRound = { closesAt: inDays(12), invited: 3, submitted: 1, waitsForViewer: true };
    const decide = { kind: "decide-gate" as const, at: inDays(5), facts: { gate: 1 } };
    const open = { kind: "open-gate" as const, at: inDays(-30), facts: { gate: 1 } };
    const noted = [open, decide];
    expect(ask({ openRound, noted })).toEqual({ kind: "waiting", waiting: decide });
    const all = pressingOn({ openRound, noted }, now).map((one) => one.kind);
    expect(all).toEqual(["decide-gate", "open-gate", "answer"]);
  });

  it("asks of nobody but an alliance manager to chase answers or to open a round", () => {
    const openRound = { closesAt: inDays(2), invited: 3, submitted: 1, waitsForViewer: false };
    expect(ask({ openRound, leads: false })).toBeNull();
    expect(ask({ anyRound: false, grades: [], leads: false })).toBeNull();
    expect(ask({ grades: [7.4, 6.1], leads: false })).toEqual({ kind: "grade-drops", by: 1.3, leads: false });
  });

  it("asks what was noted for the viewer before what is seen in the figures, and a far-off point not yet", () => {
    const decide = { kind: "decide-gate" as const, at: inDays(12), facts: { gate: 1 } };
    const point = { kind: "open-point" as const, at: inDays(12), facts: { gate: 1 } };
    expect(ask({ noted: [decide], grades: [7.4, 6.1] })).toEqual({ kind: "waiting", waiting: decide });
    expect(ask({ noted: [point], grades: [7.4, 6.1] })).toMatchObject({ kind: "grade-drops" });
    const due = { ...point, at: inDays(3) };
    expect(ask({ noted: [due] })).toEqual({ kind: "waiting", waiting: due });
    expect(ask({ noted: [{ ...decide, kind: "first-round" }] })).toBeNull();
  });

  it("does not for two partners that hold rounds but share no grade", () => {
    expect(ask({ grades: [] })).toBeNull();
  });
});

describe("movement of the grade", () => {
  it.each([
    [[], "first", 0],
    [[7], "first", 0],
    [[7, 6], "falls", 1],
    [[6, 7], "rises", 0],
    [[7, 7.2], "level", 0],
  ] as const)("of %j is %s", (grades, movement, drop) => {
    expect(movementOf(grades)).toBe(movement);
    expect(dropOf(grades)).toBe(drop);
  });
});
