import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nameInSentence, singleLine } from "@/lib/platform/mail/names";

describe("a name in a mail", () => {
  const cases: readonly [string, string, string][] = [
    ["an ordinary name stays as it is", "Femke Yılmaz", "Femke Yılmaz"],
    ["line breaks become a space", "Jan\r\nBcc: x@y.nl", "Jan Bcc: x@y.nl"],
    ["hidden direction marks go", "abc\u202egpj.exe\u2069", "abcgpj.exe"],
    ["a right-to-left name keeps to itself", "דניאל", "\u2068דניאל\u2069"],
    ["a family emoji stays whole", "👩‍👧 Zorg", "👩‍👧 Zorg"],
    ["blank is blank", " \t\u2028 ", ""],
  ];
  it.each(cases)("%s", (_, name, expected) => {
    expect(nameInSentence(name)).toBe(expected);
  });

  it("is one line of bounded length, whatever was typed", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 400 }), (name) => {
        const line = singleLine(name, 100);
        expect(line).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/u);
        expect([...line].length).toBeLessThanOrEqual(100);
      }),
    );
  });
});
