import Link from "next/link";
import type { AskFacts, DecisionFacts } from "@/components/alliance/gate/gate-facts";
import { type AtGate, receiptHref } from "@/components/alliance/gate/gate-paths";
import { onDay } from "@/components/alliance/gate/parts/day";
import { type Decision, DecisionList } from "@/components/ui/data/decision-list";
import { gateWords as words } from "@/lib/content/alliance/gate/gate-words";
import type { Verdict } from "@/lib/domain/alliance/gates/gate";

export const decisionStates: Record<Verdict, Decision["state"]> = { go: "yes", "no-go": "no", back: "back" };

/** One question to the directors: who decided what and why, and on whom it waits. */
export function Asked({ ask, place }: { ask: AskFacts; place: AtGate }) {
  return (
    <>
      <p className="ink-2 small">
        {words.askedOn(ask.number, ask.askedAt, ask.askedBy)}. {words.decideBy(onDay(ask.decideBy))}{" "}
        <span className="num">{words.code(ask.code)}.</span>
      </p>
      <div className="mt-3">
        <DecisionList decisions={[...ask.decisions.map(made), ...ask.waiting.map(waiting)]} />
      </div>
      {ask.decisions.length > 0 && <Reasons decisions={ask.decisions} place={place} />}
    </>
  );
}

const made = ({ decisionId, partner, verdict, name, decidedAt, hasLeft }: DecisionFacts): Decision => ({
  ...{ id: decisionId, name: partner, state: decisionStates[verdict], text: words.verdictOf(verdict) },
  sub: [words.decidedBy(name, decidedAt), hasLeft && words.hasLeft].filter(Boolean).join(", "),
});

const waiting = ({ partnerId, partner, directors }: AskFacts["waiting"][number]): Decision => ({
  ...{ id: partnerId, name: partner, state: "waiting", sub: words.notYet(directors) },
});

function Reasons({ decisions, place }: { decisions: DecisionFacts[]; place: AtGate }) {
  return (
    <>
      <dl className="facts mt-4" aria-label={words.reasons}>
        {decisions.map(({ decisionId, partner, verdict, reason }) => (
          <div key={decisionId} className="contents">
            <dt>{words.reasonOf(partner, verdict)}</dt>
            <dd>
              <span className="whitespace-pre-line wrap-anywhere">{words.said(reason)}</span>{" "}
              <Link prefetch={false} href={receiptHref(place, decisionId)}>
                {words.receipt}
                <span className="visually-hidden">: {words.receiptOf(partner)}</span>
              </Link>
            </dd>
          </div>
        ))}
      </dl>
      <p className="ink-3 small mt-3">{words.mandateStays}</p>
    </>
  );
}
