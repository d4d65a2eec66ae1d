import { describe, expect, it } from "vitest";
import { bringInRefusals, gatesBefore, type PassedGate } from "@/lib/domain/alliance/bring-in";
import { type PhaseNumber, phaseNumbers } from "@/lib/domain/alliance/phase";

/** The 20th by the Dutch clock already. */
const now = new Date("2026-11-19T23:30:00Z");
const days = (...passed: string[]): PassedGate[] =>
  passed.map((day, place) => ({ gate: (place + 1) as PassedGate["gate"], day }));

describe("bringing in a running alliance", () => {
  it("asks for every gate before its phase", () => {
    expect(phaseNumbers.map(gatesBefore)).toEqual([[], [1], [1, 2], [1, 2, 3], [1, 2, 3, 4]]);
  });

  it.each<[string, PhaseNumber, PassedGate[], string]>([
    ["a new one needs nothing", 1, [], ""],
    ["every gate on a day of its own", 3, days("2024-05-12", "2025-01-03"), ""],
    ["two gates on one day", 3, days("2024-05-12", "2024-05-12"), ""],
    ["a gate decided today", 2, days("2026-11-20"), ""],
    ["a gate that is missing", 3, days("2024-05-12"), "missing 2"],
    ["the first of three missing", 3, [{ gate: 2, day: "2024-05-12" }], "missing 1"],
    ["30 February", 2, days("2026-02-30"), "no-day 1"],
    ["29 February in a year without", 2, days("2025-02-29"), "no-day 1"],
    ["29 February in a year with", 2, days("2024-02-29"), ""],
    ["a word for a day", 2, days("ooit"), "no-day 1"],
    ["tomorrow", 2, days("2026-11-21"), "in-future 1"],
    ["a gate before the one before it", 3, days("2024-05-12", "2024-05-11"), "before-the-last 2"],
    ["a day of another age", 2, days("1025-05-12"), "too-long-ago 1"],
    [
      "every gate apart",
      4,
      [...days("2026-02-30"), { gate: 3, day: "2030-01-01" }],
      "no-day 1, missing 2, in-future 3",
    ],
    ["a day that is wrong does not count for the next", 3, days("2030-01-01", "2024-05-12"), "in-future 1"],
    ["gates that lie ahead do not matter", 2, days("2024-05-12", "never", "2030-01-01"), ""],
  ])("%s", (_, phase, passed, expected) => {
    const refusals = bringInRefusals(phase, passed, now);
    expect(refusals.map(({ reason, gate }) => `${reason} ${gate}`).join(", ")).toBe(expected);
  });
});
