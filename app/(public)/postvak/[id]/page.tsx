import type { Metadata } from "next";
import { BareFrame } from "@/components/frame/bare-frame";
import { MailText } from "@/components/people/mail-text";
import { LinkButton } from "@/components/ui/actions/link-button";
import { Facts } from "@/components/ui/data/facts";
import { dayAndTime } from "@/lib/content/dates";
import { mailboxWords as words } from "@/lib/content/people/mailbox-words";
import { readSentMail } from "@/lib/services/people/mailbox/read";
import { readForPage } from "@/lib/web/page-read";

export const metadata: Metadata = { title: words.title };

export default async function MailPage({ params }: PageProps<"/postvak/[id]">) {
  const { id } = await params;
  const mail = await readForPage(() => readSentMail(id));
  return (
    <BareFrame>
      <h1 className="mt-7">{mail.subject}</h1>
      <div className="mt-4">
        <Facts
          facts={[
            { term: words.to, value: mail.to },
            { term: words.sent, value: dayAndTime(mail.at) },
          ]}
        />
      </div>
      <MailText text={mail.text} />
      <p className="btn-row mt-5">
        <LinkButton href="/postvak">{words.all}</LinkButton>
      </p>
    </BareFrame>
  );
}
