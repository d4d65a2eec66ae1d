import "server-only";
import type { PersonActor } from "@/lib/access/actor";
import { view } from "@/lib/access/doors";
import { placeOf } from "@/lib/access/keeping/place";
import { can } from "@/lib/access/policy";
import { levelOf } from "@/lib/domain/alliance/gates/gate";
import { type PhaseNumber, type PhaseStatus, phaseStatuses } from "@/lib/domain/alliance/phase";
import { type GateNumber, type PhaseState, wayBackFrom } from "@/lib/domain/alliance/phase-machine";
import { type Viewer, viewerAmong } from "@/lib/services/alliance/alliance/viewer";
import { situationOf } from "@/lib/services/alliance/gate/situation/rows";
import { type MoveLine, moveLine } from "@/lib/services/alliance/gate/situation/visits";
import { openRounds } from "@/lib/services/alliance/phase/stop";

export type PhasesPage = {
  viewer: Viewer;
  alliance: { allianceId: string; name: string; managerLabel: string };
  phase: PhaseState;
  /** Of the phase rail; `before`: the gate at its end was decided before Meent. */
  phases: (PhaseStatus & { before: boolean })[];
  /** The gate before which it stands, none in the last phase. */
  gate: { gate: GateNumber; met: number; total: number; refused: boolean } | null;
  /** Every move, newest first. */
  moves: MoveLine[];
  /** The round that still takes answers: it must close before an alliance can stop. */
  openRound: { roundId: string; number: number } | null;
  managers: string[];
  may: { sendBackTo: PhaseNumber | null; pause: boolean; resume: boolean; stop: boolean };
  now: Date;
};

/** Where the alliance stands, how it came there, and the ways that lead on from here. */
export async function readPhases(actor: PersonActor, allianceId: string): Promise<PhasesPage> {
  return view(actor, "gate.read", allianceId, async ({ tx, standing, now }) => {
    const situation = await situationOf(tx, allianceId);
    const { alliance, phase, moves, members } = situation;
    const [openRound] = await openRounds(tx, { allianceId, now });
    const gate = placeOf(situation, now)?.gate;
    const leads = can(standing, "phase.stop");
    const runs = phase.status === "running";
    return {
      viewer: viewerAmong(situation, standing),
      alliance: { allianceId, name: alliance.name, managerLabel: alliance.managerLabel },
      ...{ phase, now, openRound: openRound ?? null, moves: moves.map(moveLine).reverse() },
      phases: phaseStatuses(moves.map(({ toPhase, at }) => ({ phase: toPhase, at }))).map((one) => ({
        ...one,
        before: moves.findLast((move) => move.fromPhase === one.phase)?.kind === "passed-before",
      })),
      gate: gate
        ? {
            ...{ gate: gate.gate, ...levelOf(gate.states) },
            refused: gate.states.some((one) => one.state === "refused"),
          }
        : null,
      managers: members.filter((one) => one.role === "alliance-manager").map((one) => one.name),
      may: {
        sendBackTo: leads && runs ? wayBackFrom(phase.phase) : null,
        pause: leads && runs,
        resume: leads && phase.status === "paused",
        stop: leads && phase.status !== "stopped",
      },
    };
  });
}
