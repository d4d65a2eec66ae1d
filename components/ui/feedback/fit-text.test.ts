import { describe, expect, it } from "vitest";
import { fitText } from "@/components/ui/feedback/fit-text";

describe("a text in a picture", () => {
  it("gets the size that is wanted when it fits", () => {
    expect(fitText("Akkoord", 37, 146)).toEqual({ size: 37, text: "Akkoord" });
  });

  it("shrinks until it fits", () => {
    const { size, text } = fitText("Stichting Buurtteams Lindehof", 19, 262);
    expect(text).toBe("Stichting Buurtteams Lindehof");
    expect(size).toBeLessThan(19);
    expect(size * text.length * 0.55).toBeLessThanOrEqual(262);
  });

  it("is cut where it could no longer be read", () => {
    const { size, text } = fitText("Regionaal Samenwerkingsverband Passend Onderwijs Overwater", 19, 262);
    expect(size).toBe(11);
    expect(text).toBe("Regionaal Samenwerkingsverband Passend Ond…");
  });
});
