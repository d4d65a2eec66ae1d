import { HaltMark } from "@/components/alliance/halt-mark";
import { LockGate } from "@/components/alliance/lock-gate";
import { PhaseRailNarrow } from "@/components/alliance/phase-rail-narrow";
import type { RailPhase } from "@/components/alliance/rail-phase";
import { levelStep } from "@/components/charts/level-step";

/** The lock: five chambers with a gate between each two. A phone gets one line with the list folded below it. */
export function PhaseRail({ label, phases }: { label: string; phases: RailPhase[] }) {
  return (
    <>
      <ol className="phase-rail" aria-label={label}>
        {phases.map((phase, place) => (
          <Chamber key={phase.id} phase={phase} number={place + 1} />
        ))}
      </ol>
      <PhaseRailNarrow phases={phases} />
    </>
  );
}

function Chamber({ phase, number }: { phase: RailPhase; number: number }) {
  const step = levelStep(phase.level);
  const now = phase.state === "now";
  return (
    <li
      className="chamber"
      data-state={phase.state}
      data-level={step}
      data-halt={phase.halt}
      aria-current={now ? "step" : undefined}
    >
      <p className="chamber-words">
        <span className="chamber-name">
          {number}. {phase.name}
        </span>
        <span className="chamber-state">
          <HaltMark halt={phase.halt} /> {phase.stateText}
        </span>
      </p>
      <div className="basin">
        {step > 0 && <span className="level" />}
        {now && !phase.halt && <span className="target-level" />}
      </div>
      {phase.gate && <LockGate gate={phase.gate} />}
    </li>
  );
}
