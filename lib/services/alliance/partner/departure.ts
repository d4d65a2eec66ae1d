import "server-only";
import { and, asc, eq, isNotNull, isNull } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { type alliance, member, partner } from "@/db/schema/alliance";
import { file } from "@/db/schema/document";
import { gateNote } from "@/db/schema/gate";
import type { Departure } from "@/lib/domain/alliance/leaving/departure";
import type { JoinedPartner } from "@/lib/services/alliance/alliance/people";
import { departedDecisions } from "@/lib/services/alliance/partner/departure-decisions";
import { departedRounds } from "@/lib/services/alliance/partner/departure-rounds";
import { movesOf } from "@/lib/services/alliance/phase/move";

export type Leaving = {
  alliance: typeof alliance.$inferSelect;
  own: JoinedPartner;
  /** Name of the person who lets it leave. */
  by: string;
  reason: string;
  now: Date;
};

/** Gathers what a partner keeps, as things stand at the moment of leaving. */
export async function departureOf(tx: Transaction, leaving: Leaving): Promise<Departure> {
  const { alliance: found, own, by, reason, now } = leaving;
  const { name, reason: purpose, peopleWord, createdAt } = found;
  return {
    alliance: { name, reason: purpose, peopleWord, foundedAt: createdAt.toISOString() },
    partner: {
      ...{ name: own.name, contribution: own.contribution, capacity: own.capacity },
      ...{ initiating: own.initiating, joinedAt: own.joinedAt.toISOString(), leftAt: now.toISOString() },
      ...{ leftBy: by, leftReason: reason },
    },
    people: await ownPeople(tx, leaving),
    partners: await partnersBeside(tx, own),
    moves: await allMoves(tx, own.allianceId),
    decisions: await departedDecisions(tx, own),
    points: await ownPoints(tx, own),
    rounds: await departedRounds(tx, own),
    papers: await papersThere(tx, own.allianceId),
  };
}

const iso = (at: Date | null): string | null => at?.toISOString() ?? null;

async function ownPeople(tx: Transaction, { own, now }: Leaving): Promise<Departure["people"]> {
  const rows = await tx
    .select()
    .from(member)
    .where(and(eq(member.allianceId, own.allianceId), eq(member.partnerId, own.partnerId)))
    .orderBy(asc(member.joinedAt), asc(member.memberId));
  return rows.map(({ name, role, joinedAt, endedAt }) => ({
    ...{ name, role, joinedAt: joinedAt.toISOString(), endedAt: (endedAt ?? now).toISOString() },
  }));
}

async function partnersBeside(tx: Transaction, own: JoinedPartner): Promise<Departure["partners"]> {
  const rows = await tx
    .select()
    .from(partner)
    .where(and(eq(partner.allianceId, own.allianceId), isNotNull(partner.joinedAt)))
    .orderBy(asc(partner.joinedAt), asc(partner.partnerId));
  return rows
    .filter((one) => one.partnerId !== own.partnerId && (!one.leftAt || one.leftAt > own.joinedAt))
    .map(({ name, capacity, joinedAt, leftAt }) => ({
      ...{ name, capacity, joinedAt: iso(joinedAt) ?? "", leftAt: iso(leftAt) },
    }));
}

async function allMoves(tx: Transaction, allianceId: string): Promise<Departure["moves"]> {
  const rows = await movesOf(tx, allianceId);
  return rows.map(({ seq, kind, fromPhase, toPhase, at, madeByName, reason }) => ({
    ...{ seq, kind, fromPhase, toPhase, at: at.toISOString(), by: madeByName, reason },
  }));
}

async function ownPoints(tx: Transaction, own: JoinedPartner): Promise<Departure["points"]> {
  const rows = await tx
    .select({ note: gateNote, owner: member.name })
    .from(gateNote)
    .innerJoin(member, and(eq(member.allianceId, own.allianceId), eq(member.memberId, gateNote.ownerId)))
    .where(
      and(
        eq(gateNote.allianceId, own.allianceId),
        eq(gateNote.kind, "open"),
        eq(member.partnerId, own.partnerId),
      ),
    )
    .orderBy(asc(gateNote.notedAt), asc(gateNote.noteId));
  return rows.map(({ note: { gate, text, dueOn, notedAt, doneAt, doneNote }, owner }) => ({
    ...{ gate, text, owner, dueOn, notedAt: notedAt.toISOString(), doneAt: iso(doneAt), doneNote },
  }));
}

async function papersThere(tx: Transaction, allianceId: string): Promise<Departure["papers"]> {
  const rows = await tx
    .select()
    .from(file)
    .where(and(eq(file.allianceId, allianceId), isNull(file.removedAt)))
    .orderBy(asc(file.addedAt), asc(file.fileId));
  return rows.map(({ name, sha256, size, addedAt, addedByName }) => ({
    ...{ name, sha256, size, addedAt: addedAt.toISOString(), addedBy: addedByName },
  }));
}
