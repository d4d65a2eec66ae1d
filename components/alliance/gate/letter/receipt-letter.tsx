import { gateHref } from "@/components/alliance/alliance-paths";
import type { ReceiptFacts } from "@/components/alliance/gate/letter/decision-facts";
import { headOf } from "@/components/alliance/gate/letter/letter-head";
import { onDay } from "@/components/alliance/gate/parts/day";
import { LetterBody } from "@/components/frame/letter/letter-body";
import { LetterFrame } from "@/components/frame/letter/letter-frame";
import { LinkButton } from "@/components/ui/actions/link-button";
import { type Fact, Facts } from "@/components/ui/data/facts";
import { Note } from "@/components/ui/feedback/note";
import { Stamp } from "@/components/ui/feedback/stamp";
import { StateMark } from "@/components/ui/feedback/state-mark";
import { Section } from "@/components/ui/layout/section";
import { confirmWords, letterWords, receiptWords as words } from "@/lib/content/alliance/gate/decision-words";
import { gateName } from "@/lib/content/alliance/gate/gate-words";
import { dayAndTime, fullDate } from "@/lib/content/dates";
import { shortCode } from "@/lib/domain/alliance/gates/subject";

/** Proof of one decision: every fact in words, and the place in the activity that holds it. */
export function ReceiptLetter({ receipt }: { receipt: ReceiptFacts }) {
  const { alliance, gate, decision, own, question } = receipt;
  const { verdict, partner, name, decidedAt } = decision;
  return (
    <LetterFrame
      alliance={question.subject.alliance}
      sub={letterWords.sub(alliance.partners)}
      facts={headOf({ ...receipt, ask: question.ask, to: [name, partner], at: decidedAt })}
    >
      <LetterBody
        mark={<StateMark tone="ok">{words.mark(decidedAt)}</StateMark>}
        title={own ? words.title(verdict, partner, gate) : words.titleOther(name, verdict, partner)}
        lede={own ? words.lede : words.ledeOther}
        panel={
          <Stamp
            word={words.verdicts[verdict]}
            organisation={partner}
            person={name}
            date={fullDate(decidedAt)}
            note={gateName(gate)}
          />
        }
      >
        {receipt.replaced && (
          <div className="mt-5 max-w-measure">
            <Note warn>{words.replaced}</Note>
          </div>
        )}
        <Section id="feiten" title={words.facts}>
          <Facts facts={factsOf(receipt)} />
        </Section>
        {!receipt.replaced && <Next receipt={receipt} />}
        <p className="btn-row mt-6">
          <LinkButton href={gateHref(alliance.allianceId, gate)}>{words.toGate}</LinkButton>
        </p>
      </LetterBody>
    </LetterFrame>
  );
}

function factsOf({ gate, decision, question, decisionHash, recorded }: ReceiptFacts): Fact[] {
  const { terms } = words;
  const { ask, subject } = question;
  return [
    { term: terms.verdict, value: <strong>{words.verdicts[decision.verdict]}</strong> },
    { term: terms.by, value: decision.name },
    { term: terms.partner, value: decision.partner },
    { term: terms.about, value: words.about(gate, ask.number, subject.alliance) },
    {
      term: terms.reason,
      value: <span className="whitespace-pre-line wrap-anywhere">{decision.reason}</span>,
    },
    { term: terms.at, value: dayAndTime(decision.decidedAt) },
    { term: terms.mandate, value: words.mandate },
    { term: terms.question, value: <span className="num">{words.sha(ask.code)}</span> },
    { term: terms.decision, value: <span className="num">{words.sha(shortCode(decisionHash))}</span> },
    {
      term: terms.recorded,
      value: <span className="num">{words.recorded(recorded.seq, recorded.code)}</span>,
    },
    { term: terms.signature, value: confirmWords.signature },
  ];
}

function Next({ receipt: { question } }: { receipt: ReceiptFacts }) {
  const { waiting, decisions, decideBy } = question.ask;
  if (waiting.length > 0) {
    return (
      <Section id="hierna" title={words.nextWaiting(waiting.map((one) => one.partner))}>
        <p className="ink-2 max-w-measure">
          {words.nextWaitingText(
            waiting.flatMap((one) => one.directors),
            onDay(decideBy),
          )}
        </p>
      </Section>
    );
  }
  const allGo = decisions.every((one) => one.hasLeft || one.verdict === "go");
  return (
    <Section id="hierna" title={allGo ? words.nextGo : words.nextRefused}>
      <p className="ink-2 max-w-measure">{allGo ? words.nextGoText : words.nextRefusedText}</p>
    </Section>
  );
}
