import { gateHref } from "@/components/alliance/alliance-paths";
import { OpenGateForm } from "@/components/alliance/gate/forms/open-gate-form";
import { type GateFacts, lastVisit } from "@/components/alliance/gate/gate-facts";
import { gateCrumbs } from "@/components/alliance/gate/gate-paths";
import { CannotNow } from "@/components/alliance/gate/parts/cannot-now";
import { onDay } from "@/components/alliance/gate/parts/day";
import { RequirementList } from "@/components/ui/data/requirement-list";
import { PageHead } from "@/components/ui/layout/page-head";
import { Section } from "@/components/ui/layout/section";
import { openingGateWords as words } from "@/lib/content/alliance/gate/asking-words";
import { gateWords } from "@/lib/content/alliance/gate/gate-words";
import { requirementWords } from "@/lib/content/alliance/gate/requirement-words";
import { phaseNames } from "@/lib/content/alliance/phase-words";
import type { FormAction } from "@/lib/content/web/form-state";
import type { PhaseNumber } from "@/lib/domain/alliance/phase";

/** Asked once more: on which facts, and which open points go along. */
export function OpeningView({ gate, action }: { gate: GateFacts; action: FormAction }) {
  const { alliance, requirements } = gate;
  const backHref = gateHref(alliance.allianceId, gate.gate);
  if (!gate.may.open) {
    const back = { label: words.back, href: backHref };
    return <CannotNow title={words.shutTitle(gate.gate)} text={words.shutText} back={back} />;
  }
  const points = lastVisit(gate)?.points.filter((one) => !one.done) ?? [];
  const next = (gate.gate + 1) as PhaseNumber;
  return (
    <>
      <PageHead title={words.title(gate.gate)} crumbs={gateCrumbs(alliance, gate.gate, words.pageTitle)} />
      <p className="lede">{words.lede(next, phaseNames[next])}</p>
      <Section id="feiten" title={words.statesTitle}>
        <RequirementList
          requirements={requirements.map(({ id, state }) => ({
            ...{ id, state, title: requirementWords[id].title },
            stateText: state === "carried" ? gateWords.carryAlong : gateWords.met,
          }))}
        />
      </Section>
      <Section id="punten" title={points.length > 0 ? words.pointsTitle(points.length) : words.noPoints}>
        {points.length > 0 && (
          <>
            <ul className="max-w-measure list-disc pl-5">
              {points.map(({ noteId, text, owner, dueOn }) => (
                <li key={noteId}>{words.pointLine(text, owner, onDay(dueOn))}</li>
              ))}
            </ul>
            <p className="ink-2 mt-3">{words.pointsText}</p>
          </>
        )}
      </Section>
      <OpenGateForm
        ids={{ allianceId: alliance.allianceId, gate: gate.gate, seen: gate.phase.seq }}
        gate={gate.gate}
        backHref={backHref}
        action={action}
      />
    </>
  );
}
