import type postgres from "postgres";
import type { Cast } from "@/e2e/support/world/street/cast";
import { personActor } from "@/lib/access/actor";
import type { PhaseNumber } from "@/lib/domain/alliance/phase";
import { dayFrom } from "@/lib/domain/calendar";
import { askDirectors } from "@/lib/services/alliance/gate/ask";
import { decideAtGate } from "@/lib/services/alliance/gate/decide";
import { draftDecision } from "@/lib/services/alliance/gate/draft";
import { finishPoint } from "@/lib/services/alliance/gate/finish-point";
import { type NoteAtGate, noteAtGate } from "@/lib/services/alliance/gate/note";
import { addFile } from "@/lib/services/document/file/add";
import { removeFile } from "@/lib/services/document/file/remove";
import { stepUpCode } from "@/lib/services/people/step-up/mail-facts";
import { signedIn } from "@/scripts/testing/gates/scene";

export type GateWork = {
  gate: "1" | "4";
  /** The last move that a page would show. */
  seen: string;
  /** At what was decided, and at what is carried along as an open point. */
  requirements: Record<"decided" | "carried", string>;
  points: Record<"open" | "done", string>;
  /** Only before the first gate; otherwise an id of nothing. */
  asks: Record<"running" | "replaced", string>;
  decision: string;
  files: Record<"kept" | "removed", string>;
};
type Place = {
  allianceId: string;
  cast: Cast;
  phase: PhaseNumber;
  word: string;
  care: string;
  contactSeat: string;
};

const nothing = "00000000-0000-4000-8000-000000000000";

/** The gate after the phase that the alliance is in: noted, put to the directors, decided upon, with papers. */
export async function settleGateWork(owner: postgres.Sql, place: Place): Promise<GateWork> {
  const { allianceId, phase } = place;
  const gate = phase === 1 ? "1" : "4";
  const [last] = await owner<{ seen: number }[]>`
    select max(seq) as seen from phase_move where alliance_id = ${allianceId}`;
  const seen = last?.seen ?? 0;
  const noting = { ...place, seen, gate: Number(gate) };
  const decided = gate === "1" ? ["motives-weighed"] : ["moment-reached", "round-discussed"];
  const carried = gate === "1" ? "best-option" : "goals-measured";
  for (const requirement of decided) await note(noting, { requirement, kind: "decided" });
  await note(noting, { requirement: carried, ...carriedBy(place) });
  const open = await note(noting, { requirement: null, ...carriedBy(place) });
  const done = await note(noting, { requirement: null, ...carriedBy(place) });
  const finished = await finishPoint(personActor(place.cast.people.contact.personId), {
    ...{ allianceId, noteId: done, note: "klaar" },
  });
  if (!finished.ok) throw new Error(`a point is not done: ${finished.reason}`);
  return {
    ...{ gate, seen: String(seen), requirements: { decided: decided[0] ?? "", carried } },
    ...{ points: { open, done }, files: await keepPapers(place, Number(gate)) },
    ...(gate === "1"
      ? await askAndDecide(owner, noting)
      : { asks: { running: nothing, replaced: nothing }, decision: nothing }),
  };
}

const inAWeek = (): string => dayFrom(new Date(), 7);

const carriedBy = ({ contactSeat }: Place) => ({
  ...{ kind: "open" as const, ownerId: contactSeat, dueOn: inAWeek() },
});

type Noting = Place & { gate: number; seen: number };
type Note = Pick<NoteAtGate, "kind" | "requirement"> & { ownerId?: string; dueOn?: string };

async function note({ allianceId, cast, gate, seen, word }: Noting, what: Note): Promise<string> {
  const manager = personActor(cast.people.manager.personId);
  const noted = await noteAtGate(manager, {
    ...{ allianceId, gate, seen, text: `${word} punt` },
    ...what,
  } as NoteAtGate);
  if (!noted.ok) throw new Error(`nothing is noted: ${noted.reason}`);
  return noted.noteId;
}

/** Put to the directors twice: upon the first question one of them has decided, the second one runs. */
async function askAndDecide(owner: postgres.Sql, noting: Noting) {
  const { allianceId, cast, care, word } = noting;
  const replaced = await askOnce(noting, 0);
  const director = await signedIn(cast.people.director.personId);
  const deciding = { allianceId, askId: replaced, partnerId: care };
  const drafted = await draftDecision(director, { ...deciding, verdict: "go", reason: `${word} besluit` });
  if (!drafted.ok) throw new Error(`nothing is drafted: ${drafted.reason}`);
  const code = await lastStepUpCode(owner, director);
  const decided = await decideAtGate(director, { ...deciding, code });
  if (!decided.ok) throw new Error(`nothing is decided: ${decided.reason}`);
  return { asks: { replaced, running: await askOnce(noting, 1) }, decision: decided.decisionId };
}

async function askOnce({ allianceId, cast, gate, seen }: Noting, after: number): Promise<string> {
  const manager = personActor(cast.people.manager.personId);
  const asked = await askDirectors(manager, { allianceId, gate, seen, after, decideBy: inAWeek() });
  if (!asked.ok) throw new Error(`nothing is asked: ${asked.reason}`);
  return asked.askId;
}

/** The code in the last mail to somebody who is about to decide; digits that mean nothing when there was none. */
export async function lastStepUpCode(
  owner: postgres.Sql,
  { personId }: { personId: string },
): Promise<string> {
  const [asked] = await owner<{ id: string }[]>`
    select u.step_up_id as id from step_up u join sign_in_session s on s.session_token = u.session_token
     where s.user_id = ${personId} order by u.created_at desc limit 1`;
  return asked ? stepUpCode(asked.id) : "135790";
}

async function keepPapers({ allianceId, cast, word }: Place, gate: number): Promise<GateWork["files"]> {
  const contact = personActor(cast.people.contact.personId);
  const add = async (name: string): Promise<string> => {
    const bytes = new TextEncoder().encode(`${word} stuk: wie wat doet, en wanneer.`);
    const added = await addFile(contact, { allianceId, gate, file: { name: `${word}-${name}.txt`, bytes } });
    if (!added.ok) throw new Error(`a paper is not kept: ${added.reason}`);
    return added.fileId;
  };
  const files = { kept: await add("blijft"), removed: await add("weg") };
  await removeFile(contact, { allianceId, gate, fileId: files.removed });
  return files;
}
