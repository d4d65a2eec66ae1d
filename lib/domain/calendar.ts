import { TZDate } from "@date-fns/tz";
import { addDays, isValid, set } from "date-fns";

export const zone = "Europe/Amsterdam";

/** Midnight at which a day begins by the Dutch clock. @param day "2026-11-20". @returns null when it does not exist. */
export function startOfDay(day: string): TZDate | null {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day) ?? [];
  if (!year || !month || !date) return null;
  const midnight = new TZDate(Number(year), Number(month) - 1, Number(date), zone);
  return isValid(midnight) && midnight.getDate() === Number(date) && midnight.getMonth() === Number(month) - 1
    ? midnight
    : null;
}

/** The instant at which a day is over. @returns null when the day does not exist (30 February). */
export function endOfDay(day: string): Date | null {
  const midnight = startOfDay(day);
  return midnight ? new Date(addDays(midnight, 1).getTime()) : null;
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
