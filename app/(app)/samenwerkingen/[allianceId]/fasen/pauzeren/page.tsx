import type { Metadata } from "next";
import { pauseAction } from "@/app/(app)/samenwerkingen/[allianceId]/fasen/actions";
import { PhasesFrame } from "@/app/(app)/samenwerkingen/[allianceId]/fasen/phases-frame";
import { movingPage, type PhasesProps } from "@/app/(app)/samenwerkingen/[allianceId]/fasen/phases-page";
import { phasesHref } from "@/components/alliance/alliance-paths";
import { MovingForm } from "@/components/alliance/phases/moving-form";
import { MovingView } from "@/components/alliance/phases/moving-view";
import { movingWords } from "@/lib/content/alliance/phase-page-words";

const words = movingWords.pause;

export const metadata: Metadata = { title: words.pageTitle };

export default async function PausePage(props: PhasesProps) {
  const page = await movingPage(props, "/pauzeren", (may) => may.pause);
  const { allianceId } = page.alliance;
  return (
    <PhasesFrame page={page}>
      <MovingView
        alliance={page.alliance}
        pageTitle={words.pageTitle}
        title={words.title}
        lede={words.lede}
        lines={words.lines}
      >
        <MovingForm
          ids={{ allianceId, seen: page.phase.seq }}
          until
          submit={{ label: words.submit }}
          backHref={phasesHref(allianceId)}
          action={pauseAction}
        />
      </MovingView>
    </PhasesFrame>
  );
}
