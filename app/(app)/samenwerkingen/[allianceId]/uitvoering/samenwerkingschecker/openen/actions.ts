"use server";

import { RoundForm } from "@/app/(app)/samenwerkingen/[allianceId]/uitvoering/samenwerkingschecker/openen/round-form";
import { checkerHref } from "@/components/alliance/alliance-paths";
import { openingProblems as problems } from "@/lib/content/execution/round-opening-words";
import { openCheckerRound } from "@/lib/services/execution/checker/open";
import { formAction } from "@/lib/web/form-action";

export const openRoundAction = formAction(RoundForm, openCheckerRound, {
  to: ({ roundId }, { allianceId }) => `${checkerHref(allianceId)}/${roundId}`,
  words: {
    "no-day": { at: "closesOn", text: problems.noDay },
    "closing-too-soon": { at: "closesOn", text: problems.tooSoon },
    "closing-too-late": { at: "closesOn", text: problems.tooLate },
    "too-few-partners": problems.tooFewPartners,
    "partner-without-respondent": problems.partnerWithoutRespondent,
    "one-respondent-per-partner": problems.oneRespondent,
    "unknown-respondent": problems.unknownRespondent,
    paused: problems.paused,
    stopped: problems.stopped,
    "already-open": problems.alreadyOpen,
  },
});
