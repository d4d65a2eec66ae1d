"use client";

import { type RefObject, useEffect, useRef, useState } from "react";
import { useAnswerKeeper } from "@/components/execution/survey/keeping/use-answer-keeper";
import type { ItemId } from "@/lib/domain/execution/checker";

type Asked = {
  item: ItemId;
  answers: Readonly<Record<string, string>>;
  respondentId: string;
  url: string;
  form: RefObject<HTMLFormElement | null>;
};

/** The answers as this browser knows them: what the server had, and over it what was chosen since. */
export function useChoice({ item, answers, respondentId, url, form }: Asked) {
  const { keeper, state } = useAnswerKeeper({ respondentId, url });
  const [chosen, setChosen] = useState<Readonly<Record<string, string>>>({});
  const [found, setFound] = useState(false);
  const choose = (answer: string): void => {
    setChosen((before) => ({ ...before, [item]: answer }));
    keeper?.keep(item, answer);
  };
  // What was chosen before the scripts were there, or left behind by an earlier visit, counts as chosen now.
  const takeOver = useRef(() => {});
  takeOver.current = () => {
    const left = keeper?.pending() ?? {};
    const onScreen = checkedIn(form.current);
    setChosen((before) => ({ ...left, ...before }));
    if (onScreen && onScreen !== answers[item]) choose(onScreen);
    else if (left[item]) setFound(true);
  };
  useEffect(() => {
    if (keeper) takeOver.current();
  }, [keeper]);
  return {
    answer: chosen[item] ?? answers[item],
    choose,
    alive: keeper !== null,
    state,
    /** Changes when the radios must be drawn anew. */
    drawing: `${item} ${found}`,
  };
}

export const checkedIn = (form: HTMLFormElement | null): string | null =>
  form?.querySelector<HTMLInputElement>("input[type=radio]:checked")?.value ?? null;
