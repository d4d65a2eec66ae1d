import "server-only";
import type { PersonActor } from "@/lib/access/actor";
import { instrumentVersion } from "@/lib/domain/execution/checker";
import { type OpenRoundResult, openRound } from "@/lib/services/deliberation/round/open";

export type OpenCheckerRound = {
  allianceId: string;
  /** Last day on which one can answer, "2026-11-20". */
  closesOn: string;
  discussAt: Date | null;
  respondents: { partnerId: string; memberId: string }[];
};

/** Sends the samenwerkingschecker to one person per partner, who answers for the organisation. */
export async function openCheckerRound(
  actor: PersonActor,
  input: OpenCheckerRound,
): Promise<OpenRoundResult> {
  return openRound(actor, { ...input, kind: "checker", instrument: instrumentVersion });
}
