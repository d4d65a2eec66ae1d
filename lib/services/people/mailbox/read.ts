import "server-only";
import { env } from "@/lib/platform/env";
import { AppError } from "@/lib/platform/errors";
import { isId } from "@/lib/platform/ids";
import { type KeptMail, listMailbox, readMailbox } from "@/lib/platform/mail/mailbox";

export type MailInBox = Pick<KeptMail, "id" | "to" | "subject" | "text"> & { at: Date };

/** Whether mail stays here instead of going out. */
export const keepsMail = (): boolean => env.demo && Boolean(env.mailbox);

/** What the demo would have mailed, newest first. @throws AppError not-found wherever real mail goes out */
export async function listSentMail(): Promise<MailInBox[]> {
  const mails = await listMailbox(folder());
  return mails.map(inBox);
}

/** @throws AppError not-found, also wherever real mail goes out */
export async function readSentMail(id: string): Promise<MailInBox> {
  const mail = isId(id) ? await readMailbox(folder(), id) : null;
  if (!mail) throw new AppError("not-found");
  return inBox(mail);
}

function folder(): string {
  if (!env.demo || !env.mailbox) throw new AppError("not-found");
  return env.mailbox;
}

const inBox = ({ id, to, subject, text, at }: KeptMail): MailInBox => ({
  id,
  to,
  subject,
  text,
  at: new Date(at),
});
