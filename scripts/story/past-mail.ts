import { eq } from "drizzle-orm";
import { due, outbox } from "@/db/schema/work";
import { systemActor } from "@/lib/access/actor";
import { perform } from "@/lib/access/doors";

const platform = systemActor("story");

/** What was mailed long ago was mailed then: the demo mailbox holds what is of today. */
export async function settlePastMail(allianceId: string, when: Date): Promise<void> {
  await perform(platform, "mail.send", allianceId, async ({ tx }) => {
    await tx.update(outbox).set({ sentAt: when }).where(eq(outbox.allianceId, allianceId));
    await tx.update(due).set({ relayedAt: when, doneAt: when }).where(eq(due.allianceId, allianceId));
  });
}
