import { describe, expect, it } from "vitest";
import { answeredText, asAsked, askedText } from "@/lib/content/execution/departed-words";

describe("a round in the copy that a partner keeps", () => {
  it("has its items in the order in which they were asked, the grade last", () => {
    const own = ["grade", "s1", "s10", "s2"].map((item) => ({ item }));
    expect(asAsked(own).map((one) => one.item)).toEqual(["s1", "s2", "s10", "grade"]);
  });

  it("says the statements with the alliance's own word for people, and the grade as it was asked", () => {
    const said = ["s1", "s2", "s3", "s4", "s5"].map((item) => askedText(item, "residents"));
    expect(said.every((text) => text.endsWith("."))).toBe(true);
    expect(askedText("grade", "residents")).toBe("Hoe succesvol vind je deze samenwerking?");
  });

  it.each([
    [{ value: 3.5, nonAnswer: null }, "3,5"],
    [{ value: null, nonAnswer: "unknown" as const }, "Weet ik niet"],
    [{ value: null, nonAnswer: null }, "geen antwoord"],
  ])("answers %j in words", (own, text) => {
    expect(answeredText(own)).toBe(text);
  });
});
