import { QuestionBody } from "@/components/execution/survey/asking/question-body";
import { QuestionSteps } from "@/components/execution/survey/asking/question-steps";
import type { useAnswering } from "@/components/execution/survey/asking/use-answering";
import type { QuestionProps } from "@/components/execution/survey/sheet-facts";
import { Note } from "@/components/ui/feedback/note";
import { ErrorSummary } from "@/components/ui/fields/error-summary";
import { backToCheck as checkMark, type SurveyPaths } from "@/lib/content/execution/checker-paths";
import { questionWords } from "@/lib/content/execution/checker-question-words";
import type { ItemId } from "@/lib/domain/execution/checker";

type QuestionFormProps = Pick<QuestionProps, "item" | "partnerCount" | "peopleWord" | "backToCheck"> & {
  paths: SurveyPaths;
  goTo: (item: ItemId) => void;
  answering: ReturnType<typeof useAnswering>;
  headingId: string;
};

const noAnswer = [{ fieldId: "answer", message: questionWords.choose }];

export function QuestionForm(props: QuestionFormProps) {
  const { item, paths, goTo, backToCheck, answering, ...asked } = props;
  const { missed, state } = answering;
  return (
    <form method="post" action={paths.answer} autoComplete="off" className="survey-form" {...answering.form}>
      {missed > 0 && <ErrorSummary key={missed} problems={noAnswer} />}
      <input type="hidden" name="item" value={item} />
      {backToCheck && <input type="hidden" name="back" value={checkMark} />}
      <QuestionBody
        key={answering.drawing}
        item={item}
        answer={answering.answer}
        error={missed > 0 ? questionWords.choose : undefined}
        {...asked}
      />
      <QuestionSteps {...{ item, paths, backToCheck, goTo }} onLeave={answering.settle} />
      {state.phase === "refused" && (
        <div role="alert" className="mt-4">
          <Note warn>
            {state.message} <a href={paths.start}>{questionWords.whatNow}</a>
          </Note>
        </div>
      )}
    </form>
  );
}
