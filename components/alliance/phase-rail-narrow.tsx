import Link from "next/link";
import { HaltMark } from "@/components/alliance/halt-mark";
import type { RailPhase } from "@/components/alliance/rail-phase";
import { levelStep } from "@/components/charts/level-step";
import { pictureWords } from "@/lib/content/ui/picture-words";

export function PhaseRailNarrow({ phases }: { phases: RailPhase[] }) {
  const place = phases.findIndex((phase) => phase.state === "now");
  const current = phases[place];
  return (
    <div className="phase-rail-narrow">
      {current && (
        <p className="rail-line">
          {pictureWords.phaseOf(place + 1, phases.length)}: {current.name}{" "}
          <span>
            <HaltMark halt={current.halt} /> {current.stateText}
          </span>
        </p>
      )}
      <div className="basins" aria-hidden="true">
        {phases.map((phase) => (
          <i
            key={phase.id}
            data-level={levelStep(phase.level)}
            data-now={phase.state === "now" || undefined}
            data-halt={phase.halt}
            data-refused={phase.gate?.state === "refused" || undefined}
          />
        ))}
      </div>
      <details>
        <summary>{pictureWords.allPhases}</summary>
        <ol>
          {phases.map((phase, order) => (
            <li key={phase.id} aria-current={phase.state === "now" ? "step" : undefined}>
              <span>
                {order + 1}. {phase.name}
              </span>
              <GateWords phase={phase} />
            </li>
          ))}
        </ol>
      </details>
    </div>
  );
}

function GateWords({ phase: { state, stateText, gate } }: { phase: RailPhase }) {
  if (!gate || (state === "later" && gate.state === "closed")) {
    return <span className="ink-3">{stateText}</span>;
  }
  if (!gate.href) return <span data-gate={gate.state}>{gate.label}</span>;
  return (
    <Link prefetch={false} href={gate.href} data-gate={gate.state}>
      {gate.label}
    </Link>
  );
}
