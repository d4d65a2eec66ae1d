import "server-only";
import type { Transaction } from "@/db/client";
import { outbox } from "@/db/schema/work";
import { now } from "@/lib/platform/clock";
import { newId } from "@/lib/platform/ids";
import { planWork } from "@/lib/services/alliance/due/plan";
import type { MailKind } from "@/lib/services/alliance/outbox/letters/letters";

export type PostedMail = {
  allianceId: string;
  kind: MailKind;
  /** What it is about: a respondent, an invitation, a question. Address and words are looked up when it is sent. */
  ref: string;
  /** The member it goes to; left out when the ref says it. */
  recipient?: string;
  /** Counts the times that it is sent again on purpose. */
  turn?: number;
  /** Not before this instant. */
  at: Date;
};

/** Puts one mail in the post, in the transaction of the verb; the same mail twice goes out once. */
export async function postMail(tx: Transaction, { at, ...mail }: PostedMail): Promise<void> {
  const [posted] = await tx
    .insert(outbox)
    .values({ outboxId: newId(), recipient: mail.ref, ...mail, createdAt: now() })
    .onConflictDoNothing()
    .returning({ outboxId: outbox.outboxId });
  if (!posted) return;
  await planWork(tx, { allianceId: mail.allianceId, kind: "send-mail", ref: posted.outboxId, at });
}
