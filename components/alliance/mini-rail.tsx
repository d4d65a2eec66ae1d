import { levelStep } from "@/components/charts/level-step";

export type MiniPhase = { id: string; state: "done" | "now" | "later"; level: number };

/** The rail in a row of the portfolio; the words below it say the phase. */
export function MiniRail({ phases }: { phases: MiniPhase[] }) {
  return (
    <span className="mini-rail" aria-hidden="true">
      {phases.map((phase) => (
        <i
          key={phase.id}
          data-level={levelStep(phase.level)}
          data-now={phase.state === "now" || undefined}
          data-later={phase.state === "later" || undefined}
        />
      ))}
    </span>
  );
}
