import type { ReactNode } from "react";
import { phasesHref } from "@/components/alliance/alliance-paths";
import { type GateFacts, lastVisit } from "@/components/alliance/gate/gate-facts";
import {
  askHref,
  decisionHref,
  gateCrumbs,
  newPointHref,
  openGateHref,
} from "@/components/alliance/gate/gate-paths";
import { Asked } from "@/components/alliance/gate/parts/asked";
import { EarlierStays } from "@/components/alliance/gate/parts/earlier-stays";
import { Passage } from "@/components/alliance/gate/parts/passage";
import { Points } from "@/components/alliance/gate/parts/points";
import { RequirementLines } from "@/components/alliance/gate/parts/requirement-lines";
import { LinkButton } from "@/components/ui/actions/link-button";
import { Note } from "@/components/ui/feedback/note";
import { PageHead } from "@/components/ui/layout/page-head";
import { Section } from "@/components/ui/layout/section";
import { gateFinding } from "@/lib/content/alliance/gate/gate-finding";
import { gateWords as words } from "@/lib/content/alliance/gate/gate-words";

type GateViewProps = {
  gate: GateFacts;
  /** The papers of this gate, with the form that adds one. */
  papers: ReactNode;
};

/** One gate: what it asks, who decides, what goes along, which papers it rests on, and how it went before. */
export function GateView({ gate, papers }: GateViewProps) {
  const { alliance, when } = gate;
  return (
    <>
      <PageHead title={findingOf(gate)} crumbs={gateCrumbs(alliance, gate.gate)} />
      <p className="lede">{ledes[when](gate.gate)}</p>
      {when === "past" && <Passage gate={gate} />}
      {when === "current" && <Current gate={gate} />}
      {when === "future" && <Coming gate={gate} />}
      {papers}
      <EarlierStays gate={gate} />
    </>
  );
}

const ledes = { past: words.ledePast, current: words.lede, future: words.ledeLater };

function findingOf({ gate, when, phase, requirements, asked, may, ...facts }: GateFacts): string {
  const left = facts.visits.at(-1)?.left;
  return gateFinding({
    ...{ gate, when, status: phase.status, states: requirements, mayAsk: may.ask, mayOpen: may.open },
    asked: asked && { decisions: asked.decisions, waiting: asked.waiting.length },
    passed: left ? { before: left.kind === "passed-before", at: left.at } : null,
  });
}

function Current({ gate }: { gate: GateFacts }) {
  const { requirements, alliance, may, phase } = gate;
  const place = { allianceId: alliance.allianceId, gate: gate.gate };
  const acts = nextActs(gate);
  return (
    <>
      <Halted gate={gate} />
      {acts.length > 0 && <p className="btn-row mt-5">{acts}</p>}
      <Section
        id="vereisten"
        title={words.asks}
        aside={words.ready(requirements.filter((one) => one.state === "met").length, requirements.length)}
      >
        {alliance.route === "light" && <p className="ink-2 mb-3">{words.lightRoute}</p>}
        <RequirementLines gate={gate} leadsOn={acts.length === 0} />
        {!may.note && phase.status === "running" && (
          <p className="ink-2 mt-4">{words.waitsForManager(gate.managers)}</p>
        )}
      </Section>
      <Deciding gate={gate} />
      <Section id="open-punten" title={words.points}>
        <Points gate={gate} points={lastVisit(gate)?.points ?? []} />
        {may.note && (
          <p className="btn-row mt-4">
            <LinkButton small href={newPointHref(place)}>
              {words.addPoint}
            </LinkButton>
          </p>
        )}
      </Section>
    </>
  );
}

function Halted({ gate: { phase, alliance } }: { gate: GateFacts }) {
  if (phase.status === "running") return null;
  return (
    <div className="mt-5">
      <Note>
        <p>{phase.status === "paused" ? words.paused : words.stopped}</p>
        <p className="mt-2">
          <LinkButton small href={phasesHref(alliance.allianceId)}>
            {words.toPhases}
          </LinkButton>
        </p>
      </Note>
    </div>
  );
}

/** The one thing that leads on now; a director decides before anything else. */
function nextActs(gate: GateFacts): ReactNode[] {
  const { may, asked } = gate;
  const place = { allianceId: gate.alliance.allianceId, gate: gate.gate };
  const decide = may.decideFor.map(({ partnerId, partner }) => (
    <LinkButton key={partnerId} kind="act" href={decisionHref(place, partnerId)}>
      {words.decideFor(partner)}
    </LinkButton>
  ));
  if (may.open) {
    return [
      <LinkButton key="open" kind="act" href={openGateHref(place)}>
        {words.openGate(gate.gate)}
      </LinkButton>,
    ];
  }
  if (!may.ask) return decide;
  const leads = decide.length === 0 && (!asked || asked.decisions.some((one) => one.verdict !== "go"));
  return [
    ...decide,
    <LinkButton key="ask" kind={leads ? "act" : "edge"} href={askHref(place)}>
      {asked ? words.putAgain : words.putToDirectors}
    </LinkButton>,
  ];
}

/** Who decides: the directors where the gate asks them, the manager elsewhere. */
function Deciding({ gate }: { gate: GateFacts }) {
  const place = { allianceId: gate.alliance.allianceId, gate: gate.gate };
  const asksDirectors = gate.requirements.some((one) => one.id === "directors-go");
  return (
    <Section id="besluit" title={words.whoDecides}>
      {gate.changed.length > 0 && (
        <div className="mb-4 max-w-measure">
          <Note warn>{words.changedSince(gate.changed)}</Note>
        </div>
      )}
      {gate.asked && <Asked ask={gate.asked} place={place} />}
      {!gate.asked && (
        <p className="ink-2">
          {asksDirectors ? words.notAskedYet(gate.deciders.map((one) => one.partner)) : words.managerDecides}
        </p>
      )}
    </Section>
  );
}

function Coming({ gate }: { gate: GateFacts }) {
  return (
    <Section id="vereisten" title={words.willAsk}>
      {gate.alliance.route === "light" && <p className="ink-2 mb-3">{words.lightRoute}</p>}
      <RequirementLines gate={gate} leadsOn={false} />
    </Section>
  );
}
