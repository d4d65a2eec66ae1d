/** Days and times as people type them. A day that does not exist is left to the domain, which knows calendars. */

const months = ["jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"];
const monthNames: Record<string, number> = {
  ...Object.fromEntries(months.map((month, place) => [month, place + 1])),
  maa: 3,
  mar: 3,
};

/** "1-3-2027", "1/3/2027", "1 mrt 2027", "1 maart 2027" and "2027-03-01" as "2027-03-01"; else null. */
export function readDay(text: string): string | null {
  const typed = text.trim().toLowerCase().replaceAll(/\s+/g, " ");
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(typed);
  if (iso) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const numeric = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/.exec(typed);
  if (numeric) return dayOf(Number(numeric[3]), Number(numeric[2]), Number(numeric[1]));
  const spoken = /^(?:[a-z]+ )?(\d{1,2})[ -]([a-z]{3,9})\.?[ -](\d{4})$/.exec(typed);
  const month = monthNames[spoken?.[2]?.slice(0, 3) ?? ""];
  return spoken && month ? dayOf(Number(spoken[3]), month, Number(spoken[1])) : null;
}

/** "10.00", "10:00", "10u30", "10 uur" and "10" as hours and minutes; else null. */
export function readTime(text: string): { hour: number; minute: number } | null {
  const typed = text.trim().toLowerCase();
  const found = /^(\d{1,2})(?:[.:u]\s?(\d{2}))?\s?(?:uur|u)?$/.exec(typed);
  if (!found) return null;
  const [hour, minute] = [Number(found[1]), Number(found[2] ?? 0)];
  return hour <= 23 && minute <= 59 ? { hour, minute } : null;
}

/** "2027-03-01" as one would type it: "1-3-2027". */
export function typedDay(day: string): string {
  const [year, month, date] = day.split("-").map(Number);
  return `${date}-${month}-${year}`;
}

function dayOf(year: number, month: number, date: number): string | null {
  if (month < 1 || month > 12 || date < 1 || date > 31) return null;
  return `${year}-${String(month).padStart(2, "0")}-${String(date).padStart(2, "0")}`;
}
