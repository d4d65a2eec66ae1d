import type { Metadata } from "next";
import { cache } from "react";
import { signOutAction } from "@/app/(public)/aanmelden/actions";
import { checkerCrumbs, checkerHref } from "@/components/alliance/alliance-paths";
import { MemberFrame } from "@/components/alliance/member-frame";
import { RoundList } from "@/components/execution/round/round-list";
import { currentActor } from "@/lib/access/session";
import { roundListWords } from "@/lib/content/execution/round-words";
import { listCheckerRounds } from "@/lib/services/execution/checker/list";
import { readForPage } from "@/lib/web/page-read";

type Props = { params: Promise<{ allianceId: string }> };

const read = cache(async (allianceId: string) => {
  const actor = await currentActor(checkerHref(allianceId));
  return readForPage(() => listCheckerRounds(actor, allianceId));
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { allianceName } = await read((await params).allianceId);
  return { title: `${roundListWords.title}, ${allianceName}` };
}

export default async function CheckerPage({ params }: Props) {
  const { viewer, allianceName, ...list } = await read((await params).allianceId);
  const alliance = { allianceId: list.allianceId, name: allianceName };
  return (
    <MemberFrame
      viewer={viewer}
      alliance={alliance}
      place="checker"
      crumbs={checkerCrumbs(alliance)}
      signOut={signOutAction}
    >
      <RoundList {...list} />
    </MemberFrame>
  );
}
