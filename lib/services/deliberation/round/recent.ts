import "server-only";
import { and, asc, eq, gt, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { respondent, round, roundClosing, roundPartner, roundReveal } from "@/db/schema/deliberation";
import { respondentToken } from "@/lib/access/links/respondent-link";
import { type PartnerProgress, partnerCounts } from "@/lib/services/deliberation/round/progress";

/** A sheet that waits for the person who is looking: the way to it is the one in their mail. */
export type OwnSheet = { token: string; partnerName: string };
export type RecentRound = Pick<
  typeof round.$inferSelect,
  "roundId" | "number" | "openedAt" | "closesAt" | "discussAt"
> & {
  closedAt: Date | null;
  revealedAt: Date | null;
  /** The counts: before the reveal this is all that anyone sees. */
  partners: PartnerProgress[];
  ownSheet: OwnSheet | null;
};

/** The one that runs or was revealed last, and two before it: enough to see where a grade went. */
const howMany = 3;

/** The last rounds of an alliance, oldest first, in one statement. */
export async function recentRounds(
  tx: Transaction,
  allianceId: string,
  personId: string,
): Promise<RecentRound[]> {
  const rows = await withPartners(tx, allianceId, personId);
  return [...Map.groupBy(rows, (row) => row.round.roundId).values()].flatMap((own) => {
    const [first] = own;
    if (!first) return [];
    return {
      ...first.round,
      closedAt: first.closedAt,
      revealedAt: first.revealedAt,
      partners: own.map((row) => row.counts),
      ownSheet: own.map((row) => sheetFrom(row, allianceId)).find((sheet) => sheet !== null) ?? null,
    };
  });
}

function withPartners(tx: Transaction, allianceId: string, personId: string) {
  const checker = and(eq(round.allianceId, allianceId), eq(round.kind, "checker"));
  const before = tx
    .select({ number: sql`max(${round.number}) - ${howMany}` })
    .from(round)
    .where(checker);
  return tx
    .select({
      round: moments,
      closedAt: roundClosing.closedAt,
      revealedAt: roundReveal.revealedAt,
      counts: partnerCounts,
      respondentId: respondent.respondentId,
      generation: respondent.generation,
    })
    .from(round)
    .innerJoin(
      roundPartner,
      and(eq(roundPartner.allianceId, allianceId), eq(roundPartner.roundId, round.roundId)),
    )
    .leftJoin(
      roundClosing,
      and(eq(roundClosing.allianceId, allianceId), eq(roundClosing.roundId, round.roundId)),
    )
    .leftJoin(
      roundReveal,
      and(eq(roundReveal.allianceId, allianceId), eq(roundReveal.roundId, round.roundId)),
    )
    .leftJoin(
      respondent,
      and(
        eq(respondent.allianceId, allianceId),
        eq(respondent.roundId, round.roundId),
        eq(respondent.partnerId, roundPartner.partnerId),
        eq(respondent.personId, personId),
      ),
    )
    .where(and(checker, gt(round.number, before)))
    .orderBy(asc(round.number), asc(roundPartner.partnerId));
}

const moments = {
  roundId: round.roundId,
  number: round.number,
  openedAt: round.openedAt,
  closesAt: round.closesAt,
  discussAt: round.discussAt,
};

type Row = Awaited<ReturnType<typeof withPartners>>[number];

function sheetFrom({ counts, respondentId, generation }: Row, allianceId: string): OwnSheet | null {
  if (!respondentId || generation === null || counts.submitted >= counts.invited) return null;
  return { token: respondentToken({ allianceId, respondentId, generation }), partnerName: counts.name };
}
