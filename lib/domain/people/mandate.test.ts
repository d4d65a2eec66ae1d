import { describe, expect, it } from "vitest";
import { type Mandate, mandateFor, mandateState, recordingRefusal } from "@/lib/domain/people/mandate";

const today = "2026-11-20";
const mandate = (more: Partial<Mandate> = {}): Mandate => ({
  ...{
    mandateId: "m",
    personId: "bram",
    covers: ["gate"],
    validFrom: "2026-01-01",
    validUntil: null,
    endedAt: null,
  },
  ...more,
});

describe("a mandate", () => {
  it.each<[string, Partial<Mandate>, string]>([
    ["without a last day", {}, "standing"],
    ["that begins today", { validFrom: today }, "standing"],
    ["that begins tomorrow", { validFrom: "2026-11-21" }, "later"],
    ["on its last day", { validUntil: today }, "standing"],
    ["a day after its last", { validUntil: "2026-11-19" }, "over"],
    ["that was ended", { endedAt: new Date("2026-11-01") }, "ended"],
    ["that was ended before it began", { validFrom: "2027-01-01", endedAt: new Date("2026-11-01") }, "ended"],
  ])("%s is %s", (_, change, expected) => {
    expect(mandateState(mandate(change), today)).toBe(expected);
  });

  const wanted = { personId: "bram", kind: "gate" as const, today };
  it.each<[string, Mandate[], string | null]>([
    ["one that stands", [mandate()], "m"],
    ["none", [], null],
    ["somebody else's", [mandate({ personId: "joke" })], null],
    ["one for other decisions", [mandate({ covers: ["plan", "exit"] })], null],
    ["one that was ended", [mandate({ endedAt: new Date("2026-11-01") })], null],
    ["one that is over", [mandate({ validUntil: "2026-11-19" })], null],
    ["one that is yet to begin", [mandate({ validFrom: "2026-11-21" })], null],
    [
      "an ended one and one that stands",
      [mandate({ endedAt: new Date(0) }), mandate({ mandateId: "n" })],
      "n",
    ],
    [
      "the one that lasts longest",
      [
        mandate({ mandateId: "short", validUntil: "2026-12-01" }),
        mandate({ mandateId: "long", validUntil: "2027-12-01" }),
      ],
      "long",
    ],
    [
      "the one without an end",
      [mandate({ mandateId: "short", validUntil: "2030-12-01" }), mandate({ mandateId: "always" })],
      "always",
    ],
  ])("found among %s", (_, all, expected) => {
    expect(mandateFor(all, wanted)?.mandateId ?? null).toBe(expected);
  });
});

describe("a mandate to be recorded", () => {
  it.each<[string, Partial<Mandate>, string | null]>([
    ["from today", { validFrom: today }, null],
    ["from an earlier day, without an end", { validFrom: "2020-01-01" }, null],
    ["for one day, today", { validFrom: today, validUntil: today }, null],
    ["for later", { validFrom: "2027-01-01", validUntil: "2027-12-31" }, null],
    ["on the leap day", { validFrom: "2028-02-29" }, null],
    ["that covers nothing", { covers: [] }, "nothing-covered"],
    ["from 30 February", { validFrom: "2027-02-30" }, "no-day"],
    ["from 29 February of a common year", { validFrom: "2027-02-29" }, "no-day"],
    ["until 31 April", { validUntil: "2027-04-31" }, "no-day"],
    [
      "that ends before it begins",
      { validFrom: "2027-03-02", validUntil: "2027-03-01" },
      "ends-before-it-begins",
    ],
    ["that was over yesterday", { validUntil: "2026-11-19" }, "over-already"],
  ])("%s", (_, change, expected) => {
    expect(recordingRefusal(mandate(change), today)).toBe(expected);
  });
});
