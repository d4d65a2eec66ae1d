import Link from "next/link";
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
          {pictureWords.phaseOf(place + 1, phases.length)}: {current.name} <span>{current.stateText}</span>
        </p>
      )}
      <div className="basins" aria-hidden="true">
        {phases.map((phase) => (
          <i
            key={phase.id}
            data-level={levelStep(phase.level)}
            data-now={phase.state === "now" || undefined}
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

function GateWords({ phase }: { phase: RailPhase }) {
  if (!phase.gate || phase.state === "later") return <span className="ink-3">{phase.stateText}</span>;
  if (!phase.gate.href) return <span className="ink-3">{phase.gate.label}</span>;
  return (
    <Link prefetch={false} href={phase.gate.href}>
      {phase.gate.label}
    </Link>
  );
}
