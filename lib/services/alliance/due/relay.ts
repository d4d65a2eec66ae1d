import "server-only";
import { and, asc, eq, inArray, isNull, lt, lte, type SQL, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { due } from "@/db/schema/work";
import { pool } from "@/lib/access/pools";
import { now } from "@/lib/platform/clock";
import type { Queues } from "@/lib/platform/jobs/open";
import { deadLetters } from "@/lib/platform/jobs/queues";

const atOnce = 100;
const lostAfterMs = 10 * 60_000;

/**
 * Hands work whose time has come to the queue, as the one role that sees the due work of all alliances.
 * Job and mark commit together, so nothing is lost and nothing is queued twice. Returns how many went.
 */
export async function relayDueWork(queues: Queues): Promise<number> {
  return relay(queues, and(isNull(due.relayedAt), lte(due.at, now())));
}

/** Hands over again what was relayed long ago, is not done, and is in no queue: neither waiting nor parked. */
export async function relayLostWork(queues: Queues): Promise<number> {
  const before = new Date(now().getTime() - lostAfterMs);
  return relay(queues, and(lt(due.relayedAt, before), isInNoQueue));
}

const isInNoQueue = sql`not exists (
  select 1 from pgboss.job j
   where (j.name = ${due.kind} and j.id = ${due.dueId})
      or (j.name = ${deadLetters.name} and j.source_id = ${due.dueId}))`;

/** A row of a kind that another release wrote stays where it is, and does not hold up the others. */
async function relay(queues: Queues, which: SQL | undefined): Promise<number> {
  const handed = await pool("jobs").transaction(async (tx) => {
    const rows = await tx
      .select()
      .from(due)
      .where(and(isNull(due.doneAt), inArray(due.kind, due.kind.enumValues), which))
      .orderBy(asc(due.at))
      .limit(atOnce)
      .for("update", { skipLocked: true });
    for (const row of rows) await handOver(tx, queues, row);
    return rows;
  });
  for (const kind of new Set(handed.map((row) => row.kind))) queues.wake(kind);
  return handed.length;
}

async function handOver(tx: Transaction, queues: Queues, row: typeof due.$inferSelect): Promise<void> {
  const { allianceId, dueId, kind, ref } = row;
  await queues.send(kind, { id: dueId, data: { allianceId, dueId, ref } }, tx);
  await tx
    .update(due)
    .set({ relayedAt: now() })
    .where(and(eq(due.allianceId, allianceId), eq(due.dueId, dueId)));
}
