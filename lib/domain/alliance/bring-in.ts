import type { PhaseNumber } from "@/lib/domain/alliance/phase";
import { type GateNumber, gateNumbers } from "@/lib/domain/alliance/phase-machine";
import { dayFrom, startOfDay } from "@/lib/domain/calendar";

/** A gate that was decided before the alliance came to Meent. `day` as "2024-05-12". */
export type PassedGate = { gate: GateNumber; day: string };
export type BringInRefusal = {
  reason: "no-day" | "in-future" | "before-the-last" | "missing";
  gate: GateNumber;
};

const oldest = "1950-01-01";

/** The gates that lie before a phase. */
export const gatesBefore = (phase: PhaseNumber): GateNumber[] => gateNumbers.filter((gate) => gate < phase);

/**
 * @param phase the phase in which the alliance is now.
 * @returns null when every gate before it has a day that exists, lies behind us and follows the one before.
 */
export function bringInRefusal(
  phase: PhaseNumber,
  passed: readonly PassedGate[],
  now: Date,
): BringInRefusal | null {
  let last = oldest;
  for (const gate of gatesBefore(phase)) {
    const found = passed.find((one) => one.gate === gate);
    if (!found) return { reason: "missing", gate };
    if (!startOfDay(found.day)) return { reason: "no-day", gate };
    if (found.day > dayFrom(now, 0)) return { reason: "in-future", gate };
    if (found.day < last) return { reason: "before-the-last", gate };
    last = found.day;
  }
  return null;
}
