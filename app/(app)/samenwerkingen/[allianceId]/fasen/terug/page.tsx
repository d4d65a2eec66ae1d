import type { Metadata } from "next";
import { sendBackAction } from "@/app/(app)/samenwerkingen/[allianceId]/fasen/actions";
import { PhasesFrame } from "@/app/(app)/samenwerkingen/[allianceId]/fasen/phases-frame";
import { movingPage, type PhasesProps } from "@/app/(app)/samenwerkingen/[allianceId]/fasen/phases-page";
import { phasesHref } from "@/components/alliance/alliance-paths";
import { MovingForm } from "@/components/alliance/phases/moving-form";
import { MovingView } from "@/components/alliance/phases/moving-view";
import { movingWords } from "@/lib/content/alliance/phase-page-words";

const words = movingWords.sendBack;

export const metadata: Metadata = { title: words.pageTitle };

export default async function SendBackPage(props: PhasesProps) {
  const page = await movingPage(props, "/terug", (may) => may.sendBackTo !== null);
  const { allianceId } = page.alliance;
  const to = page.may.sendBackTo ?? page.phase.phase;
  return (
    <PhasesFrame page={page}>
      <MovingView
        alliance={page.alliance}
        pageTitle={words.pageTitle}
        title={words.title(to)}
        lede={words.lede}
        lines={words.lines(to)}
      >
        <MovingForm
          ids={{ allianceId, seen: page.phase.seq, to }}
          submit={{ label: words.submit(to) }}
          backHref={phasesHref(allianceId)}
          action={sendBackAction}
        />
      </MovingView>
    </PhasesFrame>
  );
}
