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
/** Those that a person gives up by working somewhere no more. */
export type PlaceEnding = Omit<MemberEnding, "by"> & { stopped: boolean };
export type PlaceEndingRefusal = "last-manager" | "only-director";
export type MemberEndingRefusal = "not-yours" | "last-manager" | "last-person" | "only-director";

/** @returns null when these roles may end. */
export function memberEndingRefusal(facts: MemberEnding): MemberEndingRefusal | null {
  if (!facts.ending.every((one) => mayEnd(one, facts.by))) return "not-yours";
  if (leavesNoManager(facts)) return "last-manager";
  const left = membersLeft(facts);
  const empty = facts.ending.some((gone) => left.every((one) => one.partnerId !== gone.partnerId));
  if (empty) return "last-person";
  return leavesNoDirector(facts) ? "only-director" : null;
}

/**
 * The same for who does not work for the partner any more. Nobody can be kept in service, so a partner may stand
 * empty after that; and a stopped alliance is led by nobody. @returns null when the place may end.
 */
export function placeEndingRefusal(facts: PlaceEnding): PlaceEndingRefusal | null {
  if (!facts.stopped && leavesNoManager(facts)) return "last-manager";
  return leavesNoDirector(facts) ? "only-director" : null;
}

type Ending = Pick<MemberEnding, "members" | "ending" | "owing">;

const membersLeft = ({ members, ending }: Ending): Seat[] =>
  members.filter((one) => !ending.some((gone) => gone.memberId === one.memberId));

const leavesNoManager = (facts: Ending): boolean =>
  managersAmong(facts.ending).length > 0 && managersAmong(membersLeft(facts)).length === 0;

/** Its directors are asked for a decision, and the last one goes. */
function leavesNoDirector(facts: Ending): boolean {
  const directors = membersLeft(facts).filter((one) => one.role === "director");
  return facts.ending.some(
    ({ role, partnerId }) =>
      role === "director" &&
      facts.owing.includes(partnerId) &&
      directors.every((one) => one.partnerId !== partnerId),
  );
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
