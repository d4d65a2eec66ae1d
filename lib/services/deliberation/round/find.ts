import "server-only";
import { and, eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { round, roundClosing, roundReveal } from "@/db/schema/deliberation";
import { AppError } from "@/lib/platform/errors";

/** A round with its moments, within the alliance that was entered. @throws AppError not-found */
export async function findRound(tx: Transaction, allianceId: string, roundId: string) {
  const [found] = await roundsOf(tx, allianceId, roundId);
  if (!found) throw new AppError("not-found");
  return found;
}

/** The rounds of an alliance with their moments, oldest first. */
export async function roundsOf(tx: Transaction, allianceId: string, roundId?: string) {
  const rows = await tx
    .select({ round, closedAt: roundClosing.closedAt, revealedAt: roundReveal.revealedAt })
    .from(round)
    .leftJoin(
      roundClosing,
      and(eq(roundClosing.allianceId, allianceId), eq(roundClosing.roundId, round.roundId)),
    )
    .leftJoin(
      roundReveal,
      and(eq(roundReveal.allianceId, allianceId), eq(roundReveal.roundId, round.roundId)),
    )
    .where(and(eq(round.allianceId, allianceId), roundId ? eq(round.roundId, roundId) : undefined))
    .orderBy(round.number);
  return rows.map(({ round: found, ...moments }) => ({ ...found, ...moments }));
}
