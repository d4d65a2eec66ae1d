import type { PhaseNumber } from "@/lib/domain/alliance/phase";
import { type GateNumber, gateNumbers } from "@/lib/domain/alliance/phase-machine";
import { dayFrom, startOfDay } from "@/lib/domain/calendar";

/** A gate that was decided before the alliance came to Meent. `day` as "2024-05-12". */
export type PassedGate = { gate: GateNumber; day: string };
export type BringInRefusal = {
  reason: "missing" | "no-day" | "in-future" | "too-long-ago" | "before-the-last";
  gate: GateNumber;
};

/** A year before this one is a slip of the keyboard. */
const oldest = "1950-01-01";

/** The gates that lie before a phase. */
export const gatesBefore = (phase: PhaseNumber): GateNumber[] => gateNumbers.filter((gate) => gate < phase);

/**
 * What is wrong with the days, at most one thing for each gate before the phase; none when every gate has a
 * day that exists, lies behind us and follows the one before.
 * @param phase the phase in which the alliance is now; days of gates after it are not looked at.
 */
export function bringInRefusals(
  phase: PhaseNumber,
  passed: readonly PassedGate[],
  now: Date,
): BringInRefusal[] {
  let last = "";
  return gatesBefore(phase).flatMap((gate) => {
    const day = passed.find((one) => one.gate === gate)?.day;
    const reason = refusalOf(day, last, now);
    if (reason) return [{ reason, gate }];
    last = day ?? last;
    return [];
  });
}

function refusalOf(day: string | undefined, last: string, now: Date): BringInRefusal["reason"] | null {
  if (!day) return "missing";
  if (!startOfDay(day)) return "no-day";
  if (day > dayFrom(now, 0)) return "in-future";
  if (day < oldest) return "too-long-ago";
  return day < last ? "before-the-last" : null;
}
