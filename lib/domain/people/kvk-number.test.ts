import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readKvkNumber } from "@/lib/domain/people/kvk-number";

describe("a KvK number", () => {
  it.each([
    "12345678",
    " 12345678 ",
    "1234 5678",
    "12 34 56 78",
    "12.34.56.78",
    "1234\u00a05678",
    "KvK 12345678",
    "kvk: 12345678",
    "KVK-nummer 12345678",
    "KvK nr. 1234 5678",
  ])("is read from %j", (text) => expect(readKvkNumber(text)).toEqual({ ok: true, number: "12345678" }));

  it("keeps its first zero", () => {
    expect(readKvkNumber("01234567")).toEqual({ ok: true, number: "01234567" });
  });

  it.each([
    ["1234567a", "letter"],
    ["NL123456789B01", "letter"],
    ["12345678 (Utrecht)", "letter"],
    ["١٢٣٤٥٦٧٨", "letter"],
    ["1234-5678", "letter"],
    ["1234567", "length"],
    ["123456789", "length"],
    ["000012345678", "length"],
    ["KvK", "length"],
    ["", "length"],
  ])("is not read from %j: %s", (text, reason) => expect(readKvkNumber(text)).toEqual({ ok: false, reason }));

  it("is eight digits or nothing, whatever is typed", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const read = readKvkNumber(text);
        return !read.ok || /^\d{8}$/.test(read.number);
      }),
    );
  });
});
