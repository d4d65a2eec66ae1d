import "server-only";
import { and, asc, eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { partner } from "@/db/schema/alliance";
import { gateAsk, gateDecision } from "@/db/schema/gate";
import type { Departure } from "@/lib/domain/alliance/leaving/departure";
import type { JoinedPartner } from "@/lib/services/alliance/alliance/people";

/** The questions upon which a partner decided: its own decision whole, of the others who decided what. */
export async function departedDecisions(
  tx: Transaction,
  { allianceId, partnerId }: JoinedPartner,
): Promise<Departure["decisions"]> {
  const rows = await tx
    .select({ ask: gateAsk, decision: gateDecision, partnerName: partner.name })
    .from(gateDecision)
    .innerJoin(gateAsk, and(eq(gateAsk.allianceId, allianceId), eq(gateAsk.askId, gateDecision.askId)))
    .innerJoin(
      partner,
      and(eq(partner.allianceId, allianceId), eq(partner.partnerId, gateDecision.partnerId)),
    )
    .where(eq(gateDecision.allianceId, allianceId))
    .orderBy(asc(gateAsk.askedAt), asc(gateDecision.decidedAt));
  const own = rows.filter(({ decision }) => decision.partnerId === partnerId);
  return own.map(({ ask, decision }) => ({
    gate: ask.gate,
    question: {
      ...{ subject: ask.subject, subjectHash: ask.subjectHash },
      ...{ askedAt: ask.askedAt.toISOString(), askedBy: ask.askedByName },
    },
    own: { ...verdictOf(decision), reason: decision.reason, decisionHash: decision.decisionHash },
    others: rows
      .filter((one) => one.ask.askId === ask.askId && one.decision.partnerId !== partnerId)
      .map((one) => ({ partner: one.partnerName, ...verdictOf(one.decision) })),
  }));
}

const verdictOf = ({ name, verdict, decidedAt }: typeof gateDecision.$inferSelect) => ({
  ...{ name, verdict, decidedAt: decidedAt.toISOString() },
});
