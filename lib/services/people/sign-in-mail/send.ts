import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import { signInOutbox } from "@/db/schema/sign-in";
import { pool } from "@/lib/access/pools";
import { signInWording } from "@/lib/content/mail/sign-in";
import { stepUpWording } from "@/lib/content/mail/step-up";
import { now } from "@/lib/platform/clock";
import { type Letter, renderHtml, renderText } from "@/lib/platform/mail/letter";
import { sendMail } from "@/lib/platform/mail/send";
import { signInMail } from "@/lib/services/people/sign-in/mail-facts";
import { stepUpMail } from "@/lib/services/people/step-up/mail-facts";

type SignInMail = { kind: "sign-in" | "step-up"; ref: string };

/** Sends a link or a code, unless it has been sent or would no longer work on arrival. */
export async function sendSignInMail(outboxId: string): Promise<void> {
  const [mail] = await pool("auth")
    .select({ kind: signInOutbox.kind, ref: signInOutbox.ref })
    .from(signInOutbox)
    .where(unsent(outboxId));
  const written = mail && isSignInMail(mail) && (await write(mail));
  if (!written) return;
  const { to, letter } = written;
  const { subject } = letter;
  await sendMail({ id: outboxId, to, subject, text: renderText(letter), html: renderHtml(letter) });
  await pool("auth").update(signInOutbox).set({ sentAt: now() }).where(unsent(outboxId));
}

/** The overview of what waits is written where that is known. */
const isSignInMail = (mail: { kind: string; ref: string }): mail is SignInMail => mail.kind !== "overview";

const unsent = (outboxId: string) => and(eq(signInOutbox.outboxId, outboxId), isNull(signInOutbox.sentAt));

async function write({ kind, ref }: SignInMail): Promise<{ to: string; letter: Letter } | null> {
  if (kind === "step-up") {
    const facts = await stepUpMail(ref);
    return facts && isOfUse(facts) ? { to: facts.email, letter: stepUpWording(facts) } : null;
  }
  const facts = await signInMail(ref);
  return facts && isOfUse(facts) ? { to: facts.email, letter: signInWording(facts) } : null;
}

const isOfUse = ({ expiresAt }: { expiresAt: Date }): boolean => expiresAt > now();
