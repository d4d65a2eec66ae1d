import type { Metadata } from "next";
import { openInvitationOf } from "@/app/(public)/uitnodiging/[token]/invitation";
import { acceptAction, invitationCodeAction } from "@/app/(public)/uitnodiging/[token]/meedoen/actions";
import { CodeRequest } from "@/components/alliance/invitation/code-request";
import { JoiningForm } from "@/components/alliance/invitation/joining-form";
import { BareFrame } from "@/components/frame/bare-frame";
import { LinkButton } from "@/components/ui/actions/link-button";
import { codeWords, joiningWords, waitingWords } from "@/lib/content/alliance/joining/answer-words";
import { invitationPaths } from "@/lib/content/alliance/joining/invitation-paths";
import { invitedAs } from "@/lib/content/alliance/joining/letter-words";
import type { InvitationPage } from "@/lib/services/alliance/invitation/read";

type Props = { params: Promise<{ token: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const invitation = await openInvitationOf((await params).token);
  if (!invitation.choice) return { title: codeWords.title(invitation.allianceName) };
  return { title: mustWait(invitation) ? waitingWords.title : joiningWords.title };
}

export default async function JoinPage({ params }: Props) {
  const { token } = await params;
  const invitation = await openInvitationOf(token);
  const { allianceName, partnerName, email, signedIn, choice, role, joined } = invitation;
  const paths = invitationPaths(token);
  if (!choice) {
    return (
      <BareFrame aside={allianceName}>
        <CodeRequest
          {...{ token, allianceName, email, paths }}
          otherAccount={signedIn?.email ?? null}
          action={invitationCodeAction}
        />
      </BareFrame>
    );
  }
  if (mustWait(invitation)) return <Waiting invitation={invitation} backHref={paths.letter} />;
  return (
    <BareFrame aside={allianceName}>
      <h1 className="mt-7">{joiningWords.title}</h1>
      <p className="lede">{joiningWords.lede(invitedAs[role], allianceName, email)}</p>
      <JoiningForm
        {...{ token, choice, joined }}
        named={{ organisation: partnerName, person: invitation.name }}
        decides={role === "director"}
        backHref={paths.letter}
        action={acceptAction}
      />
    </BareFrame>
  );
}

/** Somebody joined for the organisation, and it has not said yet that the invitee belongs to it. */
const mustWait = ({ choice }: InvitationPage): boolean =>
  choice !== null && !choice.mayMake && choice.own.length === 0 && !choice.vouchedBy;

function Waiting({ invitation, backHref }: { invitation: InvitationPage; backHref: string }) {
  return (
    <BareFrame aside={invitation.allianceName}>
      <h1 className="mt-7">{waitingWords.title}</h1>
      <p className="lede">{waitingWords.text(invitation.partnerName)}</p>
      <p className="mt-4">{waitingWords.next}</p>
      <p className="btn-row mt-5">
        <LinkButton href={backHref}>{waitingWords.back}</LinkButton>
      </p>
    </BareFrame>
  );
}
