import type { MouseEvent } from "react";
import { Button, buttonClass } from "@/components/ui/actions/button";
import type { SurveyPaths } from "@/lib/content/execution/checker-paths";
import { questionWords } from "@/lib/content/execution/checker-question-words";
import { type ItemId, itemBefore } from "@/lib/domain/execution/checker";

type QuestionStepsProps = {
  item: ItemId;
  paths: SurveyPaths;
  backToCheck: boolean;
  goTo: (item: ItemId) => void;
  onLeave: () => void;
};

export function QuestionSteps({ item, paths, backToCheck, goTo, onLeave }: QuestionStepsProps) {
  const before = backToCheck ? null : itemBefore(item);
  const away = backToCheck ? paths.check : paths.start;
  const goBack = (event: MouseEvent): void => {
    onLeave();
    const elsewhere = event.ctrlKey || event.metaKey || event.shiftKey;
    if (!before || elsewhere) return;
    event.preventDefault();
    goTo(before);
  };
  return (
    <div className="survey-foot">
      <a
        className={buttonClass({ kind: "quiet" })}
        href={before ? paths.question(before) : away}
        onClick={goBack}
      >
        {backToCheck ? questionWords.back : questionWords.previous}
      </a>
      <Button kind="act" type="submit" className="btn-wide">
        {label(item, backToCheck)}
      </Button>
    </div>
  );
}

function label(item: ItemId, backToCheck: boolean): string {
  if (backToCheck) return questionWords.keep;
  return item === "grade" ? questionWords.check : questionWords.next;
}
