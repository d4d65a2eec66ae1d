import type { RequirementId, RequirementState, Verdict } from "@/lib/domain/alliance/gates/gate";
import type { SubjectPart } from "@/lib/domain/alliance/gates/subject";
import type { GateNumber, MoveKind } from "@/lib/domain/alliance/phase-machine";
import type { Route } from "@/lib/domain/alliance/role";

export type RequirementFacts = Pick<RequirementState, "id" | "state"> & { waitsForNames: string[] };
export type DecisionFacts = {
  decisionId: string;
  partnerId: string;
  partner: string;
  name: string;
  verdict: Verdict;
  reason: string;
  decidedAt: Date;
  hasLeft: boolean;
};
export type AskFacts = {
  askId: string;
  number: number;
  askedAt: Date;
  askedBy: string;
  decideBy: string;
  code: string;
  decisions: DecisionFacts[];
  waiting: DeciderFacts[];
};
export type DeciderFacts = { partnerId: string; partner: string; directors: string[] };
export type PointFacts = {
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
export type NoteFacts = {
  noteId: string;
  kind: "decided" | "withdrawn" | "open";
  requirement: RequirementId;
  text: string;
  at: Date;
  by: string;
};
export type MoveFacts = {
  seq: number;
  kind: MoveKind;
  from: number | null;
  to: number;
  at: Date;
  madeAt: Date;
  by: string;
  reason: string;
  until: string | null;
};
export type VisitFacts = {
  visit: number;
  enteredAt: Date;
  left: MoveFacts | null;
  states: { id: RequirementId; state: string }[];
  asks: AskFacts[];
  points: PointFacts[];
  notes: NoteFacts[];
};

/** What the pages of one gate show. */
export type GateFacts = {
  alliance: { allianceId: string; name: string; route: Route };
  gate: GateNumber;
  phase: { status: "running" | "paused" | "stopped"; seq: number };
  when: "past" | "current" | "future";
  requirements: RequirementFacts[];
  visits: VisitFacts[];
  asked: AskFacts | null;
  changed: SubjectPart[];
  owners: { memberId: string; name: string; organisation: string }[];
  managers: string[];
  deciders: DeciderFacts[];
  may: {
    note: boolean;
    ask: boolean;
    open: boolean;
    addPaper: boolean;
    finishAll: boolean;
    decideFor: { partnerId: string; partner: string }[];
  };
  personId: string;
};

/** The stay before this gate that counts: the last one. */
export const lastVisit = ({ visits }: GateFacts): VisitFacts | null => visits.at(-1) ?? null;

/** The last note on a requirement in that stay. */
export const lastNote = (gate: GateFacts, id: RequirementId): NoteFacts | null =>
  lastVisit(gate)?.notes.findLast((note) => note.requirement === id) ?? null;

/** The open point that a requirement was last carried along with. */
export const lastPoint = (gate: GateFacts, id: RequirementId): PointFacts | null =>
  lastVisit(gate)?.points.findLast((point) => point.requirement === id) ?? null;

export const mayFinish = ({ may, personId }: GateFacts, point: PointFacts): boolean =>
  !point.done && (may.finishAll || point.ownerId === personId);
