import type { MoveFacts } from "@/components/alliance/gate/gate-facts";
import type { PhaseNumber, PhaseStatus } from "@/lib/domain/alliance/phase";

/** What the page of the phases shows. */
export type PhasesFacts = {
  alliance: { allianceId: string; name: string };
  phase: { phase: PhaseNumber; status: "running" | "paused" | "stopped"; seq: number };
  phases: (PhaseStatus & { before: boolean })[];
  gate: { gate: number; met: number; total: number; refused: boolean } | null;
  moves: MoveFacts[];
  openRound: { roundId: string; number: number } | null;
  managers: string[];
  may: { sendBackTo: PhaseNumber | null; pause: boolean; resume: boolean; stop: boolean };
};
