import { describe, expect, it } from "vitest";
import { readDay, readTime, typedDay } from "@/lib/content/day-entry";

describe("a day as people type it", () => {
  it.each([
    ["1-3-2027", "2027-03-01"],
    ["01/03/2027", "2027-03-01"],
    [" 1 mrt 2027 ", "2027-03-01"],
    ["1 mrt. 2027", "2027-03-01"],
    ["1 maart 2027", "2027-03-01"],
    ["vrijdag 20 november 2026", "2026-11-20"],
    ["2027-03-01", "2027-03-01"],
    ["30-2-2027", "2027-02-30"],
  ])("%s is %s", (typed, day) => expect(readDay(typed)).toBe(day));

  it.each(["", "morgen", "1-13-2027", "1-3-27", "32-1-2027", "1 foo 2027", "1e9-1-2027"])(
    "%s is no day",
    (typed) => expect(readDay(typed)).toBeNull(),
  );

  it("is shown as one would type it", () => expect(typedDay("2027-03-01")).toBe("1-3-2027"));
});

describe("a time as people type it", () => {
  it.each([
    ["10.00", 10, 0],
    ["10:30", 10, 30],
    ["9u15", 9, 15],
    ["10 uur", 10, 0],
    ["14", 14, 0],
    ["10.00 uur", 10, 0],
  ])("%s", (typed, hour, minute) => expect(readTime(typed)).toEqual({ hour, minute }));

  it.each(["", "25.00", "10.75", "tien"])("%s is no time", (typed) => expect(readTime(typed)).toBeNull());
});
