import type { Metadata } from "next";
import { declineAction } from "@/app/(public)/uitnodiging/[token]/afslaan/actions";
import { openInvitationOf } from "@/app/(public)/uitnodiging/[token]/invitation";
import { DeclineForm } from "@/components/alliance/invitation/decline-form";
import { BareFrame } from "@/components/frame/bare-frame";
import { declineWords as words } from "@/lib/content/alliance/joining/answer-words";
import { invitationPaths } from "@/lib/content/alliance/joining/invitation-paths";

type Props = { params: Promise<{ token: string }> };

export const metadata: Metadata = { title: words.title };

export default async function DeclinePage({ params }: Props) {
  const { token } = await params;
  const { allianceName, partnerName, askedBy } = await openInvitationOf(token);
  return (
    <BareFrame aside={allianceName}>
      <h1 className="mt-7">{words.title}</h1>
      <p className="lede">{words.lede(partnerName, allianceName)}</p>
      <DeclineForm
        token={token}
        asker={askedBy.name}
        backHref={invitationPaths(token).letter}
        action={declineAction}
      />
    </BareFrame>
  );
}
