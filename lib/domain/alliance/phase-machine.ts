import type { PhaseNumber } from "@/lib/domain/alliance/phase";

/** A gate stands between a phase and the next: gate 1 between 1 and 2. Source: domain 2-5. */
export type GateNumber = 1 | 2 | 3 | 4;
export const gateNumbers: readonly GateNumber[] = [1, 2, 3, 4];
export const isGateNumber = (value: number): value is GateNumber =>
  Number.isInteger(value) && value >= 1 && value <= 4;

export const moveKinds = [
  "founded",
  "passed-before",
  "gate-opened",
  "sent-back",
  "paused",
  "resumed",
  "stopped",
] as const;
export type MoveKind = (typeof moveKinds)[number];

/** One move of an alliance. History only grows: `seq` counts from 1. */
export type PhaseMove = { seq: number; kind: MoveKind; from: PhaseNumber | null; to: PhaseNumber };

export type PhaseState = {
  phase: PhaseNumber;
  status: "running" | "paused" | "stopped";
  /** The last move; a proposal that has not seen it comes from an old page. */
  seq: number;
  /** The move that entered this phase: what was decided in an earlier visit counts no more. */
  visit: number;
  /** Only told so far, not lived: founded or brought in, and no move since. */
  fresh: boolean;
};

export type Proposal =
  | { kind: "founded" | "paused" | "resumed" | "stopped" }
  | { kind: "passed-before" | "gate-opened"; gate: GateNumber }
  | { kind: "sent-back"; to: PhaseNumber };

export type MoveRefusal =
  | "changed"
  | "founded-already"
  | "not-founded"
  | "stopped"
  | "paused"
  | "not-paused"
  | "wrong-gate"
  | "no-way-back"
  | "reason-missing"
  | "gate-shut";

/** 2 -> 1, 3 -> 2, 4 -> 3 and 5 -> 3. Source: domain 1. */
const waysBack: Partial<Record<PhaseNumber, PhaseNumber>> = { 2: 1, 3: 2, 4: 3, 5: 3 };

export const wayBackFrom = (phase: PhaseNumber): PhaseNumber | null => waysBack[phase] ?? null;

const told: readonly MoveKind[] = ["founded", "passed-before"];
const entering: readonly MoveKind[] = ["founded", "passed-before", "gate-opened", "sent-back"];

/** Whether a move of this kind begins a stay in a phase. */
export const entersPhase = (kind: MoveKind): boolean => entering.includes(kind);

/** @param moves all moves, oldest first. @returns null for an alliance that was not founded. */
export function stateAfter(moves: readonly PhaseMove[]): PhaseState | null {
  const last = moves.at(-1);
  if (!last) return null;
  const visit = moves.findLast((move) => entersPhase(move.kind))?.seq ?? last.seq;
  return {
    phase: last.to,
    status: statusAfter(last.kind),
    seq: last.seq,
    visit,
    fresh: moves.every((move) => told.includes(move.kind)),
  };
}

/** Whether an alliance goes on after a last move of this kind. */
export function statusAfter(kind: MoveKind): PhaseState["status"] {
  return kind === "stopped" || kind === "paused" ? kind : "running";
}

type Circumstances = {
  /** The last move that the proposer knew. */
  seen: number;
  reason: string;
  /** Whether the requirements of the gate allow it to open. */
  gateMayOpen: boolean;
};

export type Moved = { ok: true; move: PhaseMove } | { ok: false; reason: MoveRefusal };

/** The next move, or why it cannot be made. Whether the proposer may is for the policy to say. */
export function nextMove(state: PhaseState | null, proposal: Proposal, circumstances: Circumstances): Moved {
  const reason = refusal(state, proposal, circumstances);
  if (reason) return { ok: false, reason };
  const from = state?.phase ?? null;
  return {
    ok: true,
    move: { seq: (state?.seq ?? 0) + 1, kind: proposal.kind, from, to: destination(from, proposal) },
  };
}

function refusal(
  state: PhaseState | null,
  proposal: Proposal,
  { seen, reason, gateMayOpen }: Circumstances,
): MoveRefusal | null {
  if (!state) return proposal.kind === "founded" ? null : "not-founded";
  if (proposal.kind === "founded") return "founded-already";
  if (state.status === "stopped") return "stopped";
  if (seen !== state.seq) return "changed";
  const wrong = wrongPlace(state, proposal);
  if (wrong) return wrong;
  if (proposal.kind === "gate-opened" && !gateMayOpen) return "gate-shut";
  return needsReason.includes(proposal.kind) && reason.trim() === "" ? "reason-missing" : null;
}

const needsReason: readonly MoveKind[] = ["sent-back", "paused", "stopped"];

function wrongPlace(state: PhaseState, proposal: Proposal): MoveRefusal | null {
  if (proposal.kind === "stopped") return null;
  if (proposal.kind === "resumed") return state.status === "paused" ? null : "not-paused";
  if (state.status === "paused") return "paused";
  if (proposal.kind === "sent-back") {
    return wayBackFrom(state.phase) === proposal.to ? null : "no-way-back";
  }
  if (proposal.kind === "paused") return null;
  if (proposal.kind === "passed-before" && !state.fresh) return "wrong-gate";
  return "gate" in proposal && proposal.gate === state.phase ? null : "wrong-gate";
}

function destination(from: PhaseNumber | null, proposal: Proposal): PhaseNumber {
  if (proposal.kind === "sent-back") return proposal.to;
  if ("gate" in proposal) return (proposal.gate + 1) as PhaseNumber;
  return from ?? 1;
}
