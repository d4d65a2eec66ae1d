import "server-only";
import { type RequirementState, requirementStates } from "@/lib/domain/alliance/gates/gate";
import { type GateRows, gateFacts } from "@/lib/domain/alliance/gates/gate-facts";
import { isPhaseNumber } from "@/lib/domain/alliance/phase";
import {
  type GateNumber,
  isGateNumber,
  type PhaseMove,
  type PhaseState,
  stateAfter,
} from "@/lib/domain/alliance/phase-machine";

/** Where an alliance stands, and what the gate before it asks; no gate in the last phase. */
export type Place = {
  phase: PhaseState;
  gate: { gate: GateNumber; states: RequirementState[] } | null;
};

export function placeOf(facts: GateRows & { moves: readonly MoveRow[] }, now: Date): Place | null {
  const phase = stateAfter(facts.moves.map(asMove));
  if (!phase) return null;
  const gate = phase.phase;
  if (!isGateNumber(gate)) return { phase, gate: null };
  return {
    phase,
    gate: { gate, states: requirementStates(gate, gateFacts(facts, { gate, visit: phase.visit }, now)) },
  };
}

type MoveRow = { seq: number; kind: PhaseMove["kind"]; fromPhase: number | null; toPhase: number };

export function asMove({ seq, kind, fromPhase, toPhase }: MoveRow): PhaseMove {
  const from = fromPhase !== null && isPhaseNumber(fromPhase) ? fromPhase : null;
  return { seq, kind, from, to: isPhaseNumber(toPhase) ? toPhase : 1 };
}
