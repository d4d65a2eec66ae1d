import { TZDate } from "@date-fns/tz";
import { addDays, isValid, set } from "date-fns";

export const zone = "Europe/Amsterdam";
export const shortestDays = 1;
export const longestDays = 90;

/**
 * The instant at which a round closes: the end of a day on the Dutch calendar.
 * @param day "2026-11-20". @returns null when that day does not exist (30 February).
 */
export function endOfDay(day: string): Date | null {
  const midnight = startOfDay(day);
  return midnight ? new Date(addDays(midnight, 1).getTime()) : null;
}

/** The last day on which one can answer, as "2026-11-20": the day before the closing instant. */
export function lastDay(closesAt: Date): string {
  return new TZDate(closesAt.getTime() - 1, zone).toISOString().slice(0, 10);
}

/** An instant by the Dutch clock. @param day "2026-11-20". @returns null when that day does not exist. */
export function momentOn(day: string, { hour, minute }: { hour: number; minute: number }): Date | null {
  const midnight = startOfDay(day);
  return midnight && new Date(set(midnight, { hours: hour, minutes: minute }).getTime());
}

/** The day, so many days from now on the Dutch calendar, as "2026-11-20". */
export function dayFrom(now: Date, days: number): string {
  return addDays(new TZDate(now.getTime(), zone), days).toISOString().slice(0, 10);
}

export type ClosingDayRefusal = "no-day" | "closing-too-soon" | "closing-too-late";

/** @returns null when the day may be the last day of a round opened now. */
export function closingDayRefusal(day: string, now: Date): ClosingDayRefusal | null {
  if (!startOfDay(day)) return "no-day";
  if (day < dayFrom(now, shortestDays)) return "closing-too-soon";
  return day > dayFrom(now, longestDays) ? "closing-too-late" : null;
}

function startOfDay(day: string): TZDate | null {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day) ?? [];
  if (!year || !month || !date) return null;
  const midnight = new TZDate(Number(year), Number(month) - 1, Number(date), zone);
  return isValid(midnight) && midnight.getDate() === Number(date) && midnight.getMonth() === Number(month) - 1
    ? midnight
    : null;
}
