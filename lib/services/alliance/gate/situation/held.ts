import "server-only";
import type { Performance } from "@/lib/access/doors";
import { type Place, placeOf } from "@/lib/access/keeping/place";
import { holdAlliance } from "@/lib/services/alliance/alliance/hold";
import { type Situation, situationOf } from "@/lib/services/alliance/gate/situation/rows";

export type AtGate = {
  allianceId: string;
  gate: number;
  /** The last move that the page showed. */
  seen: number;
};
export type NotAtGate = { ok: false; reason: "changed" | "paused" | "stopped" };
export type HeldGate = { ok: true; situation: Situation } & NonNullable<Place["gate"]>;

/** Holds the alliance and finds the gate before which it stands, if that is still the one of the page. */
export async function heldGate(
  { tx, now }: Pick<Performance, "tx" | "now">,
  { allianceId, gate, seen }: AtGate,
): Promise<HeldGate | NotAtGate> {
  await holdAlliance(tx, allianceId);
  const situation = await situationOf(tx, allianceId);
  const { phase } = situation;
  if (phase.status !== "running") return { ok: false, reason: phase.status };
  const here = placeOf(situation, now)?.gate;
  if (phase.seq !== seen || here?.gate !== gate) return { ok: false, reason: "changed" };
  return { ok: true, situation, ...here };
}

/** The name by which the alliance knows somebody. */
export const nameIn = ({ members }: Situation, personId: string | null): string =>
  members.find((one) => one.personId === personId)?.name ?? "";
