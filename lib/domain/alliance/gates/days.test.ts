import { describe, expect, it } from "vitest";
import { decideByRefusal, dueDayRefusal, lookAgainRefusal } from "@/lib/domain/alliance/gates/days";

/** Just past midnight by the Dutch clock: in London it is still the 19th. */
const now = new Date("2026-11-19T23:30:00Z");

describe("a day at a gate", () => {
  it.each([
    ["2026-11-20", "too-soon", null, "too-soon"],
    ["2026-11-21", null, null, null],
    ["2026-11-19", "too-soon", "too-soon", "too-soon"],
    ["2027-02-18", null, null, null],
    ["2027-02-19", "too-late", null, null],
    ["2031-11-20", "too-late", null, null],
    ["2031-11-21", "too-late", "too-late", "too-late"],
    ["2027-02-29", "no-day", "no-day", "no-day"],
    ["2027-02-30", "no-day", "no-day", "no-day"],
    ["morgen", "no-day", "no-day", "no-day"],
    ["", "no-day", "no-day", "no-day"],
  ])("%s: to decide by %s, to carry until %s, to look again %s", (day, decide, due, look) => {
    expect(decideByRefusal(day, now)).toBe(decide);
    expect(dueDayRefusal(day, now)).toBe(due);
    expect(lookAgainRefusal(day, now)).toBe(look);
  });
});
