import "server-only";
import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { AppError } from "@/lib/platform/errors";
import { isId } from "@/lib/platform/ids";

/**
 * Waits until every answer under way in this round is in, and keeps new ones out until this transaction ends.
 * Respondents hold the same lock shared, from the moment they enter: no answer can slip in behind the reveal.
 * @throws AppError not-found when it cannot be the id of a round.
 */
export async function holdRound(tx: Transaction, roundId: string): Promise<void> {
  if (!isId(roundId)) throw new AppError("not-found");
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${roundId}::uuid::text, 0))`);
}
