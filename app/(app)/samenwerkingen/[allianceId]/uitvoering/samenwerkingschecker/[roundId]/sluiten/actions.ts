"use server";

import { z } from "zod";
import { checkerHref } from "@/components/alliance/alliance-paths";
import { closeRoundWords } from "@/lib/content/execution/round-words";
import { closeRound } from "@/lib/services/deliberation/round/close";
import { formAction } from "@/lib/web/form-action";

const ClosingForm = z.object({ allianceId: z.guid(), roundId: z.guid() });

export const closeRoundAction = formAction(ClosingForm, closeRound, {
  to: (_, { allianceId, roundId }) => `${checkerHref(allianceId)}/${roundId}`,
  words: { "already-closed": closeRoundWords.alreadyClosed, "not-yet": closeRoundWords.notYet },
});
