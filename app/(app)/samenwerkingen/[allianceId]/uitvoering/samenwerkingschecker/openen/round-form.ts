import { z } from "zod";
import { readDay, readTime } from "@/lib/content/day-entry";
import { openingProblems as problems } from "@/lib/content/execution/round-opening-words";
import { momentOn } from "@/lib/domain/calendar";

const midnight = { hour: 0, minute: 0 };

const Day = z.string({ error: problems.missingDay }).transform((typed, context) => {
  const day = readDay(typed);
  if (day && momentOn(day, midnight)) return day;
  context.addIssue({ code: "custom", message: problems.noDay });
  return "";
});

const Time = z.string().transform((typed, context) => {
  const time = readTime(typed);
  if (time === null) context.addIssue({ code: "custom", message: problems.noTime });
  return time ?? midnight;
});

const Fields = z.object({
  allianceId: z.string(),
  closesOn: Day,
  discussOn: Day.optional(),
  discussAt: Time.optional(),
  respondents: z
    .array(z.object({ partnerId: z.guid(), memberId: z.guid({ error: problems.choosePerson }) }))
    .max(100)
    .default([]),
});

/** The form as the verb wants it: a closing day, and one instant for the talk or none. */
export const RoundForm = Fields.transform(({ discussOn, discussAt, ...asked }, context) => {
  const refuse = (field: "discussOn" | "discussAt", message: string) =>
    context.addIssue({ code: "custom", path: [field], message });
  if (discussOn && !discussAt) refuse("discussAt", problems.timeMissing);
  if (discussAt && !discussOn) refuse("discussOn", problems.dayMissing);
  if (!discussOn || !discussAt) return { ...asked, discussAt: null };
  const moment = momentOn(discussOn, discussAt);
  if (!moment) refuse("discussOn", problems.noDay);
  else if (discussOn <= asked.closesOn) refuse("discussOn", problems.talkBeforeClosing);
  return { ...asked, discussAt: moment };
});
