import type { KeeperState } from "@/components/execution/survey/keeping/answer-keeper";
import { SavedState } from "@/components/execution/survey/keeping/saved-state";
import { questionWords } from "@/lib/content/execution/checker-question-words";

type QuestionFootProps = {
  state: KeeperState;
  answered: boolean;
  keys: string;
  onward: boolean;
  turnOnward: (on: boolean) => void;
  whoSees: string;
};

export function QuestionFoot({ state, answered, keys, onward, turnOnward, whoSees }: QuestionFootProps) {
  return (
    <>
      <SavedState state={state} answered={answered} />
      <span className="survey-wide needs-script">{keys}</span>
      <span>
        {questionWords.byName}{" "}
        <a href={whoSees} className="ink-2">
          {questionWords.whoSees}
        </a>
      </span>
      <label className="survey-switch needs-script">
        <input
          type="checkbox"
          role="switch"
          checked={onward}
          aria-checked={onward}
          onChange={(event) => turnOnward(event.target.checked)}
        />
        {questionWords.onward}
      </label>
    </>
  );
}
