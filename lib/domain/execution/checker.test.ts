import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  firstUnanswered,
  itemIds,
  lensOf,
  parseAnswer,
  placeOf,
  statementIds,
} from "@/lib/domain/execution/checker";

describe("an answer as it comes in", () => {
  it.each(["1", "2", "3", "4", "5"])("takes %s on a statement", (raw) => {
    expect(parseAnswer("s1", raw)).toEqual({ value: Number(raw), nonAnswer: null });
  });

  it.each(["0", "6", "10", "drie", "drive", "", " 3", "3.5", "-1", "03", "1e0", "5\n", "٣", "__proto__"])(
    "refuses %j on a statement",
    (raw) => {
      expect(parseAnswer("s1", raw)).toBeNull();
    },
  );

  it("takes a grade from 1 to 10, and no other answer to it", () => {
    expect(parseAnswer("grade", "10")).toEqual({ value: 10, nonAnswer: null });
    expect(parseAnswer("grade", "11")).toBeNull();
    expect(parseAnswer("grade", "unknown")).toBeNull();
  });

  it("takes two answers that never count as a number", () => {
    expect(parseAnswer("s17", "unknown")).toEqual({ value: null, nonAnswer: "unknown" });
    expect(parseAnswer("s17", "not-applicable")).toEqual({ value: null, nonAnswer: "not-applicable" });
  });

  it("never lets anything else through", () => {
    fc.assert(
      fc.property(fc.constantFrom(...itemIds), fc.string(), (item, raw) => {
        const answer = parseAnswer(item, raw);
        if (answer?.value != null) expect(String(answer.value)).toBe(raw);
      }),
    );
  });
});

describe("the questionnaire", () => {
  it("has 17 statements and a grade, each statement seen through one lens", () => {
    expect(statementIds).toHaveLength(17);
    expect(itemIds.at(-1)).toBe("grade");
    expect(Object.keys(lensOf)).toEqual([...statementIds]);
  });

  it("resumes at the first unanswered item, in order", () => {
    expect(firstUnanswered(new Set())).toBe("s1");
    expect(firstUnanswered(new Set(["s1", "s2", "s4"]))).toBe("s3");
    expect(firstUnanswered(new Set(statementIds))).toBe("grade");
    expect(firstUnanswered(new Set(itemIds))).toBeNull();
    expect(placeOf("grade")).toBe(18);
  });
});
