/** The five phases, in order: strategy, partner choice, plan, execution, evaluation. Source: MO. */
export type PhaseNumber = 1 | 2 | 3 | 4 | 5;

export const phaseNumbers: readonly PhaseNumber[] = [1, 2, 3, 4, 5];

export const isPhaseNumber = (value: number): value is PhaseNumber =>
  Number.isInteger(value) && value >= 1 && value <= 5;

export type PhaseEntry = { phase: PhaseNumber; enteredAt: Date };

export type PhaseStatus = { phase: PhaseNumber; state: "done" | "current" | "later"; leftAt: Date | null };

/**
 * Where an alliance is on the rail, from its entries into phases.
 * @param entries in any order; a way back is an entry into a lower phase.
 * @returns five statuses in order. A done phase carries the moment at which the next one was entered.
 */
export function phaseStatuses(entries: readonly PhaseEntry[]): PhaseStatus[] {
  const ordered = [...entries].sort((a, b) => a.enteredAt.getTime() - b.enteredAt.getTime());
  const current = ordered.at(-1)?.phase ?? 1;
  return phaseNumbers.map((phase) => {
    if (phase > current) return { phase, state: "later", leftAt: null };
    if (phase === current) return { phase, state: "current", leftAt: null };
    return { phase, state: "done", leftAt: leftAt(phase, ordered) };
  });
}

function leftAt(phase: PhaseNumber, ordered: readonly PhaseEntry[]): Date | null {
  const last = ordered.findLastIndex((entry) => entry.phase === phase);
  return ordered.slice(last + 1).find((entry) => entry.phase > phase)?.enteredAt ?? null;
}
