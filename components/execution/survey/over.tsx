import { AnswerList } from "@/components/execution/survey/answer-list";
import type { SheetView } from "@/components/execution/survey/sheet-facts";
import { BareFrame } from "@/components/frame/bare-frame";
import { Note } from "@/components/ui/feedback/note";
import { overWords, receiptWords } from "@/lib/content/execution/checker-survey-words";

/** For who comes after the round closed without having sent anything. */
export function SurveyOver({ sheet, late }: SheetView & { late: boolean }) {
  const { allianceName, openedByName, discussAt, state } = sheet;
  const next = state === "revealed" ? overWords.nextRevealed : overWords.next;
  return (
    <BareFrame aside={allianceName}>
      <h1 className="mt-7 mb-4">{overWords.title}</h1>
      {late && (
        <div role="alert">
          <Note warn>{overWords.late}</Note>
        </div>
      )}
      <p className="lede">{overWords.unsent}</p>
      <p className="mt-4">{next(allianceName)}</p>
      {discussAt && <p>{receiptWords.discuss(discussAt)}</p>}
      <p className="mt-4">{overWords.ask(openedByName)}</p>
      {Object.keys(sheet.answers).length > 0 && (
        <section className="section" aria-labelledby="ingevuld">
          <h2 id="ingevuld">{overWords.kept}</h2>
          <AnswerList sheet={sheet} />
        </section>
      )}
    </BareFrame>
  );
}
