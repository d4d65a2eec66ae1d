import Link from "next/link";
import { Note } from "@/components/ui/feedback/note";
import { leftWords as words } from "@/lib/content/alliance/leaving/ending-words";

/** What the address of the list of alliances says after leaving one. */
export type Left = { kind: "partner"; organisationId: string; partnerId: string } | { kind: "person" };

/** Tells somebody who just left what became of it, and where the copy is. */
export function LeftNote({ left }: { left: Left }) {
  return (
    <div role="status" className="mb-5">
      <Note>
        {left.kind === "person" ? (
          words.stopped
        ) : (
          <>
            {words.partnerLeft} {words.whoReads}{" "}
            <Link prefetch={false} href={copyHref(left)}>
              {words.seeCopy}
            </Link>
          </>
        )}
      </Note>
    </div>
  );
}

const copyHref = ({ organisationId, partnerId }: { organisationId: string; partnerId: string }): string =>
  `/organisaties/${organisationId}/vertrokken/${partnerId}`;
