import "server-only";
import { eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { alliance } from "@/db/schema/alliance";
import { AppError } from "@/lib/platform/errors";

/**
 * Makes verbs that change who takes part, or where the alliance stands, wait for each other until this
 * transaction ends: each finds what the one before it left. @throws AppError not-found
 */
export async function holdAlliance(tx: Transaction, allianceId: string) {
  const [held] = await tx.select().from(alliance).where(eq(alliance.allianceId, allianceId)).for("update");
  if (!held) throw new AppError("not-found");
  return held;
}
