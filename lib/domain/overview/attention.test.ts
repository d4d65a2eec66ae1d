import { describe, expect, it } from "vitest";
import { attentionFor, type PortfolioFacts } from "@/lib/domain/overview/attention";

const now = new Date("2026-11-22T10:00:00Z");
const inDays = (days: number) => new Date(now.getTime() + days * 24 * 60 * 60 * 1000);
const calm: PortfolioFacts = {
  openRound: null,
  anyRound: true,
  grades: [7, 7.2],
  divergence: { word: "difference", distance: 1.4 },
  discussAt: null,
};
const kindOf = (facts: Partial<PortfolioFacts>, running = true) =>
  attentionFor({ ...calm, ...facts }, { now, running })?.kind ?? null;

describe("why an alliance asks for attention", () => {
  it.each<[string, Partial<PortfolioFacts>, string | null]>([
    ["nothing is the matter", {}, null],
    ["a round closes within a week and a partner is missing", open(3, 2, 4), "round-closes"],
    ["a round closes within a week and all answered", open(3, 4, 4), null],
    ["a round closes later", open(8, 0, 4), null],
    ["the joint grade drops half a point", { grades: [7.4, 6.9] }, "grade-drops"],
    ["the joint grade drops less", { grades: [7.4, 7] }, null],
    ["partners lie far apart", { divergence: { word: "opposed", distance: 2.6 } }, "far-apart"],
    ["there never was a round", { anyRound: false, grades: [], divergence: null }, "no-round"],
    ["two partners have rounds but never a joint grade", { grades: [] }, null],
  ])("%s", (_, facts, kind) => expect(kindOf(facts)).toBe(kind));

  it("an alliance before execution owes no round", () => {
    expect(kindOf({ anyRound: false, grades: [], divergence: null }, false)).toBeNull();
  });

  function open(days: number, submitted: number, invited: number): Partial<PortfolioFacts> {
    return { openRound: { closesAt: inDays(days), submitted, invited } };
  }
});
