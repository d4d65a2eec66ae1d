import "server-only";
import type { PersonActor } from "@/lib/access/actor";
import { perform } from "@/lib/access/doors";
import { type DayRefusal, lookAgainRefusal } from "@/lib/domain/alliance/gates/days";
import { type AskedMove, moveHeld } from "@/lib/services/alliance/phase/held-move";
import type { MoveMade } from "@/lib/services/alliance/phase/move";

export type PauseAlliance = AskedMove & {
  /** The day on which somebody looks again, "2026-11-20". */
  until: string;
};
export type PauseResult = MoveMade | { ok: false; reason: DayRefusal };

/** Lays an alliance still, with a reason and a day to look again. A round that runs, runs on. */
export async function pauseAlliance(
  actor: PersonActor,
  { until, ...asked }: PauseAlliance,
): Promise<PauseResult> {
  return perform(actor, "phase.pause", asked.allianceId, async (door): Promise<PauseResult> => {
    const refusal = lookAgainRefusal(until, door.now);
    if (refusal) return { ok: false, reason: refusal };
    return moveHeld(door, { ...asked, proposal: { kind: "paused" }, facts: { until } });
  });
}
