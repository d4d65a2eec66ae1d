import { describe, expect, it } from "vitest";
import { type LineMark, placeLabels } from "@/components/charts/level-line-layout";

const mark = (name: string, value: number): LineMark => ({ name, value, text: "2,0" });

describe("labels on a level line", () => {
  it("stand in turn above and below when there is room", () => {
    const sides = placeLabels([mark("A", 1), mark("B", 2.5), mark("C", 4)]).map((label) => label.side);
    expect(sides).toEqual(["above", "below", "above"]);
  });

  it("never share a row with a label they would touch", () => {
    const names = ["Noorderbrink", "Overwater", "Veenkade", "Lindehof", "Waterrand", "Brakelo"];
    const rows = placeLabels(names.map((name) => mark(name, 3))).map(
      (label) => `${label.side}-${label.tier}`,
    );
    expect(new Set(rows).size).toBe(names.length);
  });

  it("are moved inwards at the ends of the scale", () => {
    const [low, high] = placeLabels([mark("Stichting Buurtteams", 1), mark("Stichting Buurtteams", 5)]);
    expect(low?.shift).toBeGreaterThan(0);
    expect(high?.shift).toBeLessThan(0);
  });
});
