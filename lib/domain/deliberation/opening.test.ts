import { describe, expect, it } from "vitest";
import { type OpeningFacts, openingRefusal } from "@/lib/domain/deliberation/opening";

const ready: OpeningFacts = {
  partnerIds: ["a", "b"],
  members: [
    { partnerId: "a", memberId: "a1" },
    { partnerId: "b", memberId: "b1" },
    { partnerId: "b", memberId: "b2" },
  ],
  respondents: [
    { partnerId: "a", memberId: "a1" },
    { partnerId: "b", memberId: "b1" },
  ],
  anotherRoundIsOpen: false,
  status: "running",
};

describe("opening a round", () => {
  it("may be opened when every partner has one respondent", () => {
    expect(openingRefusal(ready)).toBeNull();
  });

  it.each<[string, Partial<OpeningFacts>]>([
    ["paused", { status: "paused" }],
    ["stopped", { status: "stopped" }],
    ["already-open", { anotherRoundIsOpen: true }],
    ["too-few-partners", { partnerIds: ["a"] }],
    ["partner-without-respondent", { respondents: ready.respondents.slice(0, 1) }],
    [
      "one-respondent-per-partner",
      { respondents: [...ready.respondents, { partnerId: "b", memberId: "b2" }] },
    ],
    [
      "unknown-respondent",
      { respondents: [...ready.respondents.slice(1), { partnerId: "a", memberId: "b1" }] },
    ],
    [
      "unknown-respondent",
      { respondents: [{ partnerId: "a", memberId: "x" }, ...ready.respondents.slice(1)] },
    ],
  ])("is refused: %s", (reason, change) => {
    expect(openingRefusal({ ...ready, ...change })).toBe(reason);
  });
});
