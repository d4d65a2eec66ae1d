import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseEmailAddress } from "./email-address";

const refusedBecause = (text: string) => {
  const parsed = parseEmailAddress(text);
  return parsed.ok ? `accepted: ${parsed.address}` : parsed.reason;
};

describe("exactly one plain address", () => {
  it.each([
    ["m.hofstra@overwater.example", "m.hofstra@overwater.example"],
    ["  M.Hofstra@Overwater.EXAMPLE\n", "m.hofstra@overwater.example"],
    ["s+meent_%1-a@mail.noorderbrink.example", "s+meent_%1-a@mail.noorderbrink.example"],
    ["info@xn--caf-dma.example", "info@xn--caf-dma.example"],
  ])("takes %j", (text, address) => expect(parseEmailAddress(text)).toEqual({ ok: true, address }));

  it.each([
    ["", "empty"],
    [" \t\r\n ", "empty"],
    ["a@b.example,c@d.example", "not-one-address"],
    ["a@b.example;c@d.example", "not-one-address"],
    ["a@b.example c@d.example", "not-one-address"],
    ["a@b.example\r\nBcc: x@y.example", "not-one-address"],
    ["a@b@c.example", "not-one-address"],
    ['"e@attacker.example"@victim.example', "odd-characters"],
    ["<a@b.example>", "odd-characters"],
    ["Anna <a@b.example>", "not-one-address"],
    ["a(comment)@b.example", "odd-characters"],
    ["a\\@b@c.example", "odd-characters"],
    ["mailto:a@b.example", "odd-characters"],
    ["a@[127.0.0.1]", "odd-characters"],
    ["a\u0000@b.example", "odd-characters"],
    ["a\uff20b.example", "odd-characters"],
    ["a\ufe6bb.example", "odd-characters"],
    ["\uff41@b.example", "odd-characters"],
    ["\u0430@b.example", "odd-characters"],
    ["a@b.exampl\u0435", "odd-characters"],
    ["a\u200b@b.example", "odd-characters"],
    ["\u202ea@b.example", "odd-characters"],
    ["a\u0131@b.example", "odd-characters"],
    ["\u212a@b.example", "odd-characters"],
    ["@b.example", "no-local-part"],
    ["b.example", "no-domain"],
    [".a@b.example", "no-local-part"],
    ["a..b@b.example", "no-local-part"],
    [`${"a".repeat(65)}@b.example`, "no-local-part"],
    ["a@b", "no-domain"],
    ["a@.example", "no-domain"],
    ["a@b..example", "no-domain"],
    ["a@b.example.", "no-domain"],
    ["a@-b.example", "no-domain"],
    ["a@b_c.example", "no-domain"],
    ["a@127.0.0.1", "no-domain"],
    [`a@${"b".repeat(64)}.example`, "no-domain"],
    [`a@${"b.".repeat(130)}example`, "too-long"],
    ["a".repeat(100_000), "too-long"],
  ])("refuses %j: %s", (text, reason) => expect(refusedBecause(text)).toBe(reason));
});

describe("whatever is typed", () => {
  const nasty = fc.string({
    unit: fc.constantFrom(..."aZ9.@@@,;<>\"'()[]\\ \r\n\t\0\uff20\u0430\u202e-_%+:"),
  });

  it("what is accepted has one @, no odd character and the same domain as was typed", () => {
    fc.assert(
      fc.property(fc.oneof(nasty, fc.emailAddress(), fc.string()), (text) => {
        const parsed = parseEmailAddress(text);
        if (!parsed.ok) return;
        expect(parsed.address).toMatch(/^[a-z0-9._%+-]{1,64}@[a-z0-9.-]+\.[a-z0-9-]+$/);
        expect(parsed.address).toBe(text.trim().toLowerCase());
        expect(parsed.address.length).toBeLessThanOrEqual(254);
      }),
      { numRuns: 2000 },
    );
  });

  it("parsing what came out changes nothing", () => {
    fc.assert(
      fc.property(fc.oneof(nasty, fc.emailAddress()), (text) => {
        const parsed = parseEmailAddress(text);
        if (parsed.ok) expect(parseEmailAddress(parsed.address)).toEqual(parsed);
      }),
    );
  });
});
