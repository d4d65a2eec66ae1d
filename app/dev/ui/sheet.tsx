import { ActionsSample } from "@/app/dev/ui/samples/actions-sample";
import { DivergenceSample } from "@/app/dev/ui/samples/divergence-sample";
import { FormsSample } from "@/app/dev/ui/samples/forms-sample";
import { GaugeSample } from "@/app/dev/ui/samples/gauge-sample";
import { ListsSample } from "@/app/dev/ui/samples/lists-sample";
import { OverlaysSample } from "@/app/dev/ui/samples/overlays-sample";
import { AttentionSample } from "@/app/dev/ui/samples/parts/attention-sample";
import { ChoosingSample } from "@/app/dev/ui/samples/parts/choosing-sample";
import { DecisionSample } from "@/app/dev/ui/samples/parts/decision-sample";
import { RequirementSample } from "@/app/dev/ui/samples/parts/requirement-sample";
import { StampSample } from "@/app/dev/ui/samples/parts/stamp-sample";
import { TimelineSample } from "@/app/dev/ui/samples/parts/timeline-sample";
import { PicturesSample } from "@/app/dev/ui/samples/pictures-sample";
import { RailSample } from "@/app/dev/ui/samples/rail-sample";
import { StatesSample } from "@/app/dev/ui/samples/states-sample";
import { BrandMark } from "@/components/frame/brand-mark";

/** theme also keeps the ids of both halves apart. */
export function Sheet({ theme, title }: { theme: "light" | "dark"; title: string }) {
  return (
    <div className="sheet" data-theme={theme}>
      <p className="brand">
        <BrandMark />
      </p>
      <p className="small ink-3 mt-1">{title}</p>
      <ActionsSample theme={theme} />
      <FormsSample theme={theme} />
      <ChoosingSample theme={theme} />
      <StatesSample theme={theme} />
      <RailSample theme={theme} />
      <PicturesSample theme={theme} />
      <GaugeSample theme={theme} />
      <DivergenceSample theme={theme} />
      <AttentionSample theme={theme} />
      <RequirementSample theme={theme} />
      <DecisionSample theme={theme} />
      <StampSample theme={theme} />
      <TimelineSample theme={theme} />
      <ListsSample theme={theme} />
      <OverlaysSample theme={theme} />
    </div>
  );
}
