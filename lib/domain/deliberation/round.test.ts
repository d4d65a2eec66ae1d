import { describe, expect, it } from "vitest";
import { cellsByName } from "@/lib/domain/deliberation/reveal";
import { closingRefusal, roundState } from "@/lib/domain/deliberation/round";

const noon = new Date("2026-11-20T12:00:00Z");
const later = new Date("2026-11-20T12:00:01Z");
const open = { closesAt: later, closedAt: null, revealedAt: null };

describe("the state of a round", () => {
  it("is open until its closing instant, and closed at it", () => {
    expect(roundState(open, noon)).toBe("open");
    expect(roundState(open, later)).toBe("closed");
  });

  it("is closed when someone closed it, and revealed once revealed", () => {
    expect(roundState({ ...open, closedAt: noon }, noon)).toBe("closed");
    expect(roundState({ ...open, closedAt: noon, revealedAt: noon }, noon)).toBe("revealed");
  });
});

describe("closing", () => {
  it("happens by the clock at its time and not before; the manager may at any time, once", () => {
    expect(closingRefusal(open, "clock", noon)).toBe("not-yet");
    expect(closingRefusal(open, "clock", later)).toBeNull();
    expect(closingRefusal(open, "manager", noon)).toBeNull();
    expect(closingRefusal({ ...open, closedAt: noon }, "manager", later)).toBe("already-closed");
  });
});

describe("what the reveal of answers by name makes known", () => {
  const answer = (respondentId: string, value: number | null) => ({
    respondentId,
    item: "s1",
    value,
    nonAnswer: value === null ? ("unknown" as const) : null,
  });

  it("is one cell per partner and item, never a person", () => {
    const submitted = [
      { respondentId: "r1", partnerId: "a" },
      { respondentId: "r2", partnerId: "b" },
    ];
    expect(cellsByName(submitted, [answer("r1", 4), answer("r2", null)])).toEqual([
      { partnerId: "a", item: "s1", n: 1, mean: 4, nonAnswer: null },
      { partnerId: "b", item: "s1", n: 0, mean: null, nonAnswer: "unknown" },
    ]);
  });

  it("leaves out what was never submitted", () => {
    expect(cellsByName([], [answer("r1", 4)])).toEqual([]);
  });
});
