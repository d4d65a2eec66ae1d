import { Check, CircleAlert } from "lucide-react";
import type { KeeperState } from "@/components/execution/survey/keeping/answer-keeper";
import { questionWords } from "@/lib/content/execution/checker-question-words";

/** Whether the answer on the screen is safe, in words. The region stays, so that a change of it is read out. */
export function SavedState({ state, answered }: { state: KeeperState; answered: boolean }) {
  const safe = state.phase === "idle" || state.phase === "sending";
  return (
    <span className={safe ? "saved" : "saved unsaved"} role="status">
      {state.phase === "idle" && answered && <Check className="icon" aria-hidden="true" />}
      {!safe && <CircleAlert className="icon" aria-hidden="true" />}
      {inWords(state, answered)}
    </span>
  );
}

function inWords(state: KeeperState, answered: boolean): string {
  switch (state.phase) {
    case "idle":
      return answered ? questionWords.saved : "";
    case "sending":
      return questionWords.saving;
    case "retrying":
      return questionWords.retrying;
    case "refused":
      return questionWords.refused;
  }
}
