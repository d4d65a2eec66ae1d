import {
  type GateNote,
  isDecided,
  isFirm,
  isRequirement,
  requirementsAt,
} from "@/lib/domain/alliance/gates/gate";
import type { GateNumber } from "@/lib/domain/alliance/phase-machine";
import type { Route } from "@/lib/domain/alliance/role";

/** What somebody wants to note: at a requirement, or an open point that no requirement asks for. */
export type WantedNote = { kind: GateNote["kind"]; requirement: string | null };
export type NoteRefusal = "not-here" | "data-decides" | "firm" | "nothing-noted";

type Place = { gate: GateNumber; route: Route; notes: readonly GateNote[] };

/** @param place the gate before which the alliance stands, and what was noted there. */
export function noteRefusal(wanted: WantedNote, { gate, route, notes }: Place): NoteRefusal | null {
  const { kind, requirement } = wanted;
  if (requirement === null) return kind === "open" ? null : "not-here";
  if (!isRequirement(requirement) || !requirementsAt(gate, route).includes(requirement)) return "not-here";
  if (kind === "open") return isFirm(requirement) ? "firm" : null;
  if (kind === "withdrawn") {
    const last = notes.findLast((note) => note.requirement === requirement);
    return last && last.kind !== "withdrawn" ? null : "nothing-noted";
  }
  return isDecided(requirement) ? null : "data-decides";
}
