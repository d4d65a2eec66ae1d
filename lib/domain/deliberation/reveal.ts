import type { NonAnswer } from "@/lib/domain/deliberation/answer";

/** One sealed answer, as the reveal finds it. */
export type SealedAnswer = {
  respondentId: string;
  item: string;
  value: number | null;
  nonAnswer: NonAnswer | null;
};
export type RevealedCell = {
  partnerId: string;
  item: string;
  n: number;
  mean: number | null;
  nonAnswer: NonAnswer | null;
};

/**
 * What may be known of a round answered by name: one cell per item and partner, the agreed answer itself.
 * @param submitted respondents that submitted, with the partner each answers for; one per partner.
 * @param answers all sealed answers of the round; those of a sheet that was not submitted are left out.
 */
export function cellsByName(
  submitted: readonly { respondentId: string; partnerId: string }[],
  answers: readonly SealedAnswer[],
): RevealedCell[] {
  const partnerOf = new Map(submitted.map((one) => [one.respondentId, one.partnerId]));
  return answers.flatMap(({ respondentId, item, value, nonAnswer }) => {
    const partnerId = partnerOf.get(respondentId);
    return partnerId ? [{ partnerId, item, n: value === null ? 0 : 1, mean: value, nonAnswer }] : [];
  });
}
