import type { Metadata } from "next";
import { endMemberAction } from "@/app/(app)/samenwerkingen/[allianceId]/partners/uitstappen/actions";
import { signOutAction } from "@/app/(public)/aanmelden/actions";
import { partnerCrumbs, stopHref } from "@/components/alliance/alliance-paths";
import { EndMember } from "@/components/alliance/leaving/end-member";
import { MemberFrame } from "@/components/alliance/member-frame";
import { currentActor } from "@/lib/access/session";
import { endingWords as words } from "@/lib/content/alliance/leaving/ending-words";
import { prepareEnding } from "@/lib/services/alliance/member/prepare-ending";
import { readForPage } from "@/lib/web/page-read";

type Props = { params: Promise<{ allianceId: string }> };

export const metadata: Metadata = { title: words.ownCrumb };

export default async function StopPage({ params }: Props) {
  const { allianceId } = await params;
  const actor = await currentActor(stopHref(allianceId));
  const page = await readForPage(() => prepareEnding(actor, { allianceId, memberId: null }));
  const { viewer, alliance, ...facts } = page;
  return (
    <MemberFrame
      viewer={viewer}
      alliance={alliance}
      place="partners"
      crumbs={partnerCrumbs(alliance, { label: words.ownCrumb })}
      signOut={signOutAction}
    >
      <EndMember alliance={alliance} {...facts} action={endMemberAction} />
    </MemberFrame>
  );
}
