import { describe, expect, it } from "vitest";
import { dayFrom, endOfDay } from "@/lib/domain/calendar";
import { closingDayRefusal, lastDay } from "./closing-day";

describe("the end of a day on the Dutch calendar", () => {
  it.each([
    ["in winter", "2026-11-20", "2026-11-20T23:00:00.000Z"],
    ["in summer", "2026-07-01", "2026-07-01T22:00:00.000Z"],
    ["the day before the clock goes back", "2026-10-24", "2026-10-24T22:00:00.000Z"],
    ["the long day on which the clock goes back", "2026-10-25", "2026-10-25T23:00:00.000Z"],
    ["the day before the clock goes forward", "2027-03-27", "2027-03-27T23:00:00.000Z"],
    ["the short day on which the clock goes forward", "2027-03-28", "2027-03-28T22:00:00.000Z"],
    ["a leap day", "2028-02-29", "2028-02-29T23:00:00.000Z"],
    ["the last day of a year", "2026-12-31", "2026-12-31T23:00:00.000Z"],
  ])("%s", (_, day, instant) => {
    expect(endOfDay(day)?.toISOString()).toBe(instant);
  });

  it.each([
    "2026-02-30",
    "2027-02-29",
    "2026-04-31",
    "2026-13-01",
    "2026-00-10",
    "2026-01-00",
    "2026-1-1",
    "20 november",
    "2026-11-20T10:00",
    "",
  ])("there is none for %j", (day) => {
    expect(endOfDay(day)).toBeNull();
    expect(closingDayRefusal(day, new Date("2026-11-20T12:00:00Z"))).toBe("no-day");
  });

  it("gives every day of two years back as the last day to answer", () => {
    for (let ahead = 0; ahead < 731; ahead++) {
      const day = dayFrom(new Date("2026-06-01T22:30:00Z"), ahead);
      const end = endOfDay(day);
      expect(end && lastDay(end)).toBe(day);
    }
  });
});

describe("the day, so many days ahead", () => {
  it.each([
    ["just after midnight here, still yesterday in Greenwich", "2026-10-24T22:30:00Z", 1, "2026-10-26"],
    ["in the hour that comes twice", "2026-10-25T00:30:00Z", 0, "2026-10-25"],
    ["in that hour, the second time", "2026-10-25T01:30:00Z", 1, "2026-10-26"],
    ["over the night that is an hour short", "2027-03-27T23:30:00Z", 1, "2027-03-29"],
    ["over a leap day", "2028-02-28T12:00:00Z", 1, "2028-02-29"],
    ["over the end of February otherwise", "2027-02-28T12:00:00Z", 1, "2027-03-01"],
  ])("%s", (_, now, ahead, day) => {
    expect(dayFrom(new Date(now), ahead)).toBe(day);
  });
});

describe("a round may close from tomorrow until ninety days from now", () => {
  const now = new Date("2026-11-20T22:59:00Z");
  it.each([
    ["2026-11-19", "closing-too-soon"],
    ["2026-11-20", "closing-too-soon"],
    ["2026-11-21", null],
    ["2027-02-18", null],
    ["2027-02-19", "closing-too-late"],
  ])("%s: %s", (day, refusal) => {
    expect(closingDayRefusal(day, now)).toBe(refusal);
  });

  it("a minute later it is another day here", () => {
    expect(closingDayRefusal("2026-11-21", new Date("2026-11-20T23:00:00Z"))).toBe("closing-too-soon");
  });
});
