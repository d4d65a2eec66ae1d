import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { member } from "@/db/schema/alliance";
import { gateNote } from "@/db/schema/gate";
import type { PersonActor } from "@/lib/access/actor";
import { perform } from "@/lib/access/doors";
import type { Standing } from "@/lib/access/policy";
import { AppError } from "@/lib/platform/errors";

export type FinishPoint = {
  allianceId: string;
  noteId: string;
  /** What came of it; may be empty. */
  note: string;
};
export type FinishResult = { ok: true; gate: number } | { ok: false; reason: "done-before" };

/**
 * Says that an open point is done. Its owner may, and the alliance manager; also after the gate opened, and in an
 * alliance that stopped. @throws AppError not-found, forbidden
 */
export async function finishPoint(actor: PersonActor, input: FinishPoint): Promise<FinishResult> {
  const { allianceId, noteId } = input;
  return perform(actor, "gate.point.finish", allianceId, async ({ tx, now, standing, record }) => {
    const { gate, ownerId } = await pointById(tx, input);
    const leads = standing.roles.includes("alliance-manager");
    if (!leads && ownerId !== standing.personId)
      throw new AppError("forbidden", "somebody else's open point");
    const done = await tx
      .update(gateNote)
      .set({
        ...{ doneAt: now, doneBy: standing.personId, doneNote: input.note },
        doneByName: await ownName(tx, allianceId, standing),
      })
      .where(and(eq(gateNote.allianceId, allianceId), eq(gateNote.noteId, noteId), isNull(gateNote.doneAt)))
      .returning({ noteId: gateNote.noteId });
    if (done.length === 0) return { ok: false, reason: "done-before" };
    record({ noteId, gate });
    return { ok: true, gate };
  });
}

async function pointById(tx: Transaction, { allianceId, noteId }: FinishPoint) {
  const [found] = await tx
    .select({ gate: gateNote.gate, ownerId: member.personId })
    .from(gateNote)
    .innerJoin(member, and(eq(member.allianceId, allianceId), eq(member.memberId, gateNote.ownerId)))
    .where(and(eq(gateNote.allianceId, allianceId), eq(gateNote.noteId, noteId), eq(gateNote.kind, "open")));
  if (!found) throw new AppError("not-found");
  return found;
}

async function ownName(tx: Transaction, allianceId: string, { personId }: Standing): Promise<string> {
  const [found] = await tx
    .select({ name: member.name })
    .from(member)
    .where(
      and(eq(member.allianceId, allianceId), eq(member.personId, personId ?? ""), isNull(member.endedAt)),
    );
  return found?.name ?? "";
}
