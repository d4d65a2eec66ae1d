import type { Metadata } from "next";
import { BareFrame } from "@/components/frame/bare-frame";
import { MailList } from "@/components/people/mail-list";
import { LinkButton } from "@/components/ui/actions/link-button";
import { EmptyState } from "@/components/ui/feedback/empty-state";
import { mailboxWords as words } from "@/lib/content/people/mailbox-words";
import { listSentMail } from "@/lib/services/people/mailbox/read";
import { readForPage } from "@/lib/web/page-read";

export const metadata: Metadata = { title: words.title };

export default async function MailboxPage() {
  const mails = await readForPage(listSentMail);
  return (
    <BareFrame>
      <h1 className="mt-7">{words.title}</h1>
      <p className="lede">{words.lede}</p>
      {mails.length === 0 ? (
        <EmptyState
          title={words.emptyTitle}
          text={words.empty}
          action={
            <LinkButton kind="act" href="/aanmelden">
              {words.signIn}
            </LinkButton>
          }
        />
      ) : (
        <div className="mt-5">
          <MailList mails={mails} />
        </div>
      )}
    </BareFrame>
  );
}
