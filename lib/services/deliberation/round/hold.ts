import "server-only";
import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";

/**
 * Waits until every answer under way in this round is in, and keeps new ones out until this transaction ends.
 * Respondents hold the same lock shared, from the moment they enter: no answer can slip in behind the reveal.
 */
export async function holdRound(tx: Transaction, roundId: string): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${roundId}, 0))`);
}
