"use client";

import { useEffect, useState } from "react";
import { SavedState } from "@/components/execution/survey/keeping/saved-state";
import { useAnswerKeeper } from "@/components/execution/survey/keeping/use-answer-keeper";

/** On pages around the questions: sends what this browser still holds, and then shows the page anew. */
export function SurveyResend({ respondentId, url }: { respondentId: string; url: string }) {
  const { keeper, state } = useAnswerKeeper({ respondentId, url });
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (keeper && Object.keys(keeper.pending()).length > 0) setHeld(true);
  }, [keeper]);
  useEffect(() => {
    if (held && state.phase === "idle" && Object.keys(keeper?.pending() ?? {}).length === 0)
      location.reload();
  }, [held, state, keeper]);
  return held ? (
    <p className="mt-4">
      <SavedState state={state} answered={false} />
    </p>
  ) : null;
}
