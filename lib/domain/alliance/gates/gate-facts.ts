import type { GateFacts, Verdict } from "@/lib/domain/alliance/gates/gate";
import { type InvitationMoments, invitationState } from "@/lib/domain/alliance/joining/invitation";
import type { GateNumber } from "@/lib/domain/alliance/phase-machine";
import type { AllianceRole, Capacity, Route } from "@/lib/domain/alliance/role";

/** Rows as they are stored, as far as a gate looks at them. */
export type GateRows = {
  alliance: { reason: string; route: Route };
  partners: readonly {
    partnerId: string;
    capacity: Capacity;
    initiating: boolean;
    joinedAt: Date | null;
    leftAt: Date | null;
  }[];
  /** Members that take part now. */
  members: readonly { partnerId: string; role: AllianceRole }[];
  invitations: readonly ({ partnerId: string } & InvitationMoments)[];
  asks: readonly GateAskRow[];
  decisions: readonly { askId: string; partnerId: string; verdict: Verdict }[];
  notes: readonly GateNoteRow[];
  revealedRounds: number;
};
export type GateAskRow = { askId: string; gate: number; visit: number; number: number };
export type GateNoteRow = {
  gate: number;
  visit: number;
  requirement: string | null;
  kind: "decided" | "withdrawn" | "open";
  notedAt: Date;
  doneAt: Date | null;
};

type Place = { gate: GateNumber; visit: number };

/** What the requirements of one gate are computed from, as things stand at `now`. */
export function gateFacts(rows: GateRows, place: Place, now: Date): GateFacts {
  const ask = lastAsk(rows.asks, place);
  const here = rows.notes.filter((note) => note.gate === place.gate && note.visit === place.visit);
  return {
    route: rows.alliance.route,
    purpose: rows.alliance.reason,
    partners: rows.partners
      .filter((one) => !one.leftAt)
      .map(({ partnerId, capacity, initiating, joinedAt }) => {
        const own = rows.members.filter((one) => one.partnerId === partnerId);
        return {
          partnerId,
          capacity,
          initiating,
          joined: joinedAt !== null,
          directors: own.filter((one) => one.role === "director").length,
          contacts: own.filter((one) => one.role === "contact").length,
          invitedOut: rows.invitations.filter(
            (one) => one.partnerId === partnerId && invitationState(one, now) === "open",
          ).length,
        };
      }),
    revealedRounds: rows.revealedRounds,
    asked: ask && rows.decisions.filter((one) => one.askId === ask.askId),
    notes: here
      .toSorted((a, b) => a.notedAt.getTime() - b.notedAt.getTime())
      .map(({ requirement, kind, doneAt }) => ({ requirement, kind, done: doneAt !== null })),
  };
}

/** The partners whose directors decide: they take the initiative, and take part now. */
export const initiatorsIn = <P extends GateRows["partners"][number]>(partners: readonly P[]): P[] =>
  partners.filter((one) => one.initiating && one.capacity === "partner" && one.joinedAt && !one.leftAt);

/** The question that counts: the last one put in this visit. */
export function lastAsk<A extends GateAskRow>(asks: readonly A[], { gate, visit }: Place): A | null {
  const own = asks.filter((ask) => ask.gate === gate && ask.visit === visit);
  return own.toSorted((a, b) => a.number - b.number).at(-1) ?? null;
}
