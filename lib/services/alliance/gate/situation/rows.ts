import "server-only";
import { and, asc, eq, isNull, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { alliance, member, partner, phaseMove } from "@/db/schema/alliance";
import { roundReveal } from "@/db/schema/deliberation";
import { file } from "@/db/schema/document";
import { gateAsk, gateDecision, gateDraft, gateNote } from "@/db/schema/gate";
import { invitation } from "@/db/schema/invitation";
import { asMove } from "@/lib/access/keeping/place";
import { type PhaseState, stateAfter } from "@/lib/domain/alliance/phase-machine";
import { AppError } from "@/lib/platform/errors";

export type Situation = Awaited<ReturnType<typeof situationOf>>;
export type NoteRow = Situation["notes"][number];
export type MoveRow = Situation["moves"][number];

/** A paper that was not removed; moments as ISO text. */
export type PaperRow = {
  fileId: string;
  name: string;
  mediaType: string;
  size: number;
  sha256: string;
  gate: number | null;
  requirement: string | null;
  addedAt: string;
  addedBy: string;
  addedByName: string;
};

/** Everything about the phases and gates of one alliance, in four statements. @throws AppError not-found */
export async function situationOf(tx: Transaction, allianceId: string) {
  const course = await courseOf(tx, allianceId);
  const people = await peopleOf(tx, allianceId);
  const questions = await questionsOf(tx, allianceId);
  return { ...course, ...people, ...questions, notes: await notesOf(tx, allianceId) };
}

/** The alliance, its moves, its papers and how many rounds were revealed. */
async function courseOf(tx: Transaction, allianceId: string) {
  const rows = await tx
    .select({
      alliance,
      move: phaseMove,
      papers: papersOf(allianceId),
      revealedRounds: sql<number>`(select count(*)::int from ${roundReveal} where ${roundReveal.allianceId} = ${allianceId})`,
    })
    .from(alliance)
    .innerJoin(phaseMove, eq(phaseMove.allianceId, allianceId))
    .where(eq(alliance.allianceId, allianceId))
    .orderBy(asc(phaseMove.seq));
  const [first] = rows;
  const moves = rows.map((row) => row.move);
  const phase: PhaseState | null = stateAfter(moves.map(asMove));
  if (!first || !phase) throw new AppError("not-found");
  return {
    alliance: first.alliance,
    revealedRounds: first.revealedRounds,
    papers: first.papers,
    moves,
    phase,
  };
}

const papersOf = (allianceId: string) => sql<PaperRow[]>`(
  select coalesce(json_agg(json_build_object(
    'fileId', ${file.fileId}, 'name', ${file.name}, 'mediaType', ${file.mediaType}, 'size', ${file.size},
    'sha256', ${file.sha256}, 'gate', ${file.gate}, 'requirement', ${file.requirement},
    'addedAt', ${file.addedAt}, 'addedBy', ${file.addedBy}, 'addedByName', ${file.addedByName}
  ) order by ${file.addedAt}, ${file.fileId}), '[]'::json)
  from ${file} where ${file.allianceId} = ${allianceId} and ${file.removedAt} is null)`;

/** Every partner there ever was, members that take part now, invitations that were not answered. */
async function peopleOf(tx: Transaction, allianceId: string) {
  const rows = await tx
    .select({ partner, member, invitation })
    .from(partner)
    .leftJoin(
      member,
      and(eq(member.allianceId, allianceId), eq(member.partnerId, partner.partnerId), isNull(member.endedAt)),
    )
    .leftJoin(
      invitation,
      and(
        eq(invitation.allianceId, allianceId),
        eq(invitation.partnerId, partner.partnerId),
        isNull(invitation.acceptedAt),
        isNull(invitation.declinedAt),
        isNull(invitation.revokedAt),
      ),
    )
    .where(eq(partner.allianceId, allianceId))
    .orderBy(asc(partner.joinedAt), asc(partner.partnerId), asc(member.joinedAt), asc(member.memberId));
  return {
    partners: once(
      rows.map((row) => row.partner),
      "partnerId",
    ),
    members: once(
      rows.map((row) => row.member),
      "memberId",
    ),
    invitations: once(
      rows.map((row) => row.invitation),
      "invitationId",
    ),
  };
}

/** Questions put to directors, their decisions, and what the reader filled in and did not confirm. */
async function questionsOf(tx: Transaction, allianceId: string) {
  const rows = await tx
    .select({ ask: gateAsk, decision: gateDecision, draft: gateDraft })
    .from(gateAsk)
    .leftJoin(
      gateDecision,
      and(eq(gateDecision.allianceId, allianceId), eq(gateDecision.askId, gateAsk.askId)),
    )
    .leftJoin(gateDraft, and(eq(gateDraft.allianceId, allianceId), eq(gateDraft.askId, gateAsk.askId)))
    .where(eq(gateAsk.allianceId, allianceId))
    .orderBy(asc(gateAsk.askedAt), asc(gateAsk.number), asc(gateDecision.decidedAt));
  const drafts = new Map(rows.map(({ draft }) => [`${draft?.askId} ${draft?.partnerId}`, draft]));
  return {
    asks: once(
      rows.map((row) => row.ask),
      "askId",
    ),
    decisions: once(
      rows.map((row) => row.decision),
      "decisionId",
    ),
    drafts: [...drafts.values()].filter((one) => one !== null),
  };
}

async function notesOf(tx: Transaction, allianceId: string) {
  const rows = await tx
    .select({ note: gateNote, owner: member })
    .from(gateNote)
    .leftJoin(member, and(eq(member.allianceId, allianceId), eq(member.memberId, gateNote.ownerId)))
    .where(eq(gateNote.allianceId, allianceId))
    .orderBy(asc(gateNote.notedAt), asc(gateNote.noteId));
  return rows.map(({ note, owner }) => ({ ...note, owner }));
}

/** Joins repeat rows: each of them once, in order. */
function once<T, K extends keyof T>(rows: readonly (T | null)[], key: K): T[] {
  const found = new Map<T[K], T>();
  for (const row of rows) if (row && !found.has(row[key])) found.set(row[key], row);
  return [...found.values()];
}
