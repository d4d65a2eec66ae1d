import "server-only";
import { and, eq, inArray } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { roundPartner } from "@/db/schema/deliberation";

/** Before the reveal this is all that anyone sees: how many were asked and how many submitted, per organisation. */
export type PartnerProgress = {
  roundId: string;
  partnerId: string;
  name: string;
  shortName: string;
  mode: "by-name" | "confidential";
  invited: number;
  submitted: number;
};

export async function progressOf(
  tx: Transaction,
  allianceId: string,
  roundIds: readonly string[],
): Promise<PartnerProgress[]> {
  if (roundIds.length === 0) return [];
  return tx
    .select(partnerCounts)
    .from(roundPartner)
    .where(and(eq(roundPartner.allianceId, allianceId), inArray(roundPartner.roundId, [...roundIds])))
    .orderBy(roundPartner.partnerId);
}

export const partnerCounts = {
  roundId: roundPartner.roundId,
  partnerId: roundPartner.partnerId,
  name: roundPartner.name,
  shortName: roundPartner.shortName,
  mode: roundPartner.mode,
  invited: roundPartner.invited,
  submitted: roundPartner.submitted,
};
