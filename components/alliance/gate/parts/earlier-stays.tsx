import type { AskFacts, GateFacts, VisitFacts } from "@/components/alliance/gate/gate-facts";
import type { AtGate } from "@/components/alliance/gate/gate-paths";
import { Asked } from "@/components/alliance/gate/parts/asked";
import { KeptStates } from "@/components/alliance/gate/parts/passage";
import { Points } from "@/components/alliance/gate/parts/points";
import { Section } from "@/components/ui/layout/section";
import { gateWords as words } from "@/lib/content/alliance/gate/gate-words";

/** Questions that were replaced, and earlier stays before this gate: read, but not counted. */
export function EarlierStays({ gate }: { gate: GateFacts }) {
  const place = { allianceId: gate.alliance.allianceId, gate: gate.gate };
  const counts = gate.when !== "future";
  const current = counts ? gate.visits.at(-1) : undefined;
  const earlier = gate.visits.slice(0, counts ? -1 : undefined).reverse();
  const replaced = current?.asks.slice(0, -1).reverse() ?? [];
  if (earlier.length === 0 && replaced.length === 0) return null;
  return (
    <Section id="eerder" title={words.history}>
      {replaced.length > 0 && <Replaced asks={replaced} place={place} />}
      {earlier.map((visit) => (
        <Stay key={visit.visit} visit={visit} gate={gate} />
      ))}
    </Section>
  );
}

function Replaced({ asks, place }: { asks: AskFacts[]; place: AtGate }) {
  return (
    <details className="fold">
      <summary>{words.earlier(asks.length)}</summary>
      <p className="ink-2 mt-2">{words.earlierText}</p>
      {asks.map((ask) => (
        <div key={ask.askId} className="mt-4">
          <Asked ask={ask} place={place} />
        </div>
      ))}
    </details>
  );
}

function Stay({ visit, gate }: { visit: VisitFacts; gate: GateFacts }) {
  const { left, asks, points, states } = visit;
  const place = { allianceId: gate.alliance.allianceId, gate: gate.gate };
  return (
    <details className="fold">
      <summary>{words.stay(visit.enteredAt)}</summary>
      {left && (
        <p className="mt-2">
          {left.kind === "passed-before" && words.passedBefore(left.at, left.by, left.madeAt)}
          {left.kind === "gate-opened" && words.opened(left.by, left.at)}
          {left.kind === "sent-back" && words.sentBack(left.by, left.at, left.to)}{" "}
          {left.reason && words.because(left.reason)}
        </p>
      )}
      {states.length > 0 && <KeptStates visit={visit} />}
      {asks.toReversed().map((ask) => (
        <div key={ask.askId} className="mt-4">
          <Asked ask={ask} place={place} />
        </div>
      ))}
      {points.length > 0 && (
        <div className="mt-4">
          <Points gate={gate} points={points} />
        </div>
      )}
    </details>
  );
}
