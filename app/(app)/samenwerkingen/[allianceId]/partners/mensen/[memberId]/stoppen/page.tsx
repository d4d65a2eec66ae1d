import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { endMemberAction } from "@/app/(app)/samenwerkingen/[allianceId]/partners/uitstappen/actions";
import { signOutAction } from "@/app/(public)/aanmelden/actions";
import { memberHref, partnerCrumbs, stopHref } from "@/components/alliance/alliance-paths";
import { EndMember } from "@/components/alliance/leaving/end-member";
import { MemberFrame } from "@/components/alliance/member-frame";
import { currentActor } from "@/lib/access/session";
import { endingWords as words } from "@/lib/content/alliance/leaving/ending-words";
import { prepareEnding } from "@/lib/services/alliance/member/prepare-ending";
import { readForPage } from "@/lib/web/page-read";

type Props = { params: Promise<{ allianceId: string; memberId: string }> };

export const metadata: Metadata = { title: words.crumb };

export default async function EndMemberPage({ params }: Props) {
  const { allianceId, memberId } = await params;
  const href = memberHref(allianceId, memberId);
  const actor = await currentActor(`${href}/stoppen`);
  const page = await readForPage(() => prepareEnding(actor, { allianceId, memberId }));
  const { viewer, alliance, ...facts } = page;
  if (facts.person.isSelf) redirect(stopHref(allianceId));
  return (
    <MemberFrame
      viewer={viewer}
      alliance={alliance}
      place="partners"
      crumbs={partnerCrumbs(alliance, { label: facts.person.name, href }, { label: words.crumb })}
      signOut={signOutAction}
    >
      <EndMember alliance={alliance} {...facts} action={endMemberAction} />
    </MemberFrame>
  );
}
