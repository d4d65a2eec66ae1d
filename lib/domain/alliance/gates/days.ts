import { dayFrom, startOfDay } from "@/lib/domain/calendar";

export type DayRefusal = "no-day" | "too-soon" | "too-late";

/** Days from today within which a day must lie, both included. */
type Span = { from: number; to: number };

const fiveYears = 1826;

/** Until when directors may decide. @param day "2026-11-20". @returns null when it may be that day. */
export const decideByRefusal = (day: string, now: Date): DayRefusal | null =>
  refusal(day, now, { from: 1, to: 90 });

/** Until when an open point is carried along. */
export const dueDayRefusal = (day: string, now: Date): DayRefusal | null =>
  refusal(day, now, { from: 0, to: fiveYears });

/** When somebody looks again at an alliance that is paused. */
export const lookAgainRefusal = (day: string, now: Date): DayRefusal | null =>
  refusal(day, now, { from: 1, to: fiveYears });

function refusal(day: string, now: Date, { from, to }: Span): DayRefusal | null {
  if (!startOfDay(day)) return "no-day";
  if (day < dayFrom(now, from)) return "too-soon";
  return day > dayFrom(now, to) ? "too-late" : null;
}
