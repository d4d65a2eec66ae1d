import { createTransport, type SendMailOptions, type Transporter } from "nodemailer";
import { now } from "@/lib/platform/clock";
import { env } from "@/lib/platform/env";
import { HopelessJob } from "@/lib/platform/jobs/hopeless-job";
import { keepInMailbox } from "@/lib/platform/mail/mailbox";
import { singleLine } from "@/lib/platform/mail/names";

export type Mail = {
  /** Id of the row in the outbox: the same mail sent twice carries the same Message-ID. */
  id: string;
  to: string;
  subject: string;
  text: string;
  html: string;
};

/**
 * Sends one mail to one person; in a demo it lands in the mailbox instead.
 * @throws HopelessJob when the address is not one address, or the mail server refuses this mail for good.
 */
export async function sendMail(mail: Mail): Promise<void> {
  if (!isOneAddress(mail.to)) throw new HopelessJob("the recipient is not exactly one address");
  const message = compose(mail);
  if (env.mailbox) {
    await keepInMailbox(env.mailbox, { ...mail, subject: String(message.subject) }, message);
    return;
  }
  try {
    await transport().sendMail(message);
  } catch (error) {
    throw isRefusedForGood(error) ? new HopelessJob("the mail was refused", { cause: error }) : error;
  }
}

const address =
  /^[a-z0-9_%+-]+(\.[a-z0-9_%+-]+)*@[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)+$/i;

const isOneAddress = (text: string): boolean => text.length <= 254 && address.test(text);

function compose({ id, to, subject, text, html }: Mail): SendMailOptions {
  return {
    messageId: `<${id}@${new URL(env.baseUrl).hostname}>`,
    date: now(),
    from: env.mailFrom,
    to: { name: "", address: to },
    subject: singleLine(subject, 150),
    text,
    html,
    headers: {
      "Auto-Submitted": "auto-generated",
      "X-Auto-Response-Suppress": "All",
      "Content-Language": "nl",
    },
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}

let opened: Transporter | undefined;

function transport(): Transporter {
  opened ??= createTransport({
    url: env.smtpUrl ?? undefined,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 20_000,
  });
  return opened;
}

/** A server that refuses us (login, sender) may think better of it; one that refuses the recipient will not. */
function isRefusedForGood(error: unknown): boolean {
  const { responseCode, command } = error as { responseCode?: number; command?: string };
  return responseCode !== undefined && responseCode >= 500 && ["RCPT TO", "DATA"].includes(command ?? "");
}
