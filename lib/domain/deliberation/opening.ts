/** What must be so before a round can be sent. */
export type OpeningFacts = {
  /** Every partner that takes part in the alliance now. */
  partnerIds: readonly string[];
  /** Chosen respondents, each with the partner answered for. */
  respondents: readonly { partnerId: string; memberId: string }[];
  /** Members that exist, with the partner they act for. */
  members: readonly { partnerId: string; memberId: string }[];
  anotherRoundIsOpen: boolean;
  /** Whether the alliance goes on: one that is paused or stopped asks nobody anything. */
  status: "running" | "paused" | "stopped";
};
export type OpeningRefusal =
  | "paused"
  | "stopped"
  | "too-few-partners"
  | "partner-without-respondent"
  | "one-respondent-per-partner"
  | "unknown-respondent"
  | "already-open";

export const fewestPartners = 2;

/**
 * @returns null when the round may be opened. In mode "by name" each partner gives one agreed answer, so it has
 *   exactly one respondent.
 */
export function openingRefusal(facts: OpeningFacts): OpeningRefusal | null {
  if (facts.status !== "running") return facts.status;
  if (facts.anotherRoundIsOpen) return "already-open";
  if (facts.partnerIds.length < fewestPartners) return "too-few-partners";
  if (facts.respondents.some((chosen) => !isMember(chosen, facts.members))) return "unknown-respondent";
  for (const partnerId of facts.partnerIds) {
    const chosen = facts.respondents.filter((one) => one.partnerId === partnerId).length;
    if (chosen === 0) return "partner-without-respondent";
    if (chosen > 1) return "one-respondent-per-partner";
  }
  return null;
}

const isMember = (
  chosen: { partnerId: string; memberId: string },
  members: OpeningFacts["members"],
): boolean => members.some((one) => one.memberId === chosen.memberId && one.partnerId === chosen.partnerId);
