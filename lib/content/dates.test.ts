import { expect, it } from "vitest";
import { dayAndTime, dayMonth, longDate, timeOfDay } from "@/lib/content/dates";

it("says a day as it is called in the Netherlands, whatever the clock of the server", () => {
  expect(longDate(new Date("2026-11-20T12:00:00Z"))).toBe("vrijdag 20 november 2026");
  expect(longDate(new Date("2026-11-20T23:30:00Z"))).toBe("zaterdag 21 november 2026");
  expect(dayMonth(new Date("2026-12-02T23:00:00Z"))).toBe("3 december");
});

it("says a time in winter and in summer", () => {
  expect(timeOfDay(new Date("2026-11-20T13:32:00Z"))).toBe("14.32 uur");
  expect(timeOfDay(new Date("2026-07-01T22:05:00Z"))).toBe("00.05 uur");
  expect(dayAndTime(new Date("2026-07-01T08:05:00Z"))).toBe("woensdag 1 juli 2026 om 10.05 uur");
});
