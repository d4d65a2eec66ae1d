/** The five phases, in order: strategy, partner choice, plan, execution, evaluation. Source: MO. */
export type PhaseNumber = 1 | 2 | 3 | 4 | 5;

export const phaseNumbers: readonly PhaseNumber[] = [1, 2, 3, 4, 5];

export const isPhaseNumber = (value: number): value is PhaseNumber =>
  Number.isInteger(value) && value >= 1 && value <= 5;

/** A move as the rail needs it: the phase it led to, and when. */
type Step = { phase: number; at: Date };

export type PhaseStatus = { phase: PhaseNumber; state: "done" | "current" | "later"; leftAt: Date | null };

/**
 * Where an alliance is on the rail, from its moves.
 * @param steps oldest first; a way back leads to a lower phase, a pause to the same.
 * @returns five statuses in order. A done phase carries the moment at which it was last left for a later one.
 */
export function phaseStatuses(steps: readonly Step[]): PhaseStatus[] {
  const current = steps.at(-1)?.phase ?? 1;
  return phaseNumbers.map((phase) => {
    if (phase > current) return { phase, state: "later", leftAt: null };
    if (phase === current) return { phase, state: "current", leftAt: null };
    return { phase, state: "done", leftAt: leftAt(phase, steps) };
  });
}

function leftAt(phase: PhaseNumber, steps: readonly Step[]): Date | null {
  const last = steps.findLastIndex((step) => step.phase === phase);
  return steps.slice(last + 1).find((step) => step.phase > phase)?.at ?? null;
}
