import type { RailGate } from "@/components/alliance/lock-gate";
import type { Halt } from "@/components/alliance/rail-phase";
import { levelStep } from "@/components/charts/level-step";

export type MiniPhase = {
  id: string;
  state: "done" | "now" | "later";
  level: number;
  halt?: Halt;
  gate?: Pick<RailGate, "state">;
};

/** The rail in a row of the portfolio; the words below it say the phase. */
export function MiniRail({ phases }: { phases: MiniPhase[] }) {
  return (
    <span className="mini-rail" aria-hidden="true">
      {phases.map((phase) => (
        <i
          key={phase.id}
          data-level={levelStep(phase.level)}
          data-now={phase.state === "now" || undefined}
          data-halt={phase.halt}
          data-refused={phase.gate?.state === "refused" || undefined}
          data-later={phase.state === "later" || undefined}
        />
      ))}
    </span>
  );
}
