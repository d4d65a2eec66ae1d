import { Gauge } from "@/components/execution/gauge";
import { GradeGauge } from "@/components/execution/grade-gauge";
import { QuestionSet } from "@/components/execution/question-set";
import { explanationOf, gradeQuestion, saysWe, statementText } from "@/lib/content/execution/checker";
import { questionWords } from "@/lib/content/execution/checker-question-words";
import {
  degrees,
  gradeChoices,
  gradeStem,
  nonAnswerChoices,
  stem,
} from "@/lib/content/execution/checker-scale";
import type { PeopleWord } from "@/lib/domain/alliance/role";
import type { ItemId } from "@/lib/domain/execution/checker";

type QuestionBodyProps = {
  item: ItemId;
  answer: string | undefined;
  headingId: string;
  partnerCount: number;
  peopleWord: PeopleWord;
  error?: string;
};

export function QuestionBody({ item, answer, partnerCount, peopleWord, ...shown }: QuestionBodyProps) {
  if (item === "grade") {
    return (
      <QuestionSet question={gradeQuestion} stem={gradeStem} {...shown}>
        <GradeGauge name="answer" options={gradeChoices} defaultValue={answer} />
      </QuestionSet>
    );
  }
  const we = saysWe(item) ? questionWords.we(partnerCount) : null;
  const explanation = [we, explanationOf(item)].filter(Boolean).join(" ");
  return (
    <QuestionSet question={statementText(item, peopleWord)} stem={stem} explanation={explanation} {...shown}>
      <Gauge name="answer" options={degrees(partnerCount)} loose={nonAnswerChoices} defaultValue={answer} />
    </QuestionSet>
  );
}
