import "server-only";
import { and, eq, inArray } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { respondent, roundPartner } from "@/db/schema/deliberation";
import { respondentToken } from "@/lib/access/links/respondent-link";

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
    .select(counts)
    .from(roundPartner)
    .where(and(eq(roundPartner.allianceId, allianceId), inArray(roundPartner.roundId, [...roundIds])))
    .orderBy(roundPartner.partnerId);
}

/** A sheet that waits for the person who is looking: the way to it is the one in their mail. */
export type OwnSheet = { token: string; partnerName: string };
type Looking = { roundIds: readonly string[]; personId: string | null };

/** The counts, and in the same statement the sheets that the viewer was asked to fill in, per round. */
export async function progressAndOwnSheets(
  tx: Transaction,
  allianceId: string,
  { roundIds, personId }: Looking,
): Promise<{ progress: PartnerProgress[]; ownSheets: Map<string, OwnSheet> }> {
  if (roundIds.length === 0 || !personId) return { progress: [], ownSheets: new Map() };
  const rows = await tx
    .select({ counts, respondentId: respondent.respondentId, generation: respondent.generation })
    .from(roundPartner)
    .leftJoin(
      respondent,
      and(
        eq(respondent.allianceId, allianceId),
        eq(respondent.roundId, roundPartner.roundId),
        eq(respondent.partnerId, roundPartner.partnerId),
        eq(respondent.personId, personId),
      ),
    )
    .where(and(eq(roundPartner.allianceId, allianceId), inArray(roundPartner.roundId, [...roundIds])))
    .orderBy(roundPartner.partnerId);
  const waiting = rows.flatMap(({ counts: one, respondentId, generation }): [string, OwnSheet][] => {
    if (!respondentId || generation === null || one.submitted >= one.invited) return [];
    const token = respondentToken({ allianceId, respondentId, generation });
    return [[one.roundId, { token, partnerName: one.name }]];
  });
  return { progress: rows.map((row) => row.counts), ownSheets: new Map(waiting) };
}

const counts = {
  roundId: roundPartner.roundId,
  partnerId: roundPartner.partnerId,
  name: roundPartner.name,
  shortName: roundPartner.shortName,
  mode: roundPartner.mode,
  invited: roundPartner.invited,
  submitted: roundPartner.submitted,
};
