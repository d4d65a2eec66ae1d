"use server";

import { z } from "zod";
import { memberHref } from "@/components/alliance/alliance-paths";
import { handOverProblems as problems } from "@/lib/content/alliance/leaving/hand-over-words";
import { handOverManager } from "@/lib/services/alliance/member/hand-over";
import { formAction } from "@/lib/web/form-action";

const HandOverForm = z.object({ allianceId: z.guid(), memberId: z.guid() });

export const handOverAction = formAction(HandOverForm, handOverManager, {
  to: ({ memberId }, { allianceId }) => memberHref(allianceId, memberId),
  words: {
    changed: problems.changed,
    "already-ended": problems.alreadyEnded,
    "already-manager": problems.alreadyManager,
    "not-a-partner": problems.notAPartner,
  },
});
