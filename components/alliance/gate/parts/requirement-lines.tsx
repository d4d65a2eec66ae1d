import { checkerHref, editHref, partnersHref } from "@/components/alliance/alliance-paths";
import {
  type GateFacts,
  lastNote,
  lastPoint,
  type RequirementFacts,
} from "@/components/alliance/gate/gate-facts";
import { askHref, requirementHref } from "@/components/alliance/gate/gate-paths";
import { onDay } from "@/components/alliance/gate/parts/day";
import { LinkButton } from "@/components/ui/actions/link-button";
import { RequirementList } from "@/components/ui/data/requirement-list";
import { gateWords as words } from "@/lib/content/alliance/gate/gate-words";
import { requirementWords } from "@/lib/content/alliance/gate/requirement-words";
import { isDecided, isFirm, type RequirementId } from "@/lib/domain/alliance/gates/gate";

type Way = { label: string; href: string };

/** What the gate asks, how each of it stands, and the next thing to do at each. */
export function RequirementLines({ gate, leadsOn }: { gate: GateFacts; leadsOn: boolean }) {
  const firstOpen = leadsOn ? gate.requirements.find((one) => one.state === "open")?.id : undefined;
  return (
    <RequirementList
      requirements={gate.requirements.map((one) => ({
        id: one.id,
        title: requirementWords[one.id].title,
        text: textOf(gate, one),
        state: one.state,
        stateText: stateText(gate, one),
        children: <Ways ways={waysOf(gate, one)} about={one.id} act={one.id === firstOpen} />,
      }))}
    />
  );
}

function textOf(gate: GateFacts, { id, state, waitsForNames }: RequirementFacts): string | undefined {
  if (gate.when === "future") return undefined;
  if (state === "met" && !isDecided(id)) return undefined;
  const note = lastNote(gate, id);
  if (note && note.kind !== "withdrawn" && state !== "refused") return words.said(note.text);
  if (id === "directors-go" && gate.asked) return undefined;
  return requirementWords[id].todo(waitsForNames);
}

function stateText(gate: GateFacts, { id, state, waitsForNames }: RequirementFacts): string {
  if (gate.when === "future") return words.later;
  if (state === "refused") return words.refused;
  if (state === "open") {
    return id === "directors-go" && gate.asked && waitsForNames.length > 0
      ? words.waitsFor(waitsForNames)
      : words.open;
  }
  const point = lastPoint(gate, id);
  if (state === "carried") return point ? words.carried(onDay(point.dueOn), point.owner) : words.open;
  const note = isDecided(id) ? lastNote(gate, id) : null;
  if (note?.kind === "decided") return words.metBy(note.by, note.at);
  return note && point?.done ? words.metByPoint(point.done.at) : words.met;
}

/** Where to do it: for whoever leads the alliance. */
function waysOf(gate: GateFacts, one: RequirementFacts): Way[] {
  if (!gate.may.note) return [];
  const { allianceId } = gate.alliance;
  const place = { allianceId, gate: gate.gate };
  const own = requirementHref(place, one.id);
  if (one.id === "directors-go") {
    const runs = gate.asked && one.state === "open";
    return gate.may.ask && !runs ? [{ label: words.put, href: askHref(place) }] : [];
  }
  if (one.state === "met") return isDecided(one.id) ? [{ label: words.adjust, href: own }] : [];
  if (isDecided(one.id)) {
    return [{ label: one.state === "carried" ? words.adjust : words.settle, href: own }];
  }
  const carry = isFirm(one.id)
    ? []
    : [{ label: one.state === "carried" ? words.adjust : words.carryAlong, href: own }];
  return [...dataWays(one.id, allianceId), ...carry];
}

function dataWays(id: RequirementId, allianceId: string): Way[] {
  switch (id) {
    case "purpose-written":
      return [{ label: words.write, href: editHref(allianceId) }];
    case "round-held":
      return [{ label: words.openRound, href: checkerHref(allianceId) }];
    default:
      return [{ label: words.invite, href: partnersHref(allianceId) }];
  }
}

function Ways({ ways, about, act }: { ways: Way[]; about: RequirementId; act: boolean }) {
  if (ways.length === 0) return null;
  return (
    <p className="btn-row">
      {ways.map(({ label, href }, place) => (
        <LinkButton
          key={label}
          small
          kind={act && place === 0 ? "act" : place > 0 ? "quiet" : "edge"}
          href={href}
        >
          {label}
          <span className="visually-hidden">: {requirementWords[about].title}</span>
        </LinkButton>
      ))}
    </p>
  );
}
