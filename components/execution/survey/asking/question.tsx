"use client";

import { useEffect } from "react";
import { QuestionFoot } from "@/components/execution/survey/asking/question-foot";
import { QuestionForm } from "@/components/execution/survey/asking/question-form";
import { useAnswering } from "@/components/execution/survey/asking/use-answering";
import { useOnward } from "@/components/execution/survey/asking/use-onward";
import { useShownItem } from "@/components/execution/survey/asking/use-shown-item";
import { placeInWords, statementCount } from "@/components/execution/survey/place-in-words";
import type { QuestionProps } from "@/components/execution/survey/sheet-facts";
import { SurveyFrame } from "@/components/frame/survey-frame";
import { surveyPaths } from "@/lib/content/execution/checker-paths";
import { questionWords } from "@/lib/content/execution/checker-question-words";
import { formWords } from "@/lib/content/ui/form-words";
import { frameWords } from "@/lib/content/ui/frame-words";
import { type ItemId, placeOf } from "@/lib/domain/execution/checker";

const headingId = "vraag";

/** One question per screen: a plain form that works by itself; scripts save at once and go on without a request. */
export function SurveyQuestion({ token, ...props }: QuestionProps) {
  const paths = surveyPaths(token);
  const [onward, turnOnward] = useOnward();
  const { item, moved, goTo } = useShownItem({ opened: props.item, question: paths.question, headingId });
  const answering = useAnswering({ ...props, item, paths, onward, goTo });
  useTitle(item, props.allianceName, answering.missed > 0);
  const foot = (
    <QuestionFoot
      {...{ onward, turnOnward }}
      state={answering.state}
      answered={answering.answer !== undefined}
      keys={item === "grade" ? questionWords.gradeKeys : questionWords.keys}
      whoSees={paths.whoSees}
    />
  );
  return (
    <SurveyFrame alliance={props.allianceName} progress={progressAt(item)} foot={foot}>
      <QuestionForm {...{ ...props, item, paths, goTo, answering, headingId }} />
      <p className="visually-hidden" role="status">
        {moved ? placeInWords(item) : ""}
      </p>
    </SurveyFrame>
  );
}

function progressAt(item: ItemId) {
  const step = Math.min(placeOf(item), statementCount);
  const text = item === "grade" ? questionWords.gradePlace : questionWords.place(step, statementCount);
  return { step, total: statementCount, text, label: placeInWords(item) };
}

/** Without a request the title of the page would stay behind. */
function useTitle(item: ItemId, alliance: string, fault: boolean): void {
  useEffect(() => {
    const title = `${questionWords.title(placeInWords(item), alliance)} - ${frameWords.brand}`;
    document.title = fault ? `${formWords.errorPrefix} ${title}` : title;
  }, [item, alliance, fault]);
}
