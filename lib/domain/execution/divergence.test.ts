import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { statementIds } from "@/lib/domain/execution/checker";
import { divergenceOf, gapStep, oneDecimal, talkList } from "@/lib/domain/execution/divergence";

const mean = fc.double({ min: 1, max: 5, noNaN: true });

describe("how far partners lie apart", () => {
  it.each([
    { means: [4, 4, 4], word: "agree", distance: 0 },
    { means: [4.4, 3.5], word: "agree", distance: 0.9 },
    { means: [4, 3], word: "difference", distance: 1 },
    { means: [4.9, 3.0], word: "difference", distance: 1.9 },
    { means: [5, 3], word: "large", distance: 2 },
    { means: [4, 2], word: "opposed", distance: 2 },
    { means: [4, 2.1], word: "difference", distance: 1.9 },
    { means: [3.9, 1], word: "large", distance: 2.9 },
    { means: [5, 1, 3], word: "opposed", distance: 4 },
  ])("$means is $word, $distance apart", ({ means, word, distance }) => {
    expect(divergenceOf(means)).toMatchObject({ word, distance });
  });

  it("classes what is shown: means are rounded to one decimal first", () => {
    expect(divergenceOf([3.96, 2.04])).toMatchObject({ word: "opposed", distance: 2 });
    expect(divergenceOf([4.04, 3.06])).toMatchObject({ word: "agree", distance: 0.9 });
  });

  it("has nothing to compare with fewer than two partners", () => {
    expect(divergenceOf([])).toBeNull();
    expect(divergenceOf([3])).toBeNull();
  });

  it("calls partners low together only when all of them are", () => {
    expect(divergenceOf([2.5, 2])?.lowTogether).toBe(true);
    expect(divergenceOf([2.6, 2])?.lowTogether).toBe(false);
  });

  it("lets organisations weigh equally", () => {
    expect(divergenceOf([5, 1, 1])?.mean).toBe(2.3);
  });

  it("does not depend on the order of the partners, and its mean lies between lowest and highest", () => {
    fc.assert(
      fc.property(fc.array(mean, { minLength: 2, maxLength: 9 }), (means) => {
        const found = divergenceOf(means);
        expect(divergenceOf(means.toReversed())).toEqual(found);
        if (!found) throw new Error("two means can be compared");
        expect(found.mean).toBeGreaterThanOrEqual(found.lowest);
        expect(found.mean).toBeLessThanOrEqual(found.highest);
        expect(found.distance).toBe(oneDecimal(found.highest - found.lowest));
      }),
    );
  });
});

describe("what to talk about", () => {
  const on = (place: number, means: number[]) => {
    const divergence = divergenceOf(means);
    const statement = statementIds[place - 1];
    if (!divergence || !statement) throw new Error("not comparable");
    return { statement, divergence };
  };

  it("puts opposed before a larger distance, and distance before low", () => {
    const list = talkList([on(1, [2.5, 2.4]), on(2, [5, 2.1]), on(3, [4, 2]), on(4, [4, 3])]);
    expect(list.map((one) => one.statement)).toEqual(["s3", "s2", "s4"]);
  });

  it("breaks ties with the lower mean", () => {
    expect(talkList([on(1, [5, 4]), on(2, [3, 2])]).map((one) => one.statement)).toEqual(["s2", "s1"]);
  });

  it("leaves out what partners agree on, unless they are low together", () => {
    expect(talkList([on(1, [4, 4]), on(2, [2, 2])]).map((one) => one.statement)).toEqual(["s2"]);
  });

  it("holds at most three", () => {
    const all = statementIds.map((_, place) => on(place + 1, [5, 1]));
    expect(talkList(all)).toHaveLength(3);
  });
});

describe("the gap scale", () => {
  it.each([
    { value: 3, mean: 3, step: 0 },
    { value: 3.2, mean: 3, step: 0 },
    { value: 3.3, mean: 3, step: 1 },
    { value: 2, mean: 3, step: -2 },
    { value: 5, mean: 2, step: 3 },
    { value: 1, mean: 4, step: -3 },
  ])("$value against $mean is step $step", ({ value, mean: against, step }) => {
    expect(gapStep(value, against)).toBe(step);
  });
});
