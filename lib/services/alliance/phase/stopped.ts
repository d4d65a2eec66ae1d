import "server-only";
import { and, eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { phaseMove } from "@/db/schema/alliance";

/** Whether the alliance was stopped: then nobody comes in any more. */
export async function isStopped(tx: Transaction, allianceId: string): Promise<boolean> {
  const stops = await tx
    .select({ seq: phaseMove.seq })
    .from(phaseMove)
    .where(and(eq(phaseMove.allianceId, allianceId), eq(phaseMove.kind, "stopped")));
  return stops.length > 0;
}
