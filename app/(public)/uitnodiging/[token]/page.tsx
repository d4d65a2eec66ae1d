import type { Metadata } from "next";
import { invitationOf } from "@/app/(public)/uitnodiging/[token]/invitation";
import { InvitationLetter } from "@/components/alliance/invitation/invitation-letter";
import { InvitationOver } from "@/components/alliance/invitation/invitation-over";
import { invitationPaths } from "@/lib/content/alliance/joining/invitation-paths";
import { letterWords, overWords } from "@/lib/content/alliance/joining/letter-words";

type Props = { params: Promise<{ token: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { state, partnerName, allianceName } = await invitationOf((await params).token);
  return { title: state === "open" ? letterWords.title(partnerName, allianceName) : overWords[state].title };
}

export default async function InvitationPage({ params }: Props) {
  const { token } = await params;
  const invitation = await invitationOf(token);
  if (invitation.state !== "open") return <InvitationOver invitation={invitation} />;
  return <InvitationLetter invitation={invitation} paths={invitationPaths(token)} />;
}
