import { TZDate } from "@date-fns/tz";
import { addDays, setHours, startOfDay } from "date-fns";
import { dayFrom, zone } from "@/lib/domain/calendar";

export type Calendar = {
  daysAgo: (days: number) => Date;
  /** The day as "2026-11-20"; negative days lie ahead. */
  dayAgo: (days: number) => string;
  atHour: (daysAhead: number, hour: number) => Date;
};

/** Everything in the story is dated relative to today. */
export function calendarFrom(today: Date): Calendar {
  const morning = setHours(startOfDay(new TZDate(today.getTime(), zone)), 9);
  return {
    daysAgo: (days) => new Date(addDays(morning, -days).getTime()),
    dayAgo: (days) => dayFrom(today, -days),
    atHour: (daysAhead, hour) => new Date(setHours(addDays(morning, daysAhead), hour).getTime()),
  };
}

export const keysOf = <K extends string>(record: Record<K, unknown>): K[] => Object.keys(record) as K[];
