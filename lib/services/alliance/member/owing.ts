import "server-only";
import { and, eq, inArray } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { gateAsk, gateDecision } from "@/db/schema/gate";
import { allianceCard } from "@/db/schema/overview";
import { type OwingFacts, owingDecision } from "@/lib/domain/alliance/leaving/member-ending";
import type { TakingPart } from "@/lib/domain/alliance/leaving/seat";

/** Partners that still owe a decision upon what their directors were asked; one statement. */
export async function partnersOwingDecision(
  tx: Transaction,
  allianceId: string,
  partners: TakingPart["partners"],
): Promise<string[]> {
  const [found] = await questionsIn(tx, [allianceId]);
  return found ? owingDecision({ ...found, partners }) : [];
}

export type Questions = Omit<OwingFacts, "partners"> & { allianceId: string; name: string };

/** Where each alliance stands, and what its directors were asked and decided, in one statement. */
export async function questionsIn(tx: Transaction, allianceIds: readonly string[]): Promise<Questions[]> {
  const rows = await tx
    .select({
      ...{ allianceId: allianceCard.allianceId, name: allianceCard.name },
      ...{ rail: allianceCard.rail, phase: allianceCard.phase },
      ask: { askId: gateAsk.askId, gate: gateAsk.gate, visit: gateAsk.visit, number: gateAsk.number },
      decidedBy: gateDecision.partnerId,
    })
    .from(allianceCard)
    .leftJoin(gateAsk, eq(gateAsk.allianceId, allianceCard.allianceId))
    .leftJoin(
      gateDecision,
      and(eq(gateDecision.allianceId, allianceCard.allianceId), eq(gateDecision.askId, gateAsk.askId)),
    )
    .where(inArray(allianceCard.allianceId, [...allianceIds]));
  return [...Map.groupBy(rows, (row) => row.allianceId)].flatMap(([allianceId, [first, ...more]]) => {
    if (!first) return [];
    const asked = [first, ...more].flatMap(({ ask, decidedBy }) => (ask ? [{ ask, decidedBy }] : []));
    return [
      {
        ...{ allianceId, name: first.name, place: { ...first.rail, phase: first.phase } },
        asks: asked.map((row) => row.ask),
        decisions: asked.flatMap(({ ask, decidedBy }) =>
          decidedBy ? [{ askId: ask.askId, partnerId: decidedBy }] : [],
        ),
      },
    ];
  });
}
