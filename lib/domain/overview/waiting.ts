import { mayAsk, mayOpen, type RequirementState } from "@/lib/domain/alliance/gates/gate";
import { type GateRows, initiatorsIn, lastAsk } from "@/lib/domain/alliance/gates/gate-facts";
import { type InvitationMoments, invitationState } from "@/lib/domain/alliance/joining/invitation";
import type { GateNumber, PhaseState } from "@/lib/domain/alliance/phase-machine";
import type { AllianceRole } from "@/lib/domain/alliance/role";
import { endOfDay, startOfDay } from "@/lib/domain/calendar";

export type WaitingKind =
  | "decide-gate"
  | "ask-gate"
  | "open-gate"
  | "revise-gate"
  | "open-point"
  | "admit-colleague"
  | "invitation-expired"
  | "invitation-declined"
  | "resume"
  | "first-round";

/** One thing that waits for one person. `at`: the day it is about; not shown before `showFrom`. */
export type Waiting = {
  personId: string;
  kind: WaitingKind;
  ref: string;
  at: Date;
  showFrom: Date;
  facts: Record<string, string | number | null>;
};

export type WaitingFacts = Omit<GateRows, "members" | "invitations" | "asks" | "decisions" | "notes"> & {
  allianceId: string;
  phase: PhaseState;
  /** The gate after this phase and its requirements; none in the last phase. */
  gate: { gate: GateNumber; states: readonly RequirementState[] } | null;
  moves: readonly { seq: number; at: Date; facts: Record<string, unknown> }[];
  members: readonly { memberId: string; personId: string; partnerId: string; role: AllianceRole }[];
  invitations: readonly ({
    invitationId: string;
    partnerId: string;
    name: string;
    invitedAt: Date;
    vouchedAt: Date | null;
  } & InvitationMoments)[];
  asks: readonly (GateRows["asks"][number] & { decideBy: string; askedAt: Date })[];
  decisions: readonly (GateRows["decisions"][number] & { decidedAt: Date })[];
  notes: readonly (GateRows["notes"][number] & {
    noteId: string;
    text: string;
    dueOn: string | null;
    ownerId: string | null;
  })[];
  rounds: number;
};

/** Before it is carried out, an alliance owes no round. */
export const firstPhaseWithRounds = 4;

/** Everything that waits for anyone in one alliance. A stopped alliance asks for nothing but its open points. */
export function waitingIn(facts: WaitingFacts, now: Date): Waiting[] {
  const points = openPoints(facts);
  if (facts.phase.status === "stopped") return points;
  const running =
    facts.phase.status === "running" ? [...gateWork(facts), ...firstRound(facts)] : resuming(facts);
  return [...points, ...running, ...invitationWork(facts, now)];
}

const managersOf = ({ members }: WaitingFacts): string[] => [
  ...new Set(members.filter((one) => one.role === "alliance-manager").map((one) => one.personId)),
];

const forEach = (people: string[], waiting: Omit<Waiting, "personId">): Waiting[] =>
  people.map((personId) => ({ personId, ...waiting }));

function openPoints(facts: WaitingFacts): Waiting[] {
  return facts.notes.flatMap((note) => {
    const due = note.dueOn ? endOfDay(note.dueOn) : null;
    if (note.kind !== "open" || note.doneAt || !due) return [];
    const owner = facts.members.find((one) => one.memberId === note.ownerId)?.personId;
    return forEach(owner ? [owner] : managersOf(facts), {
      kind: "open-point",
      ref: note.noteId,
      at: new Date(due.getTime() - 1),
      showFrom: note.notedAt,
      facts: { gate: note.gate, text: note.text },
    });
  });
}

function gateWork(facts: WaitingFacts): Waiting[] {
  if (!facts.gate) return [];
  const { gate, states } = facts.gate;
  const ask = lastAsk(facts.asks, { gate, visit: facts.phase.visit });
  if (mayOpen(states)) return gateReady(facts, { gate, kind: "open-gate" });
  if (!ask) return mayAsk(states) ? gateReady(facts, { gate, kind: "ask-gate" }) : [];
  const refused = states.some((one) => one.state === "refused");
  return refused ? revising(facts, { gate, ask }) : deciding(facts, { gate, ask });
}

type Ready = { gate: GateNumber; kind: "ask-gate" | "open-gate" };

function gateReady(facts: WaitingFacts, { gate, kind }: Ready): Waiting[] {
  const at = latest([
    ...facts.moves.filter((one) => one.seq === facts.phase.visit).map((one) => one.at),
    ...facts.notes.map((one) => one.notedAt),
    ...facts.decisions.map((one) => one.decidedAt),
  ]);
  return forEach(managersOf(facts), {
    ...{ kind, ref: facts.allianceId, at, showFrom: at },
    facts: { gate },
  });
}

type Asked = { gate: GateNumber; ask: WaitingFacts["asks"][number] };

function revising(facts: WaitingFacts, { gate, ask }: Asked): Waiting[] {
  const at = latest(facts.decisions.filter((one) => one.askId === ask.askId).map((one) => one.decidedAt));
  return forEach(managersOf(facts), {
    ...{ kind: "revise-gate", ref: ask.askId, at, showFrom: at },
    facts: { gate },
  });
}

function deciding(facts: WaitingFacts, { gate, ask }: Asked): Waiting[] {
  const due = endOfDay(ask.decideBy);
  const decided = new Set(
    facts.decisions.filter((one) => one.askId === ask.askId).map((one) => one.partnerId),
  );
  const owing = initiatorsIn(facts.partners).filter((one) => !decided.has(one.partnerId));
  return owing.flatMap(({ partnerId }) => {
    const directors = facts.members.filter((one) => one.partnerId === partnerId && one.role === "director");
    return forEach([...new Set(directors.map((one) => one.personId))], {
      kind: "decide-gate",
      ref: partnerId,
      at: due ? new Date(due.getTime() - 1) : ask.askedAt,
      showFrom: ask.askedAt,
      facts: { gate },
    });
  });
}

function firstRound(facts: WaitingFacts): Waiting[] {
  if (facts.phase.phase < firstPhaseWithRounds || facts.rounds > 0) return [];
  const at = latest(facts.moves.filter((one) => one.seq === facts.phase.visit).map((one) => one.at));
  return forEach(managersOf(facts), {
    ...{ kind: "first-round", ref: facts.allianceId, at, showFrom: at },
    facts: {},
  });
}

/** A pause has a day on which somebody looks again; it shows from the morning of that day. */
function resuming(facts: WaitingFacts): Waiting[] {
  const pause = facts.moves.at(-1);
  const until = typeof pause?.facts.until === "string" ? pause.facts.until : "";
  const [morning, over] = [startOfDay(until), endOfDay(until)];
  if (!morning || !over) return [];
  return forEach(managersOf(facts), {
    ...{ kind: "resume", ref: facts.allianceId, facts: {} },
    at: new Date(over.getTime() - 1),
    showFrom: new Date(morning.getTime()),
  });
}

function invitationWork(facts: WaitingFacts, now: Date): Waiting[] {
  return facts.invitations.flatMap((one) => {
    const { invitationId: ref, partnerId, expiresAt, declinedAt } = one;
    const partner = facts.partners.find((found) => found.partnerId === partnerId);
    if (!partner || partner.leftAt) return [];
    const state = invitationState(one, now);
    const named = { name: one.name };
    if (state === "declined") {
      const others = facts.invitations.some(
        (other) => other.partnerId === partnerId && invitationState(other, now) === "open",
      );
      if (partner.joinedAt || others || !declinedAt) return [];
      const declined = { kind: "invitation-declined" as const, ref, at: declinedAt, showFrom: declinedAt };
      return forEach(managersOf(facts), { ...declined, facts: named });
    }
    if (state !== "open" && state !== "expired") return [];
    const expired = { kind: "invitation-expired" as const, ref, at: expiresAt, showFrom: expiresAt };
    const waiting = forEach(managersOf(facts), { ...expired, facts: named });
    return partner.joinedAt && !one.vouchedAt && state === "open"
      ? [...waiting, ...admitting(facts, { ...one, joinedAt: partner.joinedAt })]
      : waiting;
  });
}

type Unvouched = WaitingFacts["invitations"][number] & { joinedAt: Date };

/** Only an organisation itself knows who belongs to it. */
function admitting(
  facts: WaitingFacts,
  { invitationId, partnerId, name, joinedAt, invitedAt }: Unvouched,
): Waiting[] {
  const own = facts.members.filter(
    (one) => one.partnerId === partnerId && (one.role === "contact" || one.role === "director"),
  );
  return forEach([...new Set(own.map((one) => one.personId))], {
    ...{ kind: "admit-colleague", ref: invitationId, facts: { name } },
    ...{ at: latest([joinedAt, invitedAt]), showFrom: joinedAt },
  });
}

const latest = (moments: Date[]): Date => new Date(Math.max(0, ...moments.map((one) => one.getTime())));
