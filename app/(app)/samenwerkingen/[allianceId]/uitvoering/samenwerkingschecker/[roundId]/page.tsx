import type { Metadata } from "next";
import { cache } from "react";
import { signOutAction } from "@/app/(public)/aanmelden/actions";
import { checkerCrumbs, checkerHref } from "@/components/alliance/alliance-paths";
import { MemberFrame } from "@/components/alliance/member-frame";
import { RoundResult } from "@/components/execution/result/round-result";
import { RoundBeforeResult } from "@/components/execution/round/round-before-result";
import { currentActor } from "@/lib/access/session";
import { menuWords } from "@/lib/content/alliance/menu-words";
import { resultWords } from "@/lib/content/execution/result-words";
import { roundPageWords } from "@/lib/content/execution/round-words";
import { readCheckerRound } from "@/lib/services/execution/checker/read-round";
import { readForPage } from "@/lib/web/page-read";

type Props = {
  params: Promise<{ allianceId: string; roundId: string }>;
  searchParams: Promise<{ volgorde?: string; kleur?: string }>;
};

const read = cache(async (allianceId: string, roundId: string) => {
  const actor = await currentActor(`${checkerHref(allianceId)}/${roundId}`);
  return readForPage(() => readCheckerRound(actor, { allianceId, roundId }));
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { allianceId, roundId } = await params;
  const { alliance, round, result } = await read(allianceId, roundId);
  const words = result ? resultWords : roundPageWords;
  return { title: words.title(round.number, alliance.name) };
}

export default async function RoundPage({ params, searchParams }: Props) {
  const { allianceId, roundId } = await params;
  const { volgorde, kleur } = await searchParams;
  const { viewer, alliance, result, mayClose, ...facts } = await read(allianceId, roundId);
  const href = `${checkerHref(allianceId)}/${roundId}`;
  return (
    <MemberFrame
      viewer={viewer}
      alliance={alliance}
      place="checker"
      crumbs={checkerCrumbs(alliance, { label: menuWords.round(facts.round.number) })}
      signOut={signOutAction}
    >
      {result ? (
        <RoundResult
          revealed={{ ...facts, result, peopleWord: alliance.peopleWord }}
          view={{ byNumber: volgorde === "nummer", plain: kleur === "uit" }}
          href={href}
        />
      ) : (
        <RoundBeforeResult {...facts} closeHref={mayClose ? `${href}/sluiten` : undefined} />
      )}
    </MemberFrame>
  );
}
