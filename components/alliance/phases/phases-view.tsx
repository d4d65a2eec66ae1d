import { allianceCrumbs } from "@/components/alliance/alliance-paths";
import { AllianceRail } from "@/components/alliance/alliance-rail";
import { onDay } from "@/components/alliance/gate/parts/day";
import { MoveList } from "@/components/alliance/phases/move-list";
import {
  pauseHref,
  resumeHref,
  sendBackHref,
  stopAllianceHref,
} from "@/components/alliance/phases/moving-paths";
import type { PhasesFacts } from "@/components/alliance/phases/phases-facts";
import { gatesOnRail } from "@/components/alliance/phases/rail-gates";
import { LinkButton } from "@/components/ui/actions/link-button";
import { PageHead } from "@/components/ui/layout/page-head";
import { Section } from "@/components/ui/layout/section";
import { menuWords } from "@/lib/content/alliance/menu-words";
import { phasePageWords as words } from "@/lib/content/alliance/phase-page-words";

/** Where the alliance stands, every move with who, when and why, and the ways on from here. */
export function PhasesView({ facts }: { facts: PhasesFacts }) {
  const { alliance, phase, phases, gate, moves } = facts;
  return (
    <>
      <PageHead
        title={words.title[phase.status](phase.phase)}
        crumbs={allianceCrumbs(alliance, { label: menuWords.phases })}
      />
      <p className="lede">{ledeOf(facts)}</p>
      <AllianceRail
        name={alliance.name}
        phases={phases}
        gates={gatesOnRail({ allianceId: alliance.allianceId, phases, gate })}
        halt={phase.status === "running" ? undefined : phase.status}
      />
      <Section id="gebeurd" title={words.history}>
        <MoveList allianceId={alliance.allianceId} moves={moves} />
      </Section>
      {phase.status !== "stopped" && <Ways facts={facts} />}
    </>
  );
}

function ledeOf({ phase, gate, moves }: PhasesFacts): string {
  if (phase.status === "stopped") return words.lede.stopped;
  if (phase.status === "paused") {
    const until = moves[0]?.until;
    return words.lede.paused(until ? onDay(until) : null);
  }
  return words.lede.running(gate?.gate ?? null, gate?.met ?? 0, gate?.total ?? 0);
}

function Ways({ facts: { alliance, may, managers } }: { facts: PhasesFacts }) {
  const { allianceId } = alliance;
  const leads = may.stop || may.resume;
  return (
    <Section id="anders" title={words.ways}>
      <p className="ink-2 max-w-measure">{leads ? words.waysText : words.whoMoves(managers)}</p>
      {leads && (
        <p className="btn-row mt-5">
          {may.resume && (
            <LinkButton kind="act" href={resumeHref(allianceId)}>
              {words.resume}
            </LinkButton>
          )}
          {may.sendBackTo && (
            <LinkButton href={sendBackHref(allianceId)}>{words.sendBack(may.sendBackTo)}</LinkButton>
          )}
          {may.pause && <LinkButton href={pauseHref(allianceId)}>{words.pause}</LinkButton>}
          {may.stop && <LinkButton href={stopAllianceHref(allianceId)}>{words.stop}</LinkButton>}
        </p>
      )}
    </Section>
  );
}
