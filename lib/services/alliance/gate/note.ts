import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import { gateNote } from "@/db/schema/gate";
import type { PersonActor } from "@/lib/access/actor";
import { type Performance, perform } from "@/lib/access/doors";
import { type DayRefusal, dueDayRefusal } from "@/lib/domain/alliance/gates/days";
import { gateFacts } from "@/lib/domain/alliance/gates/gate-facts";
import { type NoteRefusal, noteRefusal } from "@/lib/domain/alliance/gates/note";
import { newId } from "@/lib/platform/ids";
import {
  type AtGate,
  type HeldGate,
  heldGate,
  type NotAtGate,
  nameIn,
} from "@/lib/services/alliance/gate/situation/held";
import { postMail } from "@/lib/services/alliance/outbox/post";

export type NoteAtGate = AtGate & {
  /** None: an open point that no requirement asks for. */
  requirement: string | null;
  text: string;
} & (
    | { kind: "decided" | "withdrawn" }
    /** The owner is a member; the day "2026-11-20". */
    | { kind: "open"; ownerId: string; dueOn: string }
  );
export type NoteResult =
  | { ok: true; noteId: string }
  | NotAtGate
  | { ok: false; reason: NoteRefusal | DayRefusal | "unknown-owner" };

/** Notes something at a gate: decided with a reason, taken back, or carried along with an owner and a day. */
export async function noteAtGate(actor: PersonActor, input: NoteAtGate): Promise<NoteResult> {
  return perform(actor, "gate.note", input.allianceId, async (door) => {
    const held = await heldGate(door, input);
    if (!held.ok) return held;
    const refusal = refusalOf(input, held, door.now);
    if (refusal) return { ok: false, reason: refusal };
    await settleEarlierPoints(door, { input, held });
    const noteId = await insertNote(door, { input, held });
    await tellOwner(door, { input, held, noteId });
    door.record({ noteId, gate: held.gate, requirement: input.requirement, kind: input.kind });
    return { ok: true, noteId };
  });
}

function refusalOf(input: NoteAtGate, held: HeldGate, now: Date) {
  const { situation, gate } = held;
  const { notes } = gateFacts(situation, { gate, visit: situation.phase.visit }, now);
  const refusal = noteRefusal(input, { gate, route: situation.alliance.route, notes });
  if (refusal || input.kind !== "open") return refusal;
  if (!situation.members.some((one) => one.memberId === input.ownerId)) return "unknown-owner";
  return dueDayRefusal(input.dueOn, now);
}

type Noting = { input: NoteAtGate; held: HeldGate };

/** The last note on a requirement counts: a point that was carried for it before waits for nobody any more. */
async function settleEarlierPoints({ tx, now, standing }: Performance, { input, held }: Noting) {
  if (input.requirement === null) return;
  await tx
    .update(gateNote)
    .set({ doneAt: now, doneBy: standing.personId, doneByName: nameIn(held.situation, standing.personId) })
    .where(
      and(
        eq(gateNote.allianceId, input.allianceId),
        eq(gateNote.gate, held.gate),
        eq(gateNote.visit, held.situation.phase.visit),
        eq(gateNote.requirement, input.requirement),
        eq(gateNote.kind, "open"),
        isNull(gateNote.doneAt),
      ),
    );
}

async function insertNote({ tx, now, standing }: Performance, { input, held }: Noting): Promise<string> {
  const { allianceId, requirement, kind, text } = input;
  const noteId = newId();
  await tx.insert(gateNote).values({
    ...{ allianceId, noteId, gate: held.gate, visit: held.situation.phase.visit, requirement, kind, text },
    ...(input.kind === "open" ? { dueOn: input.dueOn, ownerId: input.ownerId } : {}),
    ...{ notedAt: now, notedBy: standing.personId ?? "" },
    notedByName: nameIn(held.situation, standing.personId),
  });
  return noteId;
}

/** Whoever takes a point upon oneself needs no mail about it. */
async function tellOwner(
  { tx, now, standing }: Performance,
  { input, held, noteId }: Noting & { noteId: string },
) {
  if (input.kind !== "open") return;
  const owner = held.situation.members.find((one) => one.memberId === input.ownerId);
  if (owner?.personId === standing.personId) return;
  const { allianceId, ownerId } = input;
  await postMail(tx, { allianceId, kind: "open-point", ref: noteId, recipient: ownerId, at: now });
}
