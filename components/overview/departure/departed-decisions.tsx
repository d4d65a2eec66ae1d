import { Facts } from "@/components/ui/data/facts";
import { Section } from "@/components/ui/layout/section";
import {
  askedText,
  decidedText,
  gateQuestionOf,
  othersText,
  departureWords as words,
} from "@/lib/content/overview/departure-words";
import type { Departure } from "@/lib/domain/alliance/leaving/departure";

export function DepartedDecisions({ decisions }: Pick<Departure, "decisions">) {
  if (decisions.length === 0) return null;
  return (
    <Section id="besluiten" title={words.decisionsTitle}>
      {decisions.map((one) => (
        <div key={one.own.decisionHash} className="mt-5">
          <h3>{words.decision(one.gate)}</h3>
          <Facts
            facts={[
              { term: words.question, value: gateQuestionOf(one.gate) },
              { term: words.askedBy, value: askedText(one) },
              { term: words.verdict, value: decidedText(one) },
              { term: words.why, value: one.own.reason },
              { term: words.others, value: othersText(one) },
              {
                term: words.code,
                value: <span className="wrap-anywhere">{one.own.decisionHash.slice(0, 16)}</span>,
              },
            ].filter(({ value }) => value !== "")}
          />
        </div>
      ))}
    </Section>
  );
}
