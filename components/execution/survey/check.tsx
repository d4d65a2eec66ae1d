import { AnswerList, nameOf } from "@/components/execution/survey/answer-list";
import { SurveyResend } from "@/components/execution/survey/keeping/resend";
import { isSubmitted, type SheetView } from "@/components/execution/survey/sheet-facts";
import { BareFrame } from "@/components/frame/bare-frame";
import { Button, buttonClass } from "@/components/ui/actions/button";
import { Note } from "@/components/ui/feedback/note";
import { ErrorSummary } from "@/components/ui/fields/error-summary";
import { checkWords } from "@/lib/content/execution/checker-survey-words";
import { type ItemId, itemIds } from "@/lib/domain/execution/checker";

/** The last step: everything on one page, and the button that sends it. `fault`: sending was refused. */
export function SurveyCheck({ sheet, paths, fault }: SheetView & { fault: boolean }) {
  const missing = itemIds.filter((item) => !sheet.answers[item]);
  const submitted = isSubmitted(sheet);
  // With several missing one goes on from there, question by question; a single one leads straight back here.
  const leadsOn = (item: ItemId) => missing.length > 1 && missing.includes(item);
  const problems = missing.map((item) => ({ fieldId: item, message: checkWords.problem(nameOf(item)) }));
  return (
    <BareFrame aside={sheet.allianceName}>
      <h1 className="mt-7 mb-4">{checkWords.title}</h1>
      {fault && <ErrorSummary problems={problems} title={checkWords.missing(missing.length)} />}
      {!fault && missing.length > 0 && <Note warn>{checkWords.missing(missing.length)}</Note>}
      {missing.length === 0 && <p className="lede">{submitted ? checkWords.sent : checkWords.ready}</p>}
      <SurveyResend respondentId={sheet.respondentId} url={paths.answer} />
      <AnswerList
        sheet={sheet}
        changeAt={(item) => (leadsOn(item) ? paths.question(item) : paths.change(item))}
      />
      {submitted ? (
        <p className="start-action">
          <a className={buttonClass({ kind: "act" })} href={paths.start}>
            {checkWords.done}
          </a>
        </p>
      ) : (
        <form className="start-action" method="post" action={paths.submit}>
          <Button kind="act" type="submit">
            {checkWords.submit}
          </Button>
          <p>{checkWords.submitHint(sheet.partnerName)}</p>
        </form>
      )}
    </BareFrame>
  );
}
