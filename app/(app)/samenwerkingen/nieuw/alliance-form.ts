import { z } from "zod";
import { foundingProblems as problems } from "@/lib/content/alliance/founding/founding-words";
import { peopleWords, reviewRhythms, routes } from "@/lib/domain/alliance/role";

const shortestReason = 20;

/** What an alliance is for; the same when it is founded and when it is changed. */
export const aboutFields = {
  name: z.string({ error: problems.name }).trim().min(1, problems.name).max(80, problems.nameTooLong),
  reason: z
    .string({ error: problems.reason })
    .trim()
    .min(shortestReason, problems.reason)
    .max(600, problems.reasonTooLong),
};

/** How it works. */
export const wayFields = {
  managerLabel: z.string({ error: problems.managerLabel }).trim().min(2, problems.managerLabel).max(40),
  peopleWord: z.enum(peopleWords, { error: problems.choose }),
  reviewRhythm: z.enum(reviewRhythms, { error: problems.choose }),
  route: z.enum(routes, { error: problems.choose }),
};

/** Those that are ticked, with what each brings in. */
export const Initiators = z
  .array(
    z.object({
      organisationId: z.guid(),
      chosen: z.string().optional(),
      contribution: z.string().trim().max(200).default(""),
    }),
  )
  .max(20)
  .default([])
  .transform((all, context) => {
    const chosen = all.flatMap(({ chosen, ...one }) => (chosen ? [one] : []));
    if (chosen.length === 0) {
      context.addIssue({ code: "custom", path: [0, "chosen"], message: problems.initiator });
    }
    return chosen;
  });

/** A new alliance stands in its first phase. */
export const FoundingForm = z
  .object({ ...aboutFields, initiators: Initiators, ...wayFields })
  .transform((input) => ({ ...input, phase: 1 as const, passed: [] }));
