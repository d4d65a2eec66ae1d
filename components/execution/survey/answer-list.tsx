import type { SheetFacts } from "@/components/execution/survey/sheet-facts";
import { gradeQuestion, statementText } from "@/lib/content/execution/checker";
import { answerInWords } from "@/lib/content/execution/checker-scale";
import { checkWords } from "@/lib/content/execution/checker-survey-words";
import { type ItemId, itemIds, placeOf } from "@/lib/domain/execution/checker";

type AnswerListProps = {
  sheet: Pick<SheetFacts, "answers" | "partnerCount" | "peopleWord">;
  /** Where an answer is changed; left out when that is not possible. */
  changeAt?: (item: ItemId) => string;
};

/** All questions with the own answers, as a list that also reads well on paper. */
export function AnswerList({ sheet, changeAt }: AnswerListProps) {
  return (
    <ol className="own-answers">
      {itemIds.map((item) => (
        <li key={item} id={item}>
          <span className="num">{item === "grade" ? "" : placeOf(item)}</span>
          <span className="asked">
            {item === "grade" ? gradeQuestion : statementText(item, sheet.peopleWord)}
          </span>
          <OwnAnswer item={item} answer={sheet.answers[item]} partnerCount={sheet.partnerCount} />
          {changeAt && (
            <a href={changeAt(item)}>
              {sheet.answers[item] ? checkWords.change : checkWords.answerNow}
              <span className="visually-hidden"> {nameOf(item).toLowerCase()}</span>
            </a>
          )}
        </li>
      ))}
    </ol>
  );
}

/** "Stelling 5", "Cijfer" */
export const nameOf = (item: ItemId): string =>
  item === "grade" ? checkWords.grade : checkWords.statement(placeOf(item));

function OwnAnswer(props: { item: ItemId; answer: string | undefined; partnerCount: number }) {
  const { item, answer, partnerCount } = props;
  if (!answer) return <span className="own-answer unanswered">{checkWords.noAnswer}</span>;
  return <span className="own-answer">{answerInWords(item, answer, partnerCount)}</span>;
}
