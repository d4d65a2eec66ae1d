import type { ReactNode } from "react";
import { ProgressLine } from "@/components/ui/feedback/progress-line";

type SurveyFrameProps = {
  alliance: string;
  /** Step is the statement shown; text is "5 van 17", label "Stelling 5 van 17". */
  progress: { step: number; total: number; text: string; label: string };
  foot?: ReactNode;
  children: ReactNode;
};

/** One statement per screen: no name, no menu, nothing beside the question. */
export function SurveyFrame({ alliance, progress, foot, children }: SurveyFrameProps) {
  return (
    <main className="survey" id="inhoud" tabIndex={-1}>
      <div className="survey-top">
        <span>{alliance}</span>
        <span className="num">{progress.text}</span>
      </div>
      <ProgressLine step={progress.step} total={progress.total} label={progress.label} />
      {children}
      {foot && <div className="survey-meta">{foot}</div>}
    </main>
  );
}
