import { checkerHref } from "@/components/alliance/alliance-paths";
import { JointVessel } from "@/components/charts/joint-vessel";
import { AnswerList } from "@/components/execution/survey/answer-list";
import { PrintButton } from "@/components/execution/survey/print-button";
import type { SheetFacts, SheetView } from "@/components/execution/survey/sheet-facts";
import { BareFrame } from "@/components/frame/bare-frame";
import { buttonClass } from "@/components/ui/actions/button";
import { Note } from "@/components/ui/feedback/note";
import { gradeInWords } from "@/lib/content/execution/checker-scale";
import { checkWords, overWords, receiptWords } from "@/lib/content/execution/checker-survey-words";

/** What was sent and what happens next; `late`: a change came after the round had closed. */
export function SurveyReceipt({ sheet, paths, late }: SheetView & { late: boolean }) {
  const { state, closesAt, discussAt, partnerName, respondentName, answers } = sheet;
  const grade = Number(answers.grade);
  return (
    <BareFrame aside={sheet.allianceName}>
      <h1 className="mt-7 mb-4">{receiptWords.heading(respondentName)}</h1>
      {late && (
        <div role="alert">
          <Note warn>{overWords.late}</Note>
        </div>
      )}
      <p className="lede">{receiptWords.sent(partnerName)}</p>
      <section className="section" aria-labelledby="hierna">
        <h2 id="hierna">{receiptWords.nextHeading}</h2>
        <p className="mt-3">{whatNext(sheet)}</p>
        {discussAt && <p>{receiptWords.discuss(discussAt)}</p>}
        <p className="mt-3 ink-2">
          {state === "open" ? receiptWords.changeUntil(closesAt) : receiptWords.fixed}
        </p>
        <div className="btn-row mt-4">
          {state === "revealed" && (
            <a
              className={buttonClass({ kind: "act" })}
              href={`${checkerHref(sheet.allianceId)}/${sheet.roundId}`}
            >
              {receiptWords.seeResult}
            </a>
          )}
          {state === "open" && (
            <a className={buttonClass({ kind: "edge" })} href={paths.check}>
              {receiptWords.change}
            </a>
          )}
          <PrintButton label={receiptWords.print} />
        </div>
      </section>
      <section className="section" aria-labelledby="antwoorden">
        <h2 id="antwoorden">{checkWords.answerList}</h2>
        {grade > 0 && (
          <div className="own-grade">
            <JointVessel
              grade={grade}
              text={String(grade)}
              title={receiptWords.grade}
              sub={gradeInWords(grade)}
            />
          </div>
        )}
        <AnswerList sheet={sheet} />
      </section>
    </BareFrame>
  );
}

function whatNext({ state, closesAt }: SheetFacts): string {
  if (state === "open") return receiptWords.closes(closesAt);
  return state === "closed" ? receiptWords.closed : receiptWords.revealed;
}
