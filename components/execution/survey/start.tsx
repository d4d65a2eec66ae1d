import { Lock } from "lucide-react";
import { SurveyResend } from "@/components/execution/survey/keeping/resend";
import type { SheetFacts, SheetView } from "@/components/execution/survey/sheet-facts";
import { WhoSees } from "@/components/execution/survey/who-sees";
import { BareFrame } from "@/components/frame/bare-frame";
import { buttonClass } from "@/components/ui/actions/button";
import { startWords } from "@/lib/content/execution/checker-survey-words";
import { firstUnanswered, itemIds } from "@/lib/domain/execution/checker";

/** Who asks, why, how long, for whom and who sees what, with one button. */
export function SurveyStart({ sheet, paths }: SheetView) {
  const answered = new Set(Object.keys(sheet.answers));
  const next = firstUnanswered(answered);
  const [mine, others] = startWords.byName(sheet.partnerName, sheet.openedByName);
  const label = answered.size === 0 ? startWords.start : startWords.goOn;
  return (
    <BareFrame aside={sheet.allianceName}>
      <h1 className="mt-7">{startWords.heading(sheet.respondentName)}</h1>
      <p className="lede">{startWords.lede(sheet.openedByName, sheet.openedByOrganisation)}</p>
      <p className="confidential">
        <Lock className="icon" aria-hidden="true" />
        <span>
          <b>{mine}</b> {others}
        </span>
      </p>
      <div className="start-action">
        <a className={buttonClass({ kind: "act" })} href={next ? paths.question(next) : paths.check}>
          {next ? label : startWords.check}
        </a>
        <p>
          {amountLeft(answered.size)}
          <br />
          {startWords.until(sheet.closesAt)}
        </p>
      </div>
      <SurveyResend respondentId={sheet.respondentId} url={paths.answer} />
      <StartFacts sheet={sheet} />
      <WhoSees partner={sheet.partnerName} asker={sheet.openedByName} />
    </BareFrame>
  );
}

function amountLeft(answered: number): string {
  if (answered === 0) return startWords.duration;
  return answered < itemIds.length ? startWords.left(itemIds.length - answered) : startWords.unsent;
}

function StartFacts({ sheet }: { sheet: SheetFacts }) {
  const talk = sheet.discussAt ? startWords.discuss(sheet.discussAt) : startWords.discussLater;
  return (
    <dl className="start-facts">
      <div>
        <dt>{startWords.why}</dt>
        <dd>
          {startWords.whyText(sheet.partnerCount)} {talk}
        </dd>
      </div>
      <div>
        <dt>{startWords.onBehalf}</dt>
        <dd>
          {sheet.partnerName}
          <br />
          <span className="small ink-2">{startWords.agree}</span>
        </dd>
      </div>
      <div>
        <dt>{startWords.pause}</dt>
        <dd>{startWords.pauseText}</dd>
      </div>
    </dl>
  );
}
