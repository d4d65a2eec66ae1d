import "server-only";
import { and, asc, eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { round, roundCell, roundReveal } from "@/db/schema/deliberation";
import { allianceCard } from "@/db/schema/overview";
import type { Departure } from "@/lib/domain/alliance/leaving/departure";
import type { JoinedPartner } from "@/lib/services/alliance/alliance/people";

/** Revealed rounds that a partner answered: its own answers and the joint grade, nothing of another partner. */
export async function departedRounds(
  tx: Transaction,
  { allianceId, partnerId }: JoinedPartner,
): Promise<Departure["rounds"]> {
  const rows = await tx
    .select({ round, revealedAt: roundReveal.revealedAt, cell: roundCell, grades: allianceCard.grades })
    .from(roundCell)
    .innerJoin(round, and(eq(round.allianceId, allianceId), eq(round.roundId, roundCell.roundId)))
    .innerJoin(
      roundReveal,
      and(eq(roundReveal.allianceId, allianceId), eq(roundReveal.roundId, roundCell.roundId)),
    )
    .innerJoin(allianceCard, eq(allianceCard.allianceId, allianceId))
    .where(and(eq(roundCell.allianceId, allianceId), eq(roundCell.partnerId, partnerId)))
    .orderBy(asc(round.number), asc(roundCell.item));
  const numbers = [...new Set(rows.map((row) => row.round.number))];
  return numbers.flatMap((number) => {
    const own = rows.filter((row) => row.round.number === number);
    const [first] = own;
    if (!first) return [];
    return {
      number,
      openedAt: first.round.openedAt.toISOString(),
      revealedAt: first.revealedAt.toISOString(),
      own: own.map(({ cell: { item, mean, nonAnswer } }) => ({ item, value: mean, nonAnswer })),
      jointGrade: first.grades.find((one) => one.round === number)?.grade ?? null,
    };
  });
}
