import type { RailGate } from "@/components/alliance/lock-gate";

/** The level stays where it was: the water stands still, or the work ended here. */
export type Halt = "paused" | "stopped";

export type RailPhase = {
  id: string;
  name: string;
  state: "done" | "now" | "later";
  /** Of the current phase of an alliance that is paused or stopped; stateText then says so. */
  halt?: Halt;
  /** "Klaar 14 jan 2025", "Nu: 2 van 5 klaar", "Gepauzeerd", "Nog niet" */
  stateText: string;
  /** Share of the gate's criteria that are met, 0..1. */
  level: number;
  /** The gate to the next phase; the last phase has none. */
  gate?: RailGate;
};
