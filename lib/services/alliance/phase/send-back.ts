import "server-only";
import type { PersonActor } from "@/lib/access/actor";
import { perform } from "@/lib/access/doors";
import { isPhaseNumber } from "@/lib/domain/alliance/phase";
import { type AskedMove, moveHeld } from "@/lib/services/alliance/phase/held-move";
import type { MoveMade } from "@/lib/services/alliance/phase/move";

export type SendBack = AskedMove & {
  /** The phase that the page named. */
  to: number;
};

/** Takes an alliance back to an earlier phase. What was decided there counts as history and is asked anew. */
export async function sendBack(actor: PersonActor, { to, ...asked }: SendBack): Promise<MoveMade> {
  return perform(actor, "phase.send-back", asked.allianceId, async (door) => {
    if (!isPhaseNumber(to)) return { ok: false, reason: "no-way-back" };
    return moveHeld(door, { ...asked, proposal: { kind: "sent-back", to } });
  });
}
