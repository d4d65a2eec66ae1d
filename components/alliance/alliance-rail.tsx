import type { RailGate } from "@/components/alliance/lock-gate";
import { PhaseRail } from "@/components/alliance/phase-rail";
import type { Halt, RailPhase } from "@/components/alliance/rail-phase";
import { phaseNames, phaseWords } from "@/lib/content/alliance/phase-words";
import type { PhaseNumber, PhaseStatus } from "@/lib/domain/alliance/phase";

export type GateFacts = {
  /** Why it is not simply open or closed. */
  past?: "before" | "refused";
  /** How many of its criteria are met. */
  met?: number;
  total?: number;
  href?: string;
};

type AllianceRailProps = {
  name: string;
  phases: PhaseStatus[];
  /** By the phase that the gate ends. */
  gates?: Partial<Record<PhaseNumber, GateFacts>>;
  halt?: Halt;
};

export function AllianceRail({ name, phases, gates = {}, halt }: AllianceRailProps) {
  return (
    <PhaseRail
      label={phaseWords.rail(name)}
      phases={phases.map((status, place) =>
        chamber(status, {
          enteredAt: phases[place - 1]?.leftAt ?? null,
          gate: gates[status.phase] ?? {},
          halt: status.state === "current" ? halt : undefined,
        }),
      )}
    />
  );
}

type Around = { enteredAt: Date | null; gate: GateFacts; halt?: Halt };

function chamber(status: PhaseStatus, around: Around): RailPhase {
  const { phase, state } = status;
  return {
    id: String(phase),
    name: phaseNames[phase],
    state: state === "current" ? "now" : state,
    halt: around.halt,
    stateText: stateText(status, around),
    level: levelOf(status, around.gate),
    gate: phase === 5 ? undefined : gateOf(status, around.gate),
  };
}

function stateText({ state, leftAt }: PhaseStatus, { enteredAt, gate, halt }: Around): string {
  if (halt) return phaseWords[halt];
  if (state === "done") return gate.past === "before" ? phaseWords.before : phaseWords.done(leftAt);
  if (state === "later") return phaseWords.later;
  return gate.total ? phaseWords.nowMet(gate.met ?? 0, gate.total) : phaseWords.now(enteredAt);
}

/** The share of criteria met; where nobody counts any, the current chamber stands empty. */
function levelOf({ state }: PhaseStatus, { met = 0, total = 0 }: GateFacts): number {
  if (state === "current") return total > 0 ? met / total : 0;
  return state === "done" ? 1 : 0;
}

function gateOf({ phase, state }: PhaseStatus, { past, met = 0, total, href }: GateFacts): RailGate {
  if (past === "before") return { state: "before", label: phaseWords.gateBefore(phase), href };
  if (past === "refused") return { state: "refused", label: phaseWords.gateRefused(phase), href };
  if (state === "done") return { state: "open", label: phaseWords.gateDone(phase), href };
  const label =
    total && state === "current" ? phaseWords.gateMet(phase, met, total) : phaseWords.gateLater(phase);
  return { state: state === "current" ? "now" : "closed", label, href };
}
