import "server-only";
import { and, eq, gt, isNull } from "drizzle-orm";
import { signInOutbox, signInUser } from "@/db/schema/sign-in";
import { personActor } from "@/lib/access/actor";
import { pool } from "@/lib/access/pools";
import { shortDate } from "@/lib/content/dates";
import { overviewWording } from "@/lib/content/mail/overview";
import { attentionDates, attentionTexts } from "@/lib/content/overview/attention-words";
import { now } from "@/lib/platform/clock";
import { env } from "@/lib/platform/env";
import { renderHtml, renderText } from "@/lib/platform/mail/letter";
import { nameInSentence } from "@/lib/platform/mail/names";
import { sendMail } from "@/lib/platform/mail/send";
import { type AttentionRow, readAttention } from "@/lib/services/overview/attention/read";
import { readProfile } from "@/lib/services/people/profile/read";

const mostLines = 8;

/** Mails somebody what waits, as it is now; when nothing waits, nothing is sent. */
export async function sendOverviewMail(outboxId: string): Promise<void> {
  const unsent = and(
    eq(signInOutbox.outboxId, outboxId),
    eq(signInOutbox.kind, "overview"),
    isNull(signInOutbox.sentAt),
  );
  const [found] = await pool("auth")
    .select({ personId: signInOutbox.ref, email: signInUser.email, plannedAt: signInOutbox.createdAt })
    .from(signInOutbox)
    .innerJoin(signInUser, eq(signInUser.id, signInOutbox.ref))
    .where(unsent);
  if (!found) return;
  const { viewer, rows } = await readAttention(personActor(found.personId));
  if (rows.length > 0 && (await isWanted(found))) {
    const letter = overviewWording({
      name: nameInSentence(viewer.name),
      lines: rows.slice(0, mostLines).map(inOneLine),
      more: Math.max(0, rows.length - mostLines),
      link: `${env.baseUrl}/aandacht`,
      settingsLink: `${env.baseUrl}/instellingen`,
    });
    const { subject } = letter;
    const [text, html] = [renderText(letter), renderHtml(letter)];
    await sendMail({ id: outboxId, to: found.email, subject, text, html });
  }
  await pool("auth").update(signInOutbox).set({ sentAt: now() }).where(unsent);
}

/** Not any more when a newer one was planned while mail could not be sent, or when the person wants none now. */
async function isWanted({ personId, plannedAt }: { personId: string; plannedAt: Date }): Promise<boolean> {
  const newer = await pool("auth")
    .select({ outboxId: signInOutbox.outboxId })
    .from(signInOutbox)
    .where(
      and(
        eq(signInOutbox.ref, personId),
        eq(signInOutbox.kind, "overview"),
        gt(signInOutbox.createdAt, plannedAt),
      ),
    )
    .limit(1);
  if (newer.length > 0) return false;
  const { notify } = await readProfile(personActor(personId));
  return notify !== "never";
}

const inOneLine = ({ kind, facts, at, allianceName }: AttentionRow): string =>
  `${attentionTexts[kind].what(facts)}, ${nameInSentence(allianceName)}, ${attentionDates[kind](shortDate(at))}.`;
