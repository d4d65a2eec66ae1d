import "server-only";
import { isRequirement, type RequirementId, type Verdict } from "@/lib/domain/alliance/gates/gate";
import { initiatorsIn } from "@/lib/domain/alliance/gates/gate-facts";
import { shortCode } from "@/lib/domain/alliance/gates/subject";
import { entersPhase, type GateNumber, type MoveKind } from "@/lib/domain/alliance/phase-machine";
import type { MoveRow, NoteRow, Situation } from "@/lib/services/alliance/gate/situation/rows";

export type MoveLine = {
  seq: number;
  kind: MoveKind;
  from: number | null;
  to: number;
  at: Date;
  madeAt: Date;
  by: string;
  reason: string;
  /** Until when a pause is meant to last, "2026-11-20". */
  until: string | null;
};
export type DecisionLine = {
  decisionId: string;
  partnerId: string;
  partner: string;
  name: string;
  verdict: Verdict;
  reason: string;
  decidedAt: Date;
  /** The partner takes part no more, so its word counts no more. */
  hasLeft: boolean;
};
export type AskLine = {
  askId: string;
  number: number;
  askedAt: Date;
  askedBy: string;
  decideBy: string;
  code: string;
  decisions: DecisionLine[];
  /** Partners whose word is still asked, and who may give it. */
  waiting: { partnerId: string; partner: string; directors: string[] }[];
};
export type PointLine = {
  noteId: string;
  requirement: RequirementId | null;
  text: string;
  dueOn: string;
  owner: string;
  ownerId: string | null;
  organisation: string;
  notedAt: Date;
  notedBy: string;
  done: { at: Date; by: string; note: string } | null;
};
export type NoteLine = {
  noteId: string;
  kind: NoteRow["kind"];
  requirement: RequirementId;
  text: string;
  at: Date;
  by: string;
};
/** One stay in the phase before a gate: what was noted, asked and decided, and how it ended. */
export type VisitLine = {
  visit: number;
  enteredAt: Date;
  left: MoveLine | null;
  /** How every requirement stood when the gate opened. */
  states: { id: RequirementId; state: string }[];
  asks: AskLine[];
  points: PointLine[];
  notes: NoteLine[];
};

/** Every stay before this gate, oldest first. */
export function visitsTo(gate: GateNumber, situation: Situation): VisitLine[] {
  const entries = situation.moves.filter((move) => entersPhase(move.kind));
  return entries.flatMap((entry, place) => {
    if (entry.toPhase !== gate) return [];
    const left = entries[place + 1];
    const here = situation.notes.filter((note) => note.gate === gate && note.visit === entry.seq);
    return {
      ...{ visit: entry.seq, enteredAt: entry.at, left: left ? moveLine(left) : null },
      states: left ? statesKept(left) : [],
      asks: situation.asks
        .filter((ask) => ask.gate === gate && ask.visit === entry.seq)
        .map((ask) => askLine(ask, situation)),
      points: here.flatMap((note) => pointLine(note, situation)),
      notes: here.flatMap(noteLine),
    };
  });
}

export function moveLine(move: MoveRow): MoveLine {
  const { seq, kind, fromPhase, toPhase, at, madeAt, madeByName, reason, facts } = move;
  const until = typeof facts.until === "string" ? facts.until : null;
  return { seq, kind, from: fromPhase, to: toPhase, at, madeAt, by: madeByName, reason, until };
}

export function askLine(ask: Situation["asks"][number], situation: Situation): AskLine {
  const { askId, number, askedAt, askedByName, decideBy, subjectHash } = ask;
  const decisions = situation.decisions.filter((one) => one.askId === askId);
  const owing = initiatorsIn(situation.partners).filter(
    ({ partnerId }) => !decisions.some((one) => one.partnerId === partnerId),
  );
  return {
    ...{ askId, number, askedAt, askedBy: askedByName, decideBy, code: shortCode(subjectHash) },
    decisions: decisions.map((one) => decisionLine(one, situation)),
    waiting: owing.map(({ partnerId, name }) => ({
      ...{ partnerId, partner: name },
      directors: situation.members
        .filter((one) => one.partnerId === partnerId && one.role === "director")
        .map((one) => one.name),
    })),
  };
}

export function decisionLine(made: Situation["decisions"][number], { partners }: Situation): DecisionLine {
  const { decisionId, partnerId, name, verdict, reason, decidedAt } = made;
  const partner = partners.find((one) => one.partnerId === partnerId);
  return {
    ...{ decisionId, partnerId, name, verdict, reason, decidedAt },
    ...{ partner: partner?.name ?? "", hasLeft: !partner || partner.leftAt !== null },
  };
}

function pointLine(note: NoteRow, { partners }: Situation): PointLine[] {
  const { noteId, kind, requirement, text, dueOn, owner, notedAt, notedByName } = note;
  if (kind !== "open" || !dueOn) return [];
  const { doneAt, doneByName, doneNote } = note;
  return [
    {
      ...{ noteId, text, dueOn, notedAt, notedBy: notedByName },
      requirement: requirement && isRequirement(requirement) ? requirement : null,
      ...{ owner: owner?.name ?? "", ownerId: owner?.personId ?? null },
      organisation: partners.find((one) => one.partnerId === owner?.partnerId)?.name ?? "",
      done: doneAt ? { at: doneAt, by: doneByName ?? "", note: doneNote ?? "" } : null,
    },
  ];
}

function noteLine({ noteId, kind, requirement, text, notedAt, notedByName }: NoteRow): NoteLine[] {
  if (!requirement || !isRequirement(requirement)) return [];
  return [{ noteId, kind, requirement, text, at: notedAt, by: notedByName }];
}

/** Of a gate that was opened here; a gate that was passed before kept none. */
function statesKept({ facts }: MoveRow): VisitLine["states"] {
  if (!Array.isArray(facts.states)) return [];
  return facts.states.flatMap((one: { id?: unknown; state?: unknown }) =>
    typeof one?.id === "string" && isRequirement(one.id) ? [{ id: one.id, state: String(one.state) }] : [],
  );
}
