import "server-only";
import type { RequirementState } from "@/lib/domain/alliance/gates/gate";
import { initiatorsIn } from "@/lib/domain/alliance/gates/gate-facts";
import type { GateSubject } from "@/lib/domain/alliance/gates/subject";
import type { GateNumber } from "@/lib/domain/alliance/phase-machine";
import { dayFrom } from "@/lib/domain/calendar";
import type { NoteRow, Situation } from "@/lib/services/alliance/gate/situation/rows";

type Question = Pick<GateSubject, "number" | "decideBy" | "askedBy" | "askedOn">;
type Here = { gate: GateNumber; states: readonly RequirementState[] };

/** The question to the directors of one gate, word for word as things stand. */
export function subjectFrom(situation: Situation, here: Here, question: Question): GateSubject {
  const { alliance, partners, papers } = situation;
  const notes = notesHere(situation, here.gate);
  return {
    ...{ allianceId: alliance.allianceId, alliance: alliance.name, gate: here.gate, ...question },
    ...{ purpose: alliance.reason, route: alliance.route },
    initiators: initiatorsIn(partners).map(({ partnerId, name }) => ({ partnerId, name })),
    requirements: here.states
      .filter((one) => one.id !== "directors-go")
      .map(({ id, state }) => ({ id, state, ...reasonFor(id, notes) })),
    openPoints: notes.flatMap((note) => asPoint(note, situation)),
    papers: papers
      .filter((one) => one.gate === here.gate)
      .map(({ fileId, name, sha256 }) => ({ fileId, name, sha256 })),
  };
}

/** The notes of this visit to this gate, oldest first. */
export const notesHere = ({ notes, phase }: Situation, gate: number): NoteRow[] =>
  notes.filter((note) => note.gate === gate && note.visit === phase.visit);

/** What a person said at it, if that counts: the last note. */
function reasonFor(id: string, notes: readonly NoteRow[]) {
  const last = notes.findLast((note) => note.requirement === id);
  if (!last || last.kind === "withdrawn") return { said: null, by: null, on: null };
  return { said: last.text, by: last.notedByName, on: dayFrom(last.notedAt, 0) };
}

function asPoint(note: NoteRow, { partners }: Situation): GateSubject["openPoints"] {
  const { kind, doneAt, dueOn, owner, noteId, requirement, text } = note;
  if (kind !== "open" || doneAt || !dueOn) return [];
  const organisation = partners.find((one) => one.partnerId === owner?.partnerId)?.name ?? "";
  return [{ noteId, requirement, text, owner: owner?.name ?? "", organisation, dueOn }];
}
