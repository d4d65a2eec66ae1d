import type { Metadata } from "next";
import { handOverAction } from "@/app/(app)/samenwerkingen/[allianceId]/partners/overdragen/actions";
import { signOutAction } from "@/app/(public)/aanmelden/actions";
import { handOverHref, partnerCrumbs } from "@/components/alliance/alliance-paths";
import { HandOver } from "@/components/alliance/leaving/hand-over";
import { MemberFrame } from "@/components/alliance/member-frame";
import { currentActor } from "@/lib/access/session";
import { handOverWords as words } from "@/lib/content/alliance/leaving/hand-over-words";
import { prepareHandOver } from "@/lib/services/alliance/member/prepare-hand-over";
import { readForPage } from "@/lib/web/page-read";

type Props = {
  params: Promise<{ allianceId: string }>;
  searchParams: Promise<{ aan?: string; verder?: string }>;
};

export const metadata: Metadata = { title: words.crumb };

export default async function HandOverPage({ params, searchParams }: Props) {
  const { allianceId } = await params;
  const { aan, verder } = await searchParams;
  const actor = await currentActor(handOverHref(allianceId));
  const { viewer, alliance, ...facts } = await readForPage(() => prepareHandOver(actor, allianceId));
  return (
    <MemberFrame
      viewer={viewer}
      alliance={alliance}
      place="partners"
      crumbs={partnerCrumbs(alliance, { label: words.crumb })}
      signOut={signOutAction}
    >
      <HandOver
        alliance={alliance}
        {...facts}
        chosen={aan}
        missed={verder !== undefined}
        action={handOverAction}
      />
    </MemberFrame>
  );
}
