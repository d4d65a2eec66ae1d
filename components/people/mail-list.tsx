import Link from "next/link";
import { DataTable } from "@/components/ui/data/data-table";
import { shortDate, timeOfDay } from "@/lib/content/dates";
import { mailboxWords as words } from "@/lib/content/people/mailbox-words";

export type ListedMail = { id: string; to: string; subject: string; at: Date };

export function MailList({ mails }: { mails: ListedMail[] }) {
  return (
    <DataTable
      caption={words.list}
      columns={[
        { id: "subject", header: words.subject },
        { id: "to", header: words.to },
        { id: "sent", header: words.sent },
      ]}
      rows={mails.map(({ id, to, subject, at }) => ({
        id,
        cells: [
          <Link key="subject" prefetch={false} href={`/postvak/${id}`}>
            {subject}
          </Link>,
          <span key="to" className="wrap-anywhere">
            {to}
          </span>,
          `${shortDate(at)}, ${timeOfDay(at)}`,
        ],
      }))}
    />
  );
}
