import type { Metadata } from "next";
import { resumeAction } from "@/app/(app)/samenwerkingen/[allianceId]/fasen/actions";
import { PhasesFrame } from "@/app/(app)/samenwerkingen/[allianceId]/fasen/phases-frame";
import { movingPage, type PhasesProps } from "@/app/(app)/samenwerkingen/[allianceId]/fasen/phases-page";
import { phasesHref } from "@/components/alliance/alliance-paths";
import { MovingForm } from "@/components/alliance/phases/moving-form";
import { MovingView } from "@/components/alliance/phases/moving-view";
import { movingWords } from "@/lib/content/alliance/phase-page-words";

const words = movingWords.resume;

export const metadata: Metadata = { title: words.pageTitle };

export default async function ResumePage(props: PhasesProps) {
  const page = await movingPage(props, "/hervatten", (may) => may.resume);
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
          reasonOptional
          submit={{ label: words.submit }}
          backHref={phasesHref(allianceId)}
          action={resumeAction}
        />
      </MovingView>
    </PhasesFrame>
  );
}
