import { type GateFacts, lastVisit, type VisitFacts } from "@/components/alliance/gate/gate-facts";
import { Asked } from "@/components/alliance/gate/parts/asked";
import { Points } from "@/components/alliance/gate/parts/points";
import { RequirementList, type RequirementState } from "@/components/ui/data/requirement-list";
import { Section } from "@/components/ui/layout/section";
import { gateWords as words } from "@/lib/content/alliance/gate/gate-words";
import { requirementWords } from "@/lib/content/alliance/gate/requirement-words";

/** How a gate that lies behind was passed: by whom, when, and on which facts. */
export function Passage({ gate }: { gate: GateFacts }) {
  const visit = lastVisit(gate);
  const left = visit?.left;
  if (!visit || !left) return null;
  const place = { allianceId: gate.alliance.allianceId, gate: gate.gate };
  if (left.kind === "passed-before") {
    return (
      <div className="mt-4 max-w-measure">
        <p>{words.passedBefore(left.at, left.by, left.madeAt)}</p>
        {gate.may.addPaper && <p className="ink-2 mt-2">{words.passedPaper}</p>}
      </div>
    );
  }
  const lastAsk = visit.asks.at(-1);
  return (
    <>
      <p className="mt-4">
        {words.opened(left.by, left.at)} {words.factsKept}
      </p>
      <Section id="vereisten" title={words.asked}>
        <KeptStates visit={visit} />
      </Section>
      {lastAsk && (
        <Section id="besluit" title={words.whoDecides}>
          <Asked ask={lastAsk} place={place} />
        </Section>
      )}
      {visit.points.length > 0 && (
        <Section id="open-punten" title={words.points}>
          <Points gate={gate} points={visit.points} />
        </Section>
      )}
    </>
  );
}

const shown: Record<string, RequirementState> = { met: "met", carried: "carried", refused: "refused" };

/** The states as they were when the gate opened, with what was noted at each. */
export function KeptStates({ visit }: { visit: VisitFacts }) {
  return (
    <RequirementList
      requirements={visit.states.map(({ id, state }) => {
        const note = visit.notes.findLast((one) => one.requirement === id);
        const counts = note && note.kind !== "withdrawn" ? note : null;
        const noted = counts && words.noteLine(counts.kind, counts.by, counts.at);
        return {
          id,
          title: requirementWords[id].title,
          text: counts ? words.said(counts.text) : undefined,
          state: shown[state] ?? "open",
          stateText: noted ?? (state === "met" ? words.met : words.open),
        };
      })}
    />
  );
}
