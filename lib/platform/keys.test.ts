import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { decryptUnder, encryptUnder, keyFor, mac, sameSecret, sixDigits } from "./keys";

vi.stubEnv("EMBEDDED_DATABASE", "postgres://localhost:5432/none");
vi.stubEnv("MEENT_SECRET", "Zm9yIHRlc3RzIG9ubHk6IHRoaXMgb25lIGtlZXBzIG5vdGhpbmcgc2FmZQ");

describe("what is derived from the one secret", () => {
  it("is the same every time and another for every purpose", () => {
    expect(keyFor("a")).toEqual(keyFor("a"));
    expect(keyFor("a")).not.toEqual(keyFor("b"));
    expect(mac("a", "x")).not.toBe(mac("b", "x"));
  });

  it("keeps parts apart", () => {
    expect(mac("a", "b", "cd")).not.toBe(mac("a", "bc", "d"));
    expect(mac("a", "b", 1)).toBe(mac("a", "b", "1"));
    expect(mac("a", 'x","y')).not.toBe(mac("a", "x", "y"));
  });

  it("cannot be spoilt by whoever got a key", () => {
    keyFor("a").fill(0);
    expect(keyFor("a").equals(Buffer.alloc(32))).toBe(false);
  });

  it("gives six digits, spread over the whole million", () => {
    const codes = Array.from({ length: 20_000 }, (_, index) => sixDigits("code", index));
    expect(codes.every((code) => /^\d{6}$/.test(code))).toBe(true);
    const perFirstDigit = Map.groupBy(codes, (code) => code[0]);
    expect(perFirstDigit.size).toBe(10);
    for (const found of perFirstDigit.values()) expect(Math.abs(found.length - 2000)).toBeLessThan(250);
  });
});

describe("comparing secrets", () => {
  it.each([
    ["abc", "abc", true],
    ["abc", "abd", false],
    ["abc", "ab", false],
    ["", "", true],
    ["é", "e\u0301", false],
  ])("%j and %j: %s", (a, b, same) => expect(sameSecret(a, b)).toBe(same));
});

describe("encrypting under somebody's own secret", () => {
  it("gives back every text, emoji and right-to-left included", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme" }),
        (text) => decryptUnder("mine", encryptUnder("mine", text)) === text,
      ),
    );
  });

  it("never writes the same text the same way", () => {
    expect(encryptUnder("mine", "x")).not.toBe(encryptUnder("mine", "x"));
  });

  it("fails with another secret, and when one bit was changed", () => {
    const sealed = encryptUnder("mine", "heel geheim");
    expect(() => decryptUnder("yours", sealed)).toThrow();
    const bytes = Buffer.from(sealed, "base64url");
    for (let index = 0; index < bytes.length; index += 1) {
      const changed = Buffer.from(bytes);
      changed[index] = (changed[index] ?? 0) ^ 1;
      expect(() => decryptUnder("mine", changed.toString("base64url"))).toThrow();
    }
    expect(() => decryptUnder("mine", "")).toThrow();
  });
});
