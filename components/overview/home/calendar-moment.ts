import type { Moment } from "@/components/ui/data/moments-list";
import { dayOfMonth, monthLong, yearOf } from "@/lib/content/dates";

/** A moment as the lists of a home show it; the year only when it is another one. */
export function onCalendar(
  { at, ...moment }: Omit<Moment, "day" | "month"> & { at: Date },
  now: Date,
): Moment {
  const otherYear = yearOf(at) === yearOf(now) ? "" : ` ${yearOf(at)}`;
  return { ...moment, day: dayOfMonth(at), month: `${monthLong(at)}${otherYear}` };
}
