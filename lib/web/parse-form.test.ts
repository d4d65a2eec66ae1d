import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { fieldMessages, messages } from "@/lib/content/web/messages";
import { parseForm } from "./parse-form";

const Schema = z.object({
  name: z.string().max(20),
  grade: z.number().int().min(1).max(10).optional(),
  choice: z.enum(["ja", "nee"]).optional(),
  tags: z.array(z.string()).max(2).optional(),
  agreed: z.boolean().optional(),
});

const parse = (...fields: [string, string][]) => parseForm(Schema, new URLSearchParams(fields));
const problemsOf = (...fields: [string, string][]) => {
  const parsed = parse(...fields);
  return parsed.ok ? [] : parsed.fault.problems;
};

describe("reading a form", () => {
  it("gives the input in its own types", () => {
    const parsed = parse(
      ["name", "Anna"],
      ["grade", "7"],
      ["choice", "ja"],
      ["tags", "a"],
      ["tags", "b"],
      ["agreed", "on"],
    );
    expect(parsed).toMatchObject({
      ok: true,
      input: { name: "Anna", grade: 7, choice: "ja", tags: ["a", "b"], agreed: true },
    });
  });

  it("keeps emoji and right-to-left names, and counts a line end once", () => {
    expect(parse(["name", "👩‍🌾 שלום\r\nx"])).toMatchObject({ ok: true, input: { name: "👩‍🌾 שלום\nx" } });
  });

  it.each<[string, [string, string][], string, string]>([
    ["a missing field", [], "name", fieldMessages.missing],
    ["an empty field", [["name", ""]], "name", fieldMessages.missing],
    ["a text of 100,000 characters", [["name", "x".repeat(100_000)]], "name", fieldMessages.tooLong(50_000)],
    ["a text that is too long", [["name", "x".repeat(21)]], "name", fieldMessages.tooLong(20)],
    [
      "a field that was sent twice",
      [
        ["name", "a"],
        ["name", "b"],
      ],
      "name",
      fieldMessages.oneValue,
    ],
    [
      "a word for a number",
      [
        ["name", "a"],
        ["grade", "zeven"],
      ],
      "grade",
      fieldMessages.notANumber,
    ],
    [
      "a half number",
      [
        ["name", "a"],
        ["grade", "7.5"],
      ],
      "grade",
      fieldMessages.notANumber,
    ],
    [
      "a number that is too high",
      [
        ["name", "a"],
        ["grade", "11"],
      ],
      "grade",
      fieldMessages.tooHigh(10),
    ],
    [
      "an unknown choice",
      [
        ["name", "a"],
        ["choice", "misschien"],
      ],
      "choice",
      fieldMessages.choose,
    ],
    [
      "too many choices",
      [
        ["name", "a"],
        ["tags", "1"],
        ["tags", "2"],
        ["tags", "3"],
      ],
      "tags",
      fieldMessages.tooMany(2),
    ],
    ["a character that cannot be stored", [["name", "a\0b"]], "name", fieldMessages.oddCharacters],
  ])("says in a sentence what is wrong: %s", (_, fields, fieldId, message) => {
    expect(problemsOf(...fields)).toContainEqual({ fieldId, message });
  });

  it("hands back everything that was entered", () => {
    const long = "x".repeat(100_000);
    expect(parse(["name", long], ["tags", "a"], ["tags", "b"]).values).toEqual({
      name: long,
      tags: ["a", "b"],
    });
  });

  it("does not listen to field names that steer the parser", () => {
    for (const name of [
      "__proto__",
      "a.__proto__.b",
      "constructor.x",
      "a[[",
      "a[99999999]",
      "a..b",
      "x".repeat(300),
      "é",
    ]) {
      const parsed = parse(["name", "a"], [name, "1"]);
      if (!parsed.ok) expect(parsed.fault.message ?? parsed.fault.problems.length).toBeTruthy();
    }
    expect(({} as Record<string, unknown>).b).toBeUndefined();
    expect(parse(["name", "a"], ["__INTENT__", "{"], ["$ACTION_ID_x", ""])).toMatchObject({ ok: true });
  });

  it("refuses a form with thousands of fields", () => {
    const many = Array.from({ length: 5000 }, (_, index): [string, string] => [`f${index}`, "1"]);
    expect(parse(...many)).toMatchObject({ ok: false, fault: { message: messages.oddForm } });
  });

  it("never throws, whatever is sent", () => {
    const odd = fc.string({ unit: fc.constantFrom(...'a.[]0_$-\0é{}"name') });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.oneof(odd, fc.constantFrom("name", "grade", "tags")), fc.string())),
        (fields) => {
          const parsed = parseForm(Schema, new URLSearchParams(fields));
          if (!parsed.ok)
            expect(parsed.fault.message !== null || parsed.fault.problems.length > 0).toBe(true);
        },
      ),
      { numRuns: 1000 },
    );
  });
});
