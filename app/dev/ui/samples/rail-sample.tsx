import { RailStatesSample } from "@/app/dev/ui/samples/parts/rail-states-sample";
import { MiniRail } from "@/components/alliance/mini-rail";
import { PhaseRail } from "@/components/alliance/phase-rail";
import type { RailPhase } from "@/components/alliance/rail-phase";
import { Section } from "@/components/ui/layout/section";

const phases: RailPhase[] = [
  {
    id: "a",
    name: "Klaar",
    state: "done",
    stateText: "peil 1",
    level: 1,
    gate: { state: "open", label: "Open" },
  },
  {
    id: "b",
    name: "Nu",
    state: "now",
    stateText: "peil 0,6",
    level: 0.6,
    gate: { state: "now", label: "Nu: 3 van 5", href: "#poort" },
  },
  {
    id: "c",
    name: "Geweigerd",
    state: "later",
    stateText: "peil 0,8",
    level: 0.8,
    gate: { state: "refused", label: "Terug" },
  },
  {
    id: "d",
    name: "Straks",
    state: "later",
    stateText: "peil 0",
    level: 0,
    gate: { state: "closed", label: "Dicht" },
  },
  { id: "e", name: "Laatste", state: "later", stateText: "peil 0", level: 0 },
];

export function RailSample({ theme }: { theme: string }) {
  return (
    <Section id={`${theme}-sluis`} title="Sluis en beslismomenten">
      <PhaseRail label="Fasen van het voorbeeld" phases={phases} />
      <MiniRail phases={phases} />
      <RailStatesSample />
    </Section>
  );
}
