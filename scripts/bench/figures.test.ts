import { describe, expect, it } from "vitest";
import { figuresOf, median, percentile } from "./figures";

describe("figures of a bench", () => {
  it("take the middle one, or the mean of the middle two", () => {
    expect(median([9, 1, 5])).toBe(5);
    expect(median([4, 1, 9, 2])).toBe(3);
    expect(median([7])).toBe(7);
  });

  it("take the slowest of a hundred but one as p99", () => {
    const hundred = Array.from({ length: 100 }, (_, place) => 100 - place);
    expect(percentile(hundred, 50)).toBe(50);
    expect(percentile(hundred, 99)).toBe(99);
    expect(percentile([3], 99)).toBe(3);
  });

  it("leave one disturbed block out of account", () => {
    const calm = { cpuMs: 4, durations: [10, 12] };
    const disturbed = { cpuMs: 90, durations: [500, 900] };
    expect(figuresOf([calm, disturbed, calm])).toEqual({ cpuMs: 4, p50Ms: 10, p99Ms: 12 });
  });
});
