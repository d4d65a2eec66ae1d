import { TZDate } from "@date-fns/tz";
import { getISOWeek, getISOWeekYear, startOfDay, startOfISOWeek } from "date-fns";
import { zone } from "@/lib/domain/calendar";

/** Not before this hour by the Dutch clock. */
export const firstHour = 7;

type Due = { name: string; began: Date };

/**
 * Which overview is due at this moment: none at night or in the weekend. One a day for who wants it daily; one a
 * week for the others, on Monday or on the first working day that we were there.
 */
export function overviewDue(now: Date): { day: Due; week: Due } | null {
  const here = new TZDate(now.getTime(), zone);
  const isWorkday = here.getDay() >= 1 && here.getDay() <= 5;
  if (!isWorkday || here.getHours() < firstHour) return null;
  return {
    day: { name: here.toISOString().slice(0, 10), began: new Date(startOfDay(here).getTime()) },
    week: {
      name: `${getISOWeekYear(here)}-W${getISOWeek(here)}`,
      began: new Date(startOfISOWeek(here).getTime()),
    },
  };
}
