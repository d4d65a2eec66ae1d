import type { Metadata } from "next";
import { stopAction } from "@/app/(app)/samenwerkingen/[allianceId]/fasen/actions";
import { PhasesFrame } from "@/app/(app)/samenwerkingen/[allianceId]/fasen/phases-frame";
import { movingPage, type PhasesProps } from "@/app/(app)/samenwerkingen/[allianceId]/fasen/phases-page";
import { checkerHref, phasesHref } from "@/components/alliance/alliance-paths";
import { CannotNow } from "@/components/alliance/gate/parts/cannot-now";
import { MovingForm } from "@/components/alliance/phases/moving-form";
import { MovingView } from "@/components/alliance/phases/moving-view";
import { movingWords } from "@/lib/content/alliance/phase-page-words";

const words = movingWords.stop;

export const metadata: Metadata = { title: words.pageTitle };

export default async function StopPage(props: PhasesProps) {
  const page = await movingPage(props, "/stoppen", (may) => may.stop);
  const { allianceId } = page.alliance;
  const { openRound } = page;
  return (
    <PhasesFrame page={page}>
      {openRound ? (
        <CannotNow
          title={words.roundOpenTitle}
          text={words.roundOpenText(openRound.number)}
          back={{ label: words.seeRound, href: `${checkerHref(allianceId)}/${openRound.roundId}` }}
        />
      ) : (
        <MovingView
          alliance={page.alliance}
          pageTitle={words.pageTitle}
          title={words.title}
          lede={words.lede}
          lines={words.lines}
        >
          <MovingForm
            ids={{ allianceId, seen: page.phase.seq }}
            submit={{ label: words.submit, kind: "danger" }}
            backHref={phasesHref(allianceId)}
            action={stopAction}
          />
        </MovingView>
      )}
    </PhasesFrame>
  );
}
