import { describe, expect, it } from "vitest";
import { readKvkNumber } from "./kvk-number";

describe("a number of the trade register", () => {
  it.each([
    "12345678",
    "12 34 56 78",
    "1234 5678",
    "12.34.56.78",
    "1234-5678",
    "  12345678\n",
    "KvK 12345678",
    "kvk12345678",
    "KVK-nummer: 12 34 56 78",
    "kvk nr. 12345678",
    "12\u00a0345\u00a0678",
  ])("is read from %j", (text) => expect(readKvkNumber(text)).toEqual({ ok: true, number: "12345678" }));

  it("keeps the nought in front", () => {
    expect(readKvkNumber("01 23 45 67")).toEqual({ ok: true, number: "01234567" });
  });

  it.each([
    ["1234567a", "letters"],
    ["NL123456789B01", "letters"],
    ["1234S678", "letters"],
    ["12345678 (Utrecht)", "letters"],
    ["\u0661\u0662\u0663\u0664\u0665\u0666\u0667\u0668", "letters"],
    ["geen", "letters"],
    ["1234567", "length"],
    ["123456789", "length"],
    ["000012345678", "length"],
    ["KvK", "length"],
    ["", "length"],
  ])("is not %j, because of its %s", (text, reason) =>
    expect(readKvkNumber(text)).toEqual({ ok: false, reason }),
  );
});
