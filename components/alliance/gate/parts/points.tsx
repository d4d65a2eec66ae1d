import { type GateFacts, mayFinish, type PointFacts } from "@/components/alliance/gate/gate-facts";
import { pointHref } from "@/components/alliance/gate/gate-paths";
import { onDay } from "@/components/alliance/gate/parts/day";
import { LinkButton } from "@/components/ui/actions/link-button";
import { RequirementList } from "@/components/ui/data/requirement-list";
import { gateWords as words } from "@/lib/content/alliance/gate/gate-words";
import { requirementWords } from "@/lib/content/alliance/gate/requirement-words";

/** What goes along through the gate: who sees to it and by when, until it is done. */
export function Points({ gate, points }: { gate: GateFacts; points: PointFacts[] }) {
  if (points.length === 0) return <p className="ink-2">{words.noPoints}</p>;
  const place = { allianceId: gate.alliance.allianceId, gate: gate.gate };
  return (
    <RequirementList
      requirements={points.map((point) => ({
        id: point.noteId,
        title: point.text,
        text: point.requirement ? words.forRequirement(requirementWords[point.requirement].title) : undefined,
        state: point.done ? "met" : "carried",
        stateText: point.done
          ? words.pointDone(point.done.by, point.done.at)
          : words.pointLine(point.owner, point.organisation, onDay(point.dueOn)),
        children: mayFinish(gate, point) && (
          <LinkButton small href={pointHref(place, point.noteId)}>
            {words.finish}
            <span className="visually-hidden">: {point.text}</span>
          </LinkButton>
        ),
      }))}
    />
  );
}
