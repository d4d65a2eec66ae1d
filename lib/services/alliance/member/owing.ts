import "server-only";
import { and, eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { gateAsk, gateDecision } from "@/db/schema/gate";
import { allianceCard } from "@/db/schema/overview";
import { owingDecision } from "@/lib/domain/alliance/leaving/member-ending";
import type { TakingPart } from "@/lib/domain/alliance/leaving/seat";

/** Partners that still owe a decision upon what their directors were asked; one statement. */
export async function partnersOwingDecision(
  tx: Transaction,
  allianceId: string,
  partners: TakingPart["partners"],
): Promise<string[]> {
  const rows = await tx
    .select({
      rail: allianceCard.rail,
      phase: allianceCard.phase,
      ask: { askId: gateAsk.askId, gate: gateAsk.gate, visit: gateAsk.visit, number: gateAsk.number },
      decidedBy: gateDecision.partnerId,
    })
    .from(allianceCard)
    .innerJoin(gateAsk, eq(gateAsk.allianceId, allianceId))
    .leftJoin(
      gateDecision,
      and(eq(gateDecision.allianceId, allianceId), eq(gateDecision.askId, gateAsk.askId)),
    )
    .where(eq(allianceCard.allianceId, allianceId));
  const [first] = rows;
  if (!first) return [];
  return owingDecision({
    partners,
    place: { ...first.rail, phase: first.phase },
    asks: rows.map((row) => row.ask),
    decisions: rows.flatMap(({ ask, decidedBy }) =>
      decidedBy ? [{ askId: ask.askId, partnerId: decidedBy }] : [],
    ),
  });
}
