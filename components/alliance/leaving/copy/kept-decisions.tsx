import { Facts } from "@/components/ui/data/facts";
import { Section } from "@/components/ui/layout/section";
import { gateName, gateQuestions, verdictWords } from "@/lib/content/alliance/gate/gate-words";
import { departureWords as words } from "@/lib/content/alliance/leaving/departure-words";
import { fullDate } from "@/lib/content/dates";
import type { Departure } from "@/lib/domain/alliance/leaving/departure";
import { isGateNumber } from "@/lib/domain/alliance/phase-machine";

type Decision = Departure["decisions"][number];

/** What the partner decided on, why, and what the others decided. */
export function KeptDecisions({ decisions }: { decisions: Decision[] }) {
  return (
    <Section id="besluiten" title={words.decisionsTitle}>
      {decisions.length === 0 && <p className="ink-2">{words.nothing}</p>}
      {decisions.map((decision) => (
        <div key={decision.own.decisionHash} className="mb-6">
          <h3>{gateName(decision.gate)}</h3>
          <Facts facts={factsOf(decision)} />
        </div>
      ))}
    </Section>
  );
}

const on = (iso: string): string => fullDate(new Date(iso));

function factsOf({ gate, question, own, others }: Decision) {
  const facts = [
    { term: words.asked, value: words.byOn(question.askedBy, on(question.askedAt)) },
    { term: words.ownDecision, value: words.decided(verdictWords[own.verdict], own.name, on(own.decidedAt)) },
    { term: words.ownReason, value: own.reason || words.none },
    { term: words.others, value: others.length > 0 ? <Others others={others} /> : words.none },
    { term: words.questionCode, value: words.short(question.subjectHash) },
    { term: words.decisionCode, value: words.short(own.decisionHash) },
  ];
  return isGateNumber(gate) ? [{ term: words.question, value: gateQuestions[gate] }, ...facts] : facts;
}

function Others({ others }: Pick<Decision, "others">) {
  return (
    <ul>
      {others.map(({ partner, name, verdict, decidedAt }) => (
        <li key={partner}>
          {partner}: {words.decided(verdictWords[verdict], name, on(decidedAt))}
        </li>
      ))}
    </ul>
  );
}
