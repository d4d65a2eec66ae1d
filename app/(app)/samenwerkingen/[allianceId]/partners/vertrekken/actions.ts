"use server";

import { z } from "zod";
import { partnerLeavingProblems as problems } from "@/lib/content/alliance/leaving/partner-leaving-words";
import { leavePartner } from "@/lib/services/alliance/partner/leave";
import { formAction } from "@/lib/web/form-action";

const LeavingForm = z.object({
  allianceId: z.guid(),
  organisationId: z.guid(),
  reason: z.string({ error: problems.reasonMissing }).max(2000, { error: problems.reasonTooLong }),
});

export const leavePartnerAction = formAction(LeavingForm, leavePartner, {
  to: ({ organisationId, partnerId }) => `/samenwerkingen?vertrokken=${organisationId}&kopie=${partnerId}`,
  words: {
    "reason-missing": { at: "reason", text: problems.reasonMissing },
    "not-yours": problems.notYours,
    "last-manager": problems.lastManager,
    "last-partner": problems.lastPartner,
  },
});
