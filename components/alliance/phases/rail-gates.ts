import { gateHref } from "@/components/alliance/alliance-paths";
import type { GateFacts } from "@/components/alliance/alliance-rail";
import { gatesBefore } from "@/lib/domain/alliance/bring-in";
import type { PhaseNumber, PhaseStatus } from "@/lib/domain/alliance/phase";

type Rail = {
  allianceId: string;
  phases: (PhaseStatus & { before: boolean })[];
  /** The gate before which the alliance stands. */
  gate: { gate: number; met: number; total: number; refused: boolean } | null;
};

/** How every gate hangs on the rail, and where it leads. */
export function gatesOnRail({ allianceId, phases, gate }: Rail): Partial<Record<PhaseNumber, GateFacts>> {
  return Object.fromEntries(
    gatesBefore(5).map((number): [number, GateFacts] => {
      const href = gateHref(allianceId, number);
      if (gate?.gate === number) {
        const { met, total, refused } = gate;
        return [number, { href, met, total, past: refused ? "refused" : undefined }];
      }
      const status = phases.find((one) => one.phase === number);
      const before = status?.state === "done" && status.before;
      return [number, { href, past: before ? "before" : undefined }];
    }),
  );
}
