import "server-only";
import { and, eq, gt, isNull } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { round, roundClosing } from "@/db/schema/deliberation";
import type { PersonActor } from "@/lib/access/actor";
import { perform } from "@/lib/access/doors";
import { holdAlliance } from "@/lib/services/alliance/alliance/hold";
import { type AskedMove, moveHeld } from "@/lib/services/alliance/phase/held-move";
import type { MoveMade } from "@/lib/services/alliance/phase/move";

export type StopResult = MoveMade | { ok: false; reason: "round-open" };

/**
 * Stops an alliance for good, with a reason: it stays to be read, and moves no more. Not while a round is open:
 * people would answer for nothing.
 */
export async function stopAlliance(actor: PersonActor, asked: AskedMove): Promise<StopResult> {
  return perform(actor, "phase.stop", asked.allianceId, async (door): Promise<StopResult> => {
    await holdAlliance(door.tx, asked.allianceId);
    const open = await openRounds(door.tx, { allianceId: asked.allianceId, now: door.now });
    if (open.length > 0) return { ok: false, reason: "round-open" };
    return moveHeld(door, { ...asked, proposal: { kind: "stopped" } });
  });
}

/** Rounds that still take answers. */
export const openRounds = (tx: Transaction, { allianceId, now }: { allianceId: string; now: Date }) =>
  tx
    .select({ roundId: round.roundId, number: round.number })
    .from(round)
    .leftJoin(
      roundClosing,
      and(eq(roundClosing.allianceId, allianceId), eq(roundClosing.roundId, round.roundId)),
    )
    .where(and(eq(round.allianceId, allianceId), isNull(roundClosing.closedAt), gt(round.closesAt, now)));
