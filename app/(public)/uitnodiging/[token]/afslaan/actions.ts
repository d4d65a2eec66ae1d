"use server";

import { z } from "zod";
import { declineWords as words } from "@/lib/content/alliance/joining/answer-words";
import { invitationPaths } from "@/lib/content/alliance/joining/invitation-paths";
import { declineInvitation } from "@/lib/services/alliance/invitation/decline";
import { visitorAction } from "@/lib/web/form-action";

const DeclineForm = z.object({
  token: z.string(),
  reason: z.string({ error: words.noReason }).max(1000),
});

export const declineAction = visitorAction(DeclineForm, declineInvitation, {
  to: (_, { token }) => invitationPaths(token).letter,
  words: {
    expired: words.expired,
    "no-reason": { at: "reason", text: words.noReason },
    "not-found": words.gone,
  },
});
