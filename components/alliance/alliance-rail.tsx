import { PhaseRail } from "@/components/alliance/phase-rail";
import type { RailPhase } from "@/components/alliance/rail-phase";
import { phaseNames, phaseWords } from "@/lib/content/alliance/phase-words";
import type { PhaseStatus } from "@/lib/domain/alliance/phase";

/** The level is the share of criteria met. No gate counts any yet, so the chamber one is in stands empty. */
export const levelOf: Record<PhaseStatus["state"], number> = { done: 1, current: 0, later: 0 };

export function AllianceRail({ name, phases }: { name: string; phases: PhaseStatus[] }) {
  return (
    <PhaseRail
      label={phaseWords.rail(name)}
      phases={phases.map((status, place) => chamber(status, phases[place - 1]?.leftAt ?? null))}
    />
  );
}

function chamber(status: PhaseStatus, enteredAt: Date | null): RailPhase {
  const { phase, state } = status;
  return {
    id: String(phase),
    name: phaseNames[phase],
    state: state === "current" ? "now" : state,
    stateText: stateText(status, enteredAt),
    level: levelOf[state],
    gate: phase === 5 ? undefined : gateOf(status),
  };
}

function stateText({ state, leftAt }: PhaseStatus, enteredAt: Date | null): string {
  if (state === "done") return phaseWords.done(leftAt);
  return state === "current" ? phaseWords.now(enteredAt) : phaseWords.later;
}

function gateOf({ phase, state }: PhaseStatus): RailPhase["gate"] {
  if (state === "done") return { state: "open", label: phaseWords.gateDone(phase) };
  return { state: state === "current" ? "now" : "closed", label: phaseWords.gateLater(phase) };
}
