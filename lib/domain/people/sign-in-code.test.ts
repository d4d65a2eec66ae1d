import { describe, expect, it } from "vitest";
import { codeExpiry, readCode } from "./sign-in-code";

describe("a typed or pasted code", () => {
  it.each([
    "407218",
    " 407 218 ",
    "407-218",
    "407.218",
    "4 0 7 2 1 8",
    "407\u00a0218\r\n",
    "407\u2013218",
    "\uff14\uff10\uff17218",
  ])("reads %j", (text) => expect(readCode(text)).toBe("407218"));

  it.each(["", "40721", "4072189", "40721a", "0x4072", "+407218", "407218407218", "4".repeat(100_000)])(
    "refuses %j",
    (text) => expect(readCode(text)).toBeNull(),
  );

  it("counts for ten minutes", () => {
    expect(codeExpiry(new Date("2026-11-20T10:00:00Z"))).toEqual(new Date("2026-11-20T10:10:00Z"));
  });
});
