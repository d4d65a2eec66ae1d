import { TZDate } from "@date-fns/tz";
import { dayFrom, startOfDay, zone } from "@/lib/domain/calendar";

export const shortestDays = 1;
export const longestDays = 90;

/** The last day on which one can answer, as "2026-11-20": the day before the closing instant. */
export function lastDay(closesAt: Date): string {
  return new TZDate(closesAt.getTime() - 1, zone).toISOString().slice(0, 10);
}

export type ClosingDayRefusal = "no-day" | "closing-too-soon" | "closing-too-late";

/** @returns null when the day may be the last day of a round opened now. */
export function closingDayRefusal(day: string, now: Date): ClosingDayRefusal | null {
  if (!startOfDay(day)) return "no-day";
  if (day < dayFrom(now, shortestDays)) return "closing-too-soon";
  return day > dayFrom(now, longestDays) ? "closing-too-late" : null;
}
