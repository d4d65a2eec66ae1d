import "server-only";
import { desc, eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { alliance, phaseMove } from "@/db/schema/alliance";
import { statusAfter } from "@/lib/domain/alliance/phase-machine";
import { AppError } from "@/lib/platform/errors";

/** The alliance that was entered, and whether it goes on. @throws AppError not-found */
export async function allianceWithStatus(tx: Transaction, allianceId: string) {
  const [found] = await tx
    .select({ alliance, lastMove: phaseMove.kind })
    .from(alliance)
    .innerJoin(phaseMove, eq(phaseMove.allianceId, allianceId))
    .where(eq(alliance.allianceId, allianceId))
    .orderBy(desc(phaseMove.seq))
    .limit(1);
  if (!found) throw new AppError("not-found");
  return { ...found.alliance, status: statusAfter(found.lastMove) };
}
