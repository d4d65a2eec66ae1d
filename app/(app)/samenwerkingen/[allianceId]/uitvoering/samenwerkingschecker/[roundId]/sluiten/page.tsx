import type { Metadata } from "next";
import { forbidden, redirect } from "next/navigation";
import { closeRoundAction } from "@/app/(app)/samenwerkingen/[allianceId]/uitvoering/samenwerkingschecker/[roundId]/sluiten/actions";
import { signOutAction } from "@/app/(public)/aanmelden/actions";
import { checkerCrumbs, checkerHref } from "@/components/alliance/alliance-paths";
import { MemberFrame } from "@/components/alliance/member-frame";
import { CloseRoundForm } from "@/components/execution/round/close-round-form";
import { currentActor } from "@/lib/access/session";
import { menuWords } from "@/lib/content/alliance/menu-words";
import { readCheckerRound } from "@/lib/services/execution/checker/read-round";
import { readForPage } from "@/lib/web/page-read";

type Props = { params: Promise<{ allianceId: string; roundId: string }> };

export const metadata: Metadata = { title: menuWords.closeRound };

export default async function CloseRoundPage({ params }: Props) {
  const { allianceId, roundId } = await params;
  const href = `${checkerHref(allianceId)}/${roundId}`;
  const actor = await currentActor(`${href}/sluiten`);
  const page = await readForPage(() => readCheckerRound(actor, { allianceId, roundId }));
  if (page.state !== "open") redirect(href);
  if (!page.mayClose) forbidden();
  const { alliance, round, partners } = page;
  return (
    <MemberFrame
      viewer={page.viewer}
      alliance={alliance}
      place="checker"
      crumbs={checkerCrumbs(
        alliance,
        { label: menuWords.round(round.number), href },
        { label: menuWords.closeRound },
      )}
      signOut={signOutAction}
    >
      <CloseRoundForm
        round={{ allianceId, roundId, number: round.number }}
        partners={partners}
        backHref={href}
        action={closeRoundAction}
      />
    </MemberFrame>
  );
}
