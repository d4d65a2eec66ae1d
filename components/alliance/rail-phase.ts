import type { RailGate } from "@/components/alliance/lock-gate";

export type RailPhase = {
  id: string;
  name: string;
  state: "done" | "now" | "later";
  /** "Klaar 14 jan 2025", "Nu: 2 van 5 criteria", "Nog niet" */
  stateText: string;
  /** Share of the gate's criteria that are met, 0..1. */
  level: number;
  /** The gate to the next phase; the last phase has none. */
  gate?: RailGate;
};
