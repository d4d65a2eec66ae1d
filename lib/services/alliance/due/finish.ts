import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { due } from "@/db/schema/work";
import { systemActor } from "@/lib/access/actor";
import { perform, view } from "@/lib/access/doors";

export type DueWork = { allianceId: string; dueId: string };

/**
 * Does a piece of due work that is idempotent by itself, and marks it afterwards: work that is done is not
 * done again, and a crash in between repeats what changes nothing.
 */
export async function finishWork(job: string, work: DueWork, run: () => Promise<void>): Promise<void> {
  const actor = systemActor(job);
  const { allianceId } = work;
  if (await view(actor, "work.finish", allianceId, ({ tx }) => isDone(tx, work))) return;
  await run();
  await perform(actor, "work.finish", allianceId, ({ tx, now }) => markDone(tx, work, now));
}

export async function isDone(tx: Transaction, work: DueWork): Promise<boolean> {
  const [row] = await tx.select({ doneAt: due.doneAt }).from(due).where(isThis(work));
  return row?.doneAt != null;
}

/** In the transaction of the effect, wherever there is one. */
export async function markDone(tx: Transaction, work: DueWork, now: Date): Promise<void> {
  await tx
    .update(due)
    .set({ doneAt: now })
    .where(and(isThis(work), isNull(due.doneAt)));
}

const isThis = ({ allianceId, dueId }: DueWork) => and(eq(due.allianceId, allianceId), eq(due.dueId, dueId));
