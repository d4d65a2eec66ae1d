import { AllianceRail, type GateFacts } from "@/components/alliance/alliance-rail";
import { MiniRail } from "@/components/alliance/mini-rail";
import type { Halt } from "@/components/alliance/rail-phase";
import type { PhaseNumber, PhaseStatus } from "@/lib/domain/alliance/phase";

const entered = (date: string) => new Date(`${date}T12:00:00+01:00`);
const phases: PhaseStatus[] = [
  { phase: 1, state: "done", leftAt: null },
  { phase: 2, state: "done", leftAt: entered("2025-03-03") },
  { phase: 3, state: "current", leftAt: null },
  { phase: 4, state: "later", leftAt: null },
  { phase: 5, state: "later", leftAt: null },
];
const gates: Partial<Record<PhaseNumber, GateFacts>> = {
  1: { past: "before", href: "#poort-1" },
  2: { href: "#poort-2" },
  3: { met: 2, total: 5, href: "#poort-3" },
};
const refused = { ...gates, 3: { past: "refused", met: 4, total: 5, href: "#poort-3" } } as const;

/** The same alliance on its way, sent back, paused and stopped. */
export function RailStatesSample() {
  return (
    <>
      <AllianceRail name="op weg" phases={phases} gates={gates} />
      <AllianceRail name="teruggestuurd" phases={phases} gates={refused} />
      <AllianceRail name="gepauzeerd" phases={phases} gates={gates} halt="paused" />
      <AllianceRail name="gestopt" phases={phases} gates={gates} halt="stopped" />
      <p className="btn-row mt-5">
        <Mini />
        <Mini refused />
        <Mini halt="paused" />
        <Mini halt="stopped" />
      </p>
    </>
  );
}

function Mini({ halt, refused: back }: { halt?: Halt; refused?: boolean }) {
  return (
    <MiniRail
      phases={[
        { id: "1", state: "done", level: 1 },
        { id: "2", state: "done", level: 1 },
        { id: "3", state: "now", level: 0.6, halt, gate: back ? { state: "refused" } : undefined },
        { id: "4", state: "later", level: 0 },
        { id: "5", state: "later", level: 0 },
      ]}
    />
  );
}
