import "server-only";
import { asc, eq, isNull } from "drizzle-orm";
import { signInOutbox } from "@/db/schema/sign-in";
import { pool } from "@/lib/access/pools";
import { now } from "@/lib/platform/clock";
import type { Queues } from "@/lib/platform/jobs/open";
import type { QueueName } from "@/lib/platform/jobs/queues";

const atOnce = 100;

/**
 * Hands sign-in mail to the queue. Outbox and queue belong to different roles, so the job comes first and the
 * mark after: a crash in between offers the same job again, and the queue knows its id. Returns how many went.
 */
export async function relaySignInMail(queues: Queues): Promise<number> {
  const handed = await pool("auth").transaction(async (tx) => {
    const rows = await tx
      .select({ outboxId: signInOutbox.outboxId, kind: signInOutbox.kind, ref: signInOutbox.ref })
      .from(signInOutbox)
      .where(isNull(signInOutbox.relayedAt))
      .orderBy(asc(signInOutbox.createdAt))
      .limit(atOnce)
      .for("update", { skipLocked: true });
    for (const { outboxId, kind, ref } of rows) {
      await queues.send(queueOf(kind), { id: outboxId, data: { outboxId, kind, ref } });
      await tx.update(signInOutbox).set({ relayedAt: now() }).where(eq(signInOutbox.outboxId, outboxId));
    }
    return rows.length;
  });
  if (handed > 0) queues.wake("sign-in-mail");
  return handed;
}

const queueOf = (kind: (typeof signInOutbox.$inferSelect)["kind"]): QueueName =>
  kind === "overview" ? "overview-mail" : "sign-in-mail";
