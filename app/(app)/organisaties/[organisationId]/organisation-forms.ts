import { z } from "zod";
import { readDay } from "@/lib/content/day-entry";
import {
  mandateWords,
  organisationWords as words,
} from "@/lib/content/people/organisation/organisation-words";
import { startOfDay } from "@/lib/domain/calendar";
import { mandateKinds } from "@/lib/domain/people/mandate";
import { priorApprovals, sectors, sizes } from "@/lib/domain/people/organisation";
import { organisationRoles } from "@/lib/domain/people/organisation-role";
import { KvkNumber } from "@/lib/services/people/entry/kvk-number";
import { OtherAddress } from "@/lib/services/people/entry/other-address";

const name = (missing: string, most: number) =>
  z.string({ error: missing }).trim().min(1, missing).max(most, words.tooLong);
const optionalText = z.string().trim().max(200, words.tooLong).default("");
const ticked = z
  .string()
  .optional()
  .transform((value) => value !== undefined);
const role = z.enum(organisationRoles, { error: words.choose });
const organisationId = z.guid();
const orNull = <T>(value: T | undefined): T | null => value ?? null;

export const EditingForm = z.object({
  organisationId,
  version: z.coerce.number().int(),
  name: name(words.nameMissing, 120),
  shortName: name(words.shortNameMissing, 30),
  kvkNumber: KvkNumber.optional().transform(orNull),
  place: z.string().trim().max(80, words.tooLong).optional().transform(orNull),
  sector: z.enum(sectors).optional().transform(orNull),
  size: z.enum(sizes).optional().transform(orNull),
  worksCouncil: ticked,
  clientCouncil: ticked,
  priorApproval: z.enum(priorApprovals, { error: words.choose }),
});

export const ColleagueForm = z.object({
  organisationId,
  name: name(words.personNameMissing, 100),
  email: OtherAddress,
  jobTitle: optionalText,
  role,
});

export const ChangingForm = z.object({ organisationId, personId: z.guid(), jobTitle: optionalText, role });
export const EndingForm = z.object({ organisationId, personId: z.guid() });
export const EndingMandate = z.object({ organisationId, mandateId: z.guid() });

/** A day as people type it; one that does not exist is said at its own field. */
const Day = z.string({ error: mandateWords.unreadableDay }).transform((text, context) => {
  const day = readDay(text);
  if (day && startOfDay(day)) return day;
  const message = day ? mandateWords.problems["no-day"] : mandateWords.unreadableDay;
  context.addIssue({ code: "custom", message });
  return z.NEVER;
});

export const MandateForm = z.object({
  organisationId,
  personId: z.guid({ error: mandateWords.choosePerson }),
  covers: z.array(z.enum(mandateKinds)).default([]),
  note: optionalText,
  validFrom: Day,
  validUntil: Day.optional().transform(orNull),
});
