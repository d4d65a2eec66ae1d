import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { itemIds, statementIds } from "@/lib/domain/execution/checker";
import { type Cell, checkerResult } from "@/lib/domain/execution/result";

const value = (item: string, partnerId: string, mean: number): Cell => ({
  item,
  partnerId,
  mean,
  nonAnswer: null,
});
const row = (result: ReturnType<typeof checkerResult>, id: string) =>
  result.rows.find((one) => one.statement === id);

describe("partners laid side by side", () => {
  const three = ["a", "b", "c"];

  it("shows what each partner answered, against the mean of the three", () => {
    const result = checkerResult(three, [value("s1", "a", 5), value("s1", "b", 3), value("s1", "c", 1)]);
    expect(row(result, "s1")?.cells).toEqual([
      { partnerId: "a", kind: "value", value: 5, gap: 2, step: 3 },
      { partnerId: "b", kind: "value", value: 3, gap: 0, step: 0 },
      { partnerId: "c", kind: "value", value: 1, gap: -2, step: -3 },
    ]);
  });

  it("does not colour the statements on which a low score can be fitting", () => {
    const result = checkerResult(three, [value("s14", "a", 5), value("s14", "b", 1), value("s14", "c", 1)]);
    expect(row(result, "s14")?.cells).toMatchObject([
      { step: null, gap: 2.7 },
      { step: null },
      { step: null },
    ]);
  });

  it("keeps a non-answer apart from silence, and counts neither", () => {
    const cells: Cell[] = [
      value("s2", "a", 4),
      { item: "s2", partnerId: "b", mean: null, nonAnswer: "unknown" },
    ];
    const result = checkerResult(three, cells);
    expect(row(result, "s2")?.cells.map((one) => one.kind)).toEqual(["value", "unknown", "silent"]);
    expect(row(result, "s2")?.divergence).toBeNull();
  });

  it("shows two partners as they are: no joint mean, no colour, no joint grade", () => {
    const result = checkerResult(
      ["a", "b"],
      [value("s1", "a", 5), value("s1", "b", 2), value("grade", "a", 8), value("grade", "b", 4)],
    );
    expect(row(result, "s1")?.cells).toMatchObject([
      { gap: null, step: null },
      { gap: null, step: null },
    ]);
    expect(row(result, "s1")?.divergence?.distance).toBe(3);
    expect(result.jointGrade).toBeNull();
  });

  it("has no joint grade when only two of three partners gave one", () => {
    expect(checkerResult(three, [value("grade", "a", 8), value("grade", "b", 4)]).jointGrade).toBeNull();
  });

  it("stands the lens with the furthest statement on top, and the furthest first in each lens", () => {
    const cells = statementIds.flatMap((id) => [
      value(id, "a", 4),
      value(id, "b", 4),
      value(id, "c", id === "s6" ? 1 : 4),
    ]);
    const result = checkerResult(three, cells);
    expect(result.groups[0]?.lens).toBe("relation");
    expect(result.groups[0]?.rows[0]?.statement).toBe("s6");
    expect(result.counts).toEqual({ agree: 16, difference: 0, large: 0, opposed: 1, unknown: 0 });
  });

  it("always places 17 statements once, whatever came in", () => {
    const cell = fc.record({
      item: fc.constantFrom(...itemIds),
      partnerId: fc.constantFrom(...three),
      mean: fc.option(fc.double({ min: 1, max: 5, noNaN: true })),
      nonAnswer: fc.constant(null),
    });
    fc.assert(
      fc.property(fc.array(cell), (cells) => {
        const result = checkerResult(three, cells);
        const placed = result.groups.flatMap((group) => group.rows.map((one) => one.statement));
        expect(placed.toSorted()).toEqual([...statementIds].toSorted());
        expect(Object.values(result.counts).reduce((sum, one) => sum + one, 0)).toBe(17);
        expect(result.talk.length).toBeLessThanOrEqual(3);
      }),
    );
  });
});
