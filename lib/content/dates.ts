const dutch = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat("nl-NL", { timeZone: "Europe/Amsterdam", ...options });

const day = dutch({ weekday: "long", day: "numeric", month: "long", year: "numeric" });
const clock = dutch({ hour: "2-digit", minute: "2-digit", hourCycle: "h23" });

/** "vrijdag 20 november 2026", on the Dutch calendar. */
export const longDate = (date: Date): string => day.format(date);

/** "14.32", by the Dutch clock; where a column says that it is a time. */
export const clockTime = (date: Date): string => clock.format(date).replace(":", ".");

/** "14.32 uur", by the Dutch clock. */
export const timeOfDay = (date: Date): string => `${clockTime(date)} uur`;

/** "vrijdag 20 november 2026 om 14.32 uur". */
export const dayAndTime = (date: Date): string => `${longDate(date)} om ${timeOfDay(date)}`;

const plain = (options: Intl.DateTimeFormatOptions) => {
  const format = dutch(options);
  return (date: Date): string => format.format(date);
};

/** "20 november 2026" */
export const fullDate = plain({ day: "numeric", month: "long", year: "numeric" });
/** "14 jan 2025" */
export const briefDate = plain({ day: "numeric", month: "short", year: "numeric" });
/** "vr 20 nov" */
export const shortDate = plain({ weekday: "short", day: "numeric", month: "short" });
/** "3 december" */
export const dayMonth = plain({ day: "numeric", month: "long" });
/** "vrijdag" */
export const weekday = plain({ weekday: "long" });
/** "mei" */
export const monthShort = plain({ month: "short" });
/** "november" */
export const monthLong = plain({ month: "long" });
/** "20" */
export const dayOfMonth = plain({ day: "numeric" });
/** "2026" */
export const yearOf = plain({ year: "numeric" });

const shortWeekday = plain({ weekday: "short", day: "numeric", month: "long" });

/** "do 3 december om 10.00 uur" */
export const meetingTime = (date: Date): string => `${shortWeekday(date)} om ${timeOfDay(date)}`;

/** A round closes when its last day ends; people know it by that day. */
export const lastDayOf = (closesAt: Date): Date => new Date(closesAt.getTime() - 1);

/** The day a round closed: its last day, or an earlier one when it was closed by hand. */
export const closedDay = ({ closesAt, closedAt }: { closesAt: Date; closedAt: Date | null }): Date =>
  lastDayOf(closedAt && closedAt < closesAt ? closedAt : closesAt);
