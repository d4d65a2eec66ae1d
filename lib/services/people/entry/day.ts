import "server-only";
import { z } from "zod";
import { readDay } from "@/lib/content/day-entry";

/** A day as people type it, as "2027-03-01". Whether it exists and fits is for the verb to say. */
export const dayField = (words: { missing: string; noDay: string }) =>
  z.string({ error: words.missing }).transform((typed, context) => {
    const day = readDay(typed);
    if (day) return day;
    context.addIssue({ code: "custom", message: words.noDay });
    return z.NEVER;
  });
