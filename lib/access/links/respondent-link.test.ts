import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { newId } from "@/lib/platform/ids";
import { macBytes } from "@/lib/platform/keys";
import { respondentFromToken, respondentToken } from "./respondent-link";

vi.stubEnv("EMBEDDED_DATABASE", "postgres://localhost:5432/none");
vi.stubEnv("MEENT_SECRET", "Zm9yIHRlc3RzIG9ubHk6IHRoaXMgb25lIGtlZXBzIG5vdGhpbmcgc2FmZQ");

const link = { allianceId: newId(), respondentId: newId(), generation: 3 };

describe("a respondent's personal link", () => {
  it("comes back as the respondent, with the seal as secret", () => {
    const actor = respondentFromToken(respondentToken(link));
    expect(actor).toMatchObject({ kind: "respondent", ...link });
    expect(Buffer.from(actor?.secret ?? "", "base64url")).toHaveLength(26);
  });

  it("is the same in every mail, and another after handing on", () => {
    expect(respondentToken(link)).toBe(respondentToken(link));
    expect(respondentToken({ ...link, generation: 4 })).not.toBe(respondentToken(link));
  });

  it("fits in an address as it is", () => expect(respondentToken(link)).toMatch(/^[\w-]{80}$/));

  it("is nobody's when a single character was changed", () => {
    const token = respondentToken(link);
    for (let place = 0; place < token.length; place += 1) {
      for (const other of ["A", "b", "_", "0", "=", "%", "\u00e9"]) {
        if (token[place] === other) continue;
        expect(respondentFromToken(token.slice(0, place) + other + token.slice(place + 1))).toBeNull();
      }
    }
  });

  it("is nobody's when cut off, made longer or made up", () => {
    const token = respondentToken(link);
    for (const wrong of [
      token.slice(1),
      `${token}A`,
      ` ${token}`,
      `${token}\n`,
      "",
      "A".repeat(80),
      "x".repeat(100_000),
    ]) {
      expect(respondentFromToken(wrong)).toBeNull();
    }
    fc.assert(fc.property(fc.string(), (text) => respondentFromToken(text) === null));
  });

  it("is nobody's when sealed for another purpose", () => {
    const body = Buffer.from(respondentToken(link), "base64url").subarray(0, 34);
    const seal = macBytes("sign-in-link", [link.allianceId, link.respondentId, link.generation]);
    expect(respondentFromToken(Buffer.concat([body, seal.subarray(0, 26)]).toString("base64url"))).toBeNull();
  });

  it("refuses to be made with a generation that does not fit", () => {
    for (const generation of [-1, 0.5, 65_536]) {
      expect(() => respondentToken({ ...link, generation })).toThrow(RangeError);
    }
  });
});
