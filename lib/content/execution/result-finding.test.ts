import { describe, expect, it } from "vitest";
import {
  furthestSentence,
  previously,
  resultHeadline,
  resultLede,
} from "@/lib/content/execution/result-finding";
import { itemIds } from "@/lib/domain/execution/checker";
import { type Cell, checkerResult } from "@/lib/domain/execution/result";

const partners = ["a", "b", "c"];

/** Every partner answers 4 everywhere and 7 as grade, but for what is given: item -> one value per partner. */
function resultOf(given: Record<string, (number | null)[]>, ids = partners) {
  const cells = itemIds.flatMap((item): Cell[] =>
    ids.map((partnerId, place) => {
      const mean = item in given ? (given[item]?.[place] ?? null) : item === "grade" ? 7 : 4;
      return { item, partnerId, mean, nonAnswer: mean === null ? "unknown" : null };
    }),
  );
  return checkerResult(ids, cells);
}
const everything = (values: (number | null)[]) => Object.fromEntries(itemIds.map((item) => [item, values]));

describe("the headline of a result", () => {
  it("names what partners differ about, furthest first", () => {
    const result = resultOf({ s14: [5, 2, 1], s15: [4, 2, 4], s7: [4, 5, 3.5] });
    expect(resultHeadline(result)).toBe(
      "Jullie denken verschillend over besluiten, lusten en lasten, en inzet",
    );
  });

  it("says 'vooral' when there is more than what is named", () => {
    const result = resultOf({ s14: [5, 2, 1], s7: [4, 5, 3.5], s6: [4, 3, 4], s8: [4, 3, 4] });
    expect(resultHeadline(result)).toMatch(/^Jullie denken vooral verschillend over besluiten, inzet en /);
  });

  it("says so when nothing differs", () => {
    expect(resultHeadline(resultOf({}))).toBe("Jullie zijn het over alle stellingen eens");
  });

  it("counts what could be compared when not everything could", () => {
    const result = resultOf({ s1: [4, null, null] });
    expect(resultHeadline(result)).toBe("Jullie zijn het eens over de 16 stellingen die te vergelijken zijn");
  });

  it("names what is low together", () => {
    const result = resultOf({ s6: [2, 2, 2.5] });
    expect(resultHeadline(result)).toBe("Jullie zijn het eens, maar samen laag over vertrouwen");
    expect(furthestSentence(result)?.after).toBe(" zijn jullie samen kritisch.");
  });

  it("says so when there are too few answers", () => {
    expect(resultHeadline(resultOf(everything([4, null, null])))).toBe(
      "Er zijn te weinig antwoorden om te vergelijken",
    );
    expect(resultHeadline(checkerResult(partners, []))).toBe(
      "Er zijn te weinig antwoorden om te vergelijken",
    );
  });
});

describe("the sentences below it", () => {
  it("say what partners agree on, the grade and the one before", () => {
    const result = resultOf({ s14: [5, 2, 1], s5: [5, 5, 5] });
    const lede = resultLede(result, { joint: 6.1, before: { when: "in mei", joint: 7.4 }, byName: [] });
    expect(lede).toBe(
      "Over het doel zijn jullie het eens. Jullie geven de samenwerking nu een 6,1. In mei was dat een 7,4.",
    );
  });

  it.each([
    ["2026-05-20", "in mei"],
    ["2026-11-02", "in de vorige ronde"],
    ["2025-11-21", "in november 2025"],
  ])("speak of a round of %s as %s", (before, spoken) => {
    expect(previously(new Date(before), new Date("2026-11-20"))).toBe(spoken);
  });

  it("name both grades of two partners, never a joint one", () => {
    const byName = [
      { name: "Overwater", grade: 7.5 },
      { name: "Veenkade", grade: 6 },
    ];
    const lede = resultLede(resultOf({}, ["a", "b"]), { joint: null, before: null, byName });
    expect(lede).toBe("Overwater geeft een 7,5 en Veenkade geeft een 6,0.");
  });
});
