import type { Metadata } from "next";
import { openRoundAction } from "@/app/(app)/samenwerkingen/[allianceId]/uitvoering/samenwerkingschecker/openen/actions";
import { signOutAction } from "@/app/(public)/aanmelden/actions";
import { checkerCrumbs, checkerHref } from "@/components/alliance/alliance-paths";
import { MemberFrame } from "@/components/alliance/member-frame";
import { RoundOpening } from "@/components/execution/round/round-opening";
import { currentActor } from "@/lib/access/session";
import { menuWords } from "@/lib/content/alliance/menu-words";
import { prepareCheckerRound } from "@/lib/services/execution/checker/prepare";
import { readForPage } from "@/lib/web/page-read";

type Props = { params: Promise<{ allianceId: string }> };

export const metadata: Metadata = { title: menuWords.openRound };

export default async function OpenRoundPage({ params }: Props) {
  const { allianceId } = await params;
  const actor = await currentActor(`${checkerHref(allianceId)}/openen`);
  const { viewer, allianceName, ...facts } = await readForPage(() => prepareCheckerRound(actor, allianceId));
  const alliance = { allianceId, name: allianceName };
  return (
    <MemberFrame
      viewer={viewer}
      alliance={alliance}
      place="checker"
      crumbs={checkerCrumbs(alliance, { label: menuWords.openRound })}
      signOut={signOutAction}
    >
      <RoundOpening facts={facts} action={openRoundAction} />
    </MemberFrame>
  );
}
