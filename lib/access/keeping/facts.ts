import "server-only";
import { and, asc, eq, isNull } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { alliance, member, partner, phaseMove } from "@/db/schema/alliance";
import { round, roundClosing, roundReveal } from "@/db/schema/deliberation";
import { gateAsk, gateDecision, gateNote } from "@/db/schema/gate";
import { invitation } from "@/db/schema/invitation";

export type AllianceFacts = NonNullable<Awaited<ReturnType<typeof allianceFacts>>>;

/** Everything that the card and the attention rows of one alliance are computed from; null: not founded. */
export async function allianceFacts(tx: Transaction, allianceId: string) {
  const [found] = await tx.select().from(alliance).where(eq(alliance.allianceId, allianceId));
  if (!found) return null;
  const rounds = await roundsWithMoments(tx, allianceId);
  return {
    alliance: found,
    moves: await tx
      .select()
      .from(phaseMove)
      .where(eq(phaseMove.allianceId, allianceId))
      .orderBy(asc(phaseMove.seq)),
    partners: await tx
      .select()
      .from(partner)
      .where(eq(partner.allianceId, allianceId))
      .orderBy(asc(partner.joinedAt), asc(partner.partnerId)),
    members: await tx
      .select()
      .from(member)
      .where(and(eq(member.allianceId, allianceId), isNull(member.endedAt)))
      .orderBy(asc(member.joinedAt), asc(member.memberId)),
    invitations: await tx.select().from(invitation).where(eq(invitation.allianceId, allianceId)),
    asks: await tx.select().from(gateAsk).where(eq(gateAsk.allianceId, allianceId)),
    decisions: await tx.select().from(gateDecision).where(eq(gateDecision.allianceId, allianceId)),
    notes: await tx.select().from(gateNote).where(eq(gateNote.allianceId, allianceId)),
    rounds,
    revealedRounds: rounds.filter((one) => one.revealedAt).length,
  };
}

async function roundsWithMoments(tx: Transaction, allianceId: string) {
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
    .where(and(eq(round.allianceId, allianceId), eq(round.kind, "checker")))
    .orderBy(asc(round.number));
  return rows.map(({ round: one, ...moments }) => ({ ...one, ...moments }));
}
