import "server-only";
import type { Transaction } from "@/db/client";
import { due } from "@/db/schema/work";
import { newId } from "@/lib/platform/ids";

export type WorkKind = (typeof due.$inferInsert)["kind"];
export type PlannedWork = {
  allianceId: string;
  kind: WorkKind;
  /** What the work is about: a round, or a row of the outbox. */
  ref: string;
  at: Date;
};

/**
 * Plans what must happen later, in the transaction of the verb: rolled back with it, and planned once per
 * kind and ref however often it is asked.
 */
export async function planWork(tx: Transaction, work: PlannedWork): Promise<void> {
  await tx
    .insert(due)
    .values({ dueId: newId(), ...work })
    .onConflictDoNothing();
}
