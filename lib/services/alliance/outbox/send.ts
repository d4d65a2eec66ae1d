import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import { outbox } from "@/db/schema/work";
import { systemActor } from "@/lib/access/actor";
import { perform, view } from "@/lib/access/doors";
import { AppError } from "@/lib/platform/errors";
import { HopelessJob } from "@/lib/platform/jobs/hopeless-job";
import { type Letter, renderHtml, renderText } from "@/lib/platform/mail/letter";
import { sendMail } from "@/lib/platform/mail/send";
import { isDone, markDone } from "@/lib/services/alliance/due/finish";
import { isMailKind, letters } from "@/lib/services/alliance/outbox/letters/letters";

export type SendPostedMail = { allianceId: string; dueId: string; outboxId: string };

/**
 * Sends one mail from the outbox, rendered from what is true now. Between sending and marking lies the one
 * moment where a crash sends it twice: then both carry the same Message-ID.
 */
export async function sendPostedMail(input: SendPostedMail): Promise<void> {
  const written = await write(input);
  if (written?.letter) {
    const { to, letter } = written;
    const { subject } = letter;
    await sendMail({ id: input.outboxId, to, subject, text: renderText(letter), html: renderHtml(letter) });
  }
  if (written) await markSent(input, written.letter !== null);
}

const actor = systemActor("send-mail");

/** Null when the mail has been dealt with. */
async function write(input: SendPostedMail): Promise<{ to: string; letter: Letter | null } | null> {
  const { allianceId, outboxId } = input;
  return view(actor, "mail.send", allianceId, async ({ tx, now }) => {
    if (await isDone(tx, input)) return null;
    const [mail] = await tx
      .select()
      .from(outbox)
      .where(and(eq(outbox.allianceId, allianceId), eq(outbox.outboxId, outboxId)));
    if (!mail) throw new AppError("not-found");
    const { kind, ref, recipient } = mail;
    if (!isMailKind(kind)) throw new HopelessJob(`no letter of this kind: ${kind}`);
    return letters[kind](tx, { allianceId, ref, recipient, now });
  });
}

async function markSent(input: SendPostedMail, sent: boolean): Promise<void> {
  const { allianceId, outboxId } = input;
  await perform(actor, "mail.send", allianceId, async ({ tx, now }) => {
    const unsent = and(
      eq(outbox.allianceId, allianceId),
      eq(outbox.outboxId, outboxId),
      isNull(outbox.sentAt),
    );
    if (sent) await tx.update(outbox).set({ sentAt: now }).where(unsent);
    await markDone(tx, input, now);
  });
}
