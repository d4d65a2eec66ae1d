const dutch = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat("nl-NL", { timeZone: "Europe/Amsterdam", ...options });

const day = dutch({ weekday: "long", day: "numeric", month: "long", year: "numeric" });
const clock = dutch({ hour: "2-digit", minute: "2-digit", hourCycle: "h23" });

/** "vrijdag 20 november 2026", on the Dutch calendar. */
export const longDate = (date: Date): string => day.format(date);

/** "14.32 uur", by the Dutch clock. */
export const timeOfDay = (date: Date): string => `${clock.format(date).replace(":", ".")} uur`;

/** "vrijdag 20 november 2026 om 14.32 uur". */
export const dayAndTime = (date: Date): string => `${longDate(date)} om ${timeOfDay(date)}`;
