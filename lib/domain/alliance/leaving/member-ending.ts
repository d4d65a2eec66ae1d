import { type GateAskRow, lastAsk } from "@/lib/domain/alliance/gates/gate-facts";
import { managersAmong, type Seat, type TakingPart } from "@/lib/domain/alliance/leaving/seat";
import { isGateNumber } from "@/lib/domain/alliance/phase-machine";

/** Who says so, and the roles that this person acts in: those for where they work now. */
export type Ender = { personId: string; seats: readonly Seat[] };
export type MemberEnding = TakingPart & {
  by: Ender;
  /** The roles that end, all of one person and for one partner. */
  ending: readonly Seat[];
  /** Partners that still owe a decision upon what their directors were asked. */
  owing: readonly string[];
};
export type MemberEndingRefusal = "not-yours" | "last-manager" | "last-person" | "only-director";

/** @returns null when these roles may end. */
export function memberEndingRefusal(facts: MemberEnding): MemberEndingRefusal | null {
  const { members, ending, by, owing } = facts;
  const left = members.filter((one) => !ending.some((gone) => gone.memberId === one.memberId));
  if (!ending.every((one) => mayEnd(one, by))) return "not-yours";
  if (managersAmong(ending).length > 0 && managersAmong(left).length === 0) return "last-manager";
  for (const { partnerId, role } of ending) {
    const colleagues = left.filter((one) => one.partnerId === partnerId);
    if (colleagues.length === 0) return "last-person";
    const decides = colleagues.some((one) => one.role === "director");
    if (role === "director" && !decides && owing.includes(partnerId)) return "only-director";
  }
  return null;
}

/** Oneself; anybody, for the manager; and for a director the own partner's people. */
export function mayEnd(seat: Seat, { personId, seats }: Ender): boolean {
  if (seat.personId === personId) return true;
  return seats.some(
    (one) => one.role === "alliance-manager" || (one.role === "director" && one.partnerId === seat.partnerId),
  );
}

export type OwingFacts = {
  partners: TakingPart["partners"];
  /** Where the alliance stands. */
  place: { status: "running" | "paused" | "stopped"; phase: number; visit: number };
  asks: readonly GateAskRow[];
  decisions: readonly { askId: string; partnerId: string }[];
};

/** Initiating partners that have not decided upon the question that lies before the directors. */
export function owingDecision({ partners, place, asks, decisions }: OwingFacts): string[] {
  const { status, phase: gate, visit } = place;
  const ask = isGateNumber(gate) && status !== "stopped" ? lastAsk(asks, { gate, visit }) : null;
  if (!ask) return [];
  const decided = decisions.filter((one) => one.askId === ask.askId).map((one) => one.partnerId);
  return partners
    .filter((one) => one.initiating && !decided.includes(one.partnerId))
    .map((one) => one.partnerId);
}
