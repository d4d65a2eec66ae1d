import "server-only";
import type { PersonActor } from "@/lib/access/actor";
import { perform } from "@/lib/access/doors";
import { type AskedMove, moveHeld } from "@/lib/services/alliance/phase/held-move";
import type { MoveMade } from "@/lib/services/alliance/phase/move";

/** Goes on after a pause, where it was. The reason may be empty. */
export async function resumeAlliance(actor: PersonActor, asked: AskedMove): Promise<MoveMade> {
  return perform(actor, "phase.resume", asked.allianceId, (door) =>
    moveHeld(door, { ...asked, proposal: { kind: "resumed" } }),
  );
}
