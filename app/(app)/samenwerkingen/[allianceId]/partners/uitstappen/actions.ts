"use server";

import { z } from "zod";
import { memberHref } from "@/components/alliance/alliance-paths";
import { endingProblems as problems } from "@/lib/content/alliance/leaving/ending-words";
import { endMember } from "@/lib/services/alliance/member/end";
import { formAction } from "@/lib/web/form-action";

/** "all:" or "role:", and one role of the person. */
const Ending = z
  .string({ error: problems.choose })
  .regex(/^(all|role):[0-9a-f-]{36}$/i, { error: problems.choose });

const EndingForm = z.object({ allianceId: z.guid(), ending: Ending }).transform(({ allianceId, ending }) => {
  const [extent, memberId = ""] = ending.split(":");
  return { allianceId, memberId, extent: extent === "role" ? ("role" as const) : ("all" as const) };
});

export const endMemberAction = formAction(EndingForm, endMember, {
  to: ({ stays }, { allianceId, memberId }) =>
    stays ? memberHref(allianceId, memberId) : "/samenwerkingen?gestopt=ja",
  words: {
    "not-yours": problems.notYours,
    "already-ended": problems.alreadyEnded,
    "last-manager": problems.lastManager,
    "last-person": problems.lastPerson,
    "only-director": problems.onlyDirector,
  },
});
