"use client";

import { useEffect, useState } from "react";
import {
  type AnswerKeeper,
  answerKeeper,
  type KeeperState,
} from "@/components/execution/survey/keeping/answer-keeper";
import { browserStorage } from "@/components/execution/survey/keeping/browser-storage";
import { sendAnswer } from "@/components/execution/survey/keeping/send-answer";

type Kept = { keeper: AnswerKeeper | null; state: KeeperState };

/** The keeper of this browser, from the moment the page is alive; it sends what was left behind earlier at once. */
export function useAnswerKeeper({ respondentId, url }: { respondentId: string; url: string }): Kept {
  const [keeper, setKeeper] = useState<AnswerKeeper | null>(null);
  const [state, tell] = useState<KeeperState>({ phase: "idle" });
  useEffect(() => {
    const made = answerKeeper({
      storage: browserStorage(),
      storageKey: `meent.antwoorden.${respondentId}`,
      send: (item, answer) => sendAnswer(url, item, answer),
      tell,
    });
    const wake = () => void made.flush();
    setKeeper(made);
    wake();
    window.addEventListener("online", wake);
    return () => {
      window.removeEventListener("online", wake);
      made.stop();
    };
  }, [respondentId, url]);
  return { keeper, state };
}
