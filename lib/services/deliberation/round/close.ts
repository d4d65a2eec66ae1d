import "server-only";
import { roundClosing } from "@/db/schema/deliberation";
import type { PersonActor, SystemActor } from "@/lib/access/actor";
import { perform } from "@/lib/access/doors";
import { type ClosingRefusal, closingRefusal } from "@/lib/domain/deliberation/round";
import { planWork } from "@/lib/services/alliance/due/plan";
import { findRound } from "@/lib/services/deliberation/round/find";
import { holdRound } from "@/lib/services/deliberation/round/hold";

export type CloseRound = { allianceId: string; roundId: string };
export type CloseRoundResult = { ok: true } | { ok: false; reason: ClosingRefusal };

/** Closes a round: by its alliance manager at any time, by the clock at its time. The reveal follows at once. */
export async function closeRound(
  actor: PersonActor | SystemActor,
  { allianceId, roundId }: CloseRound,
): Promise<CloseRoundResult> {
  return perform(actor, "round.close", allianceId, async ({ tx, now, standing, record }) => {
    await holdRound(tx, roundId);
    const found = await findRound(tx, allianceId, roundId);
    const refusal = closingRefusal(found, actor.kind === "system" ? "clock" : "manager", now);
    if (refusal) return { ok: false, reason: refusal };
    await tx.insert(roundClosing).values({ allianceId, roundId, closedAt: now, closedBy: standing.personId });
    await planWork(tx, { allianceId, kind: "reveal-round", ref: roundId, at: now });
    record({ roundId, number: found.number });
    return { ok: true };
  });
}
