import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { phaseNumbers, phaseStatuses } from "@/lib/domain/alliance/phase";

type Step = { phase: number; at: Date };
const day = (n: number) => new Date(Date.UTC(2026, 0, n));
const states = (entries: Step[]) => phaseStatuses(entries).map((one) => one.state);

describe("where an alliance is on the rail", () => {
  it("starts in the first phase, also when nothing was written down yet", () => {
    expect(states([])).toEqual(["current", "later", "later", "later", "later"]);
  });

  it("has done what lies before the phase that was entered last", () => {
    const entries = [
      { phase: 1, at: day(1) },
      { phase: 2, at: day(5) },
      { phase: 3, at: day(9) },
    ];
    expect(states(entries)).toEqual(["done", "done", "current", "later", "later"]);
    expect(phaseStatuses(entries)[1]?.leftAt).toEqual(day(9));
  });

  it("goes back with a way back, and a done phase then counts from its last leaving", () => {
    const entries = [
      { phase: 1, at: day(1) },
      { phase: 2, at: day(2) },
      { phase: 1, at: day(3) },
      { phase: 2, at: day(4) },
      { phase: 3, at: day(6) },
    ];
    const [first, second] = phaseStatuses(entries);
    expect(first?.leftAt).toEqual(day(4));
    expect(second?.leftAt).toEqual(day(6));
  });

  it("always shows five phases, one of them current, done ones before and later ones after it", () => {
    const entry = fc.record({
      phase: fc.constantFrom(...phaseNumbers),
      at: fc.integer({ min: 1, max: 300 }).map(day),
    });
    fc.assert(
      fc.property(fc.array(entry), (told) => {
        const entries = told.toSorted((a, b) => a.at.getTime() - b.at.getTime());
        const found = states(entries);
        const current = found.indexOf("current");
        expect(found).toHaveLength(5);
        expect(found.slice(0, current).every((one) => one === "done")).toBe(true);
        expect(found.slice(current + 1).every((one) => one === "later")).toBe(true);
      }),
    );
  });
});
