"use client";

import { type FormEvent, type KeyboardEvent, type MouseEvent, useEffect, useRef, useState } from "react";
import { handleGaugeKey, isRadio } from "@/components/execution/survey/asking/gauge-keys";
import { checkedIn, useChoice } from "@/components/execution/survey/asking/use-choice";
import { useLeaving } from "@/components/execution/survey/asking/use-leaving";
import type { SurveyPaths } from "@/lib/content/execution/checker-paths";
import { type ItemId, itemAfter } from "@/lib/domain/execution/checker";

type Answering = {
  item: ItemId;
  answers: Readonly<Record<string, string>>;
  respondentId: string;
  paths: SurveyPaths;
  backToCheck: boolean;
  /** The page was opened because an answer was missing. */
  fault: boolean;
  onward: boolean;
  goTo: (item: ItemId) => void;
};

/** Long enough to see the water rise to the choice. */
const glanceMs = 380;

/** Choosing, keeping and going on: what scripts add to the plain form. */
export function useAnswering({ paths, goTo, ...asked }: Answering) {
  const ref = useRef<HTMLFormElement>(null);
  const { choose, alive, ...choice } = useChoice({ ...asked, url: paths.answer, form: ref });
  const leave = useLeaving(choice.state, paths.check);
  const [missed, setMissed] = useState(asked.fault ? 1 : 0);
  const glance = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(glance.current), []);

  const goOn = (): void => {
    clearTimeout(glance.current);
    const next = asked.backToCheck ? null : itemAfter(asked.item);
    if (!checkedIn(ref.current)) setMissed((times) => times + 1);
    else if (next) goTo(next);
    else leave();
  };
  const settle = (): void => {
    clearTimeout(glance.current);
    setMissed(0);
  };
  const form = {
    ref,
    onChange: ({ target }: FormEvent) => {
      if (!isRadio(target)) return;
      setMissed(0);
      choose(target.value);
    },
    onClick: ({ target }: MouseEvent) => {
      if (!isRadio(target) || !asked.onward) return;
      clearTimeout(glance.current);
      glance.current = setTimeout(goOn, glanceMs);
    },
    onKeyDown: (event: KeyboardEvent<HTMLFormElement>) =>
      handleGaugeKey(event, { digits: asked.item !== "grade", goOn }),
    onSubmit: (event: FormEvent) => {
      if (!alive) return;
      event.preventDefault();
      goOn();
    },
  };
  return { ...choice, missed, form, settle };
}
