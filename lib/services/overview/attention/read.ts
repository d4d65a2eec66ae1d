import "server-only";
import { and, eq, gt, inArray, isNull, lte } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { respondent, round, roundClosing, roundPartner } from "@/db/schema/deliberation";
import { allianceCard, attention } from "@/db/schema/overview";
import type { PersonActor } from "@/lib/access/actor";
import { view } from "@/lib/access/doors";
import { respondentToken } from "@/lib/access/links/respondent-link";
import { type AskedKind, bySoonest } from "@/lib/domain/overview/asked";
import { type PersonLine, readPersonLine } from "@/lib/services/people/profile/person-line";

export type AttentionRow = {
  allianceId: string;
  allianceName: string;
  kind: AskedKind;
  /** What it is about: a partner, a point, an invitation; for an answer the token of the own sheet. */
  ref: string;
  at: Date;
  facts: Record<string, string | number | null>;
};
export type AttentionPage = { viewer: PersonLine; rows: AttentionRow[]; now: Date };

/** What waits for one person over all alliances, soonest first. */
export async function readAttention(actor: PersonActor): Promise<AttentionPage> {
  return view(actor, "attention.read", "mine", async ({ tx, standing, now }) => {
    const ids = [...standing.allianceIds];
    const viewer = await readPersonLine(tx, actor.personId, ids);
    if (ids.length === 0) return { viewer, rows: [], now };
    const noted = await notedFor(tx, { personId: actor.personId, ids, now });
    const sheets = await sheetsWaitingFor(tx, { personId: actor.personId, ids, now });
    return { viewer, rows: [...noted, ...sheets].sort(bySoonest(now)), now };
  });
}

type Looking = { personId: string; ids: string[]; now: Date };

async function notedFor(tx: Transaction, { personId, ids, now }: Looking): Promise<AttentionRow[]> {
  const rows = await tx
    .select({ attention, allianceName: allianceCard.name })
    .from(attention)
    .innerJoin(allianceCard, eq(allianceCard.allianceId, attention.allianceId))
    .where(
      and(
        inArray(attention.allianceId, ids),
        inArray(allianceCard.allianceId, ids),
        eq(attention.personId, personId),
        lte(attention.showFrom, now),
      ),
    );
  return rows.map(({ attention: { allianceId, kind, ref, at, facts }, allianceName }) => ({
    ...{ allianceId, allianceName, kind, ref, at, facts },
  }));
}

/** Answering leaves no trace, so these are read where they stand. */
async function sheetsWaitingFor(tx: Transaction, { personId, ids, now }: Looking): Promise<AttentionRow[]> {
  const rows = await tx
    .select({ respondent, closesAt: round.closesAt, allianceName: allianceCard.name })
    .from(respondent)
    .innerJoin(round, and(eq(round.allianceId, respondent.allianceId), eq(round.roundId, respondent.roundId)))
    .innerJoin(
      roundPartner,
      and(
        eq(roundPartner.allianceId, respondent.allianceId),
        eq(roundPartner.roundId, respondent.roundId),
        eq(roundPartner.partnerId, respondent.partnerId),
      ),
    )
    .innerJoin(allianceCard, eq(allianceCard.allianceId, respondent.allianceId))
    .leftJoin(
      roundClosing,
      and(eq(roundClosing.allianceId, respondent.allianceId), eq(roundClosing.roundId, respondent.roundId)),
    )
    .where(
      and(
        inArray(respondent.allianceId, ids),
        inArray(round.allianceId, ids),
        inArray(roundPartner.allianceId, ids),
        inArray(allianceCard.allianceId, ids),
        eq(respondent.personId, personId),
        isNull(roundClosing.closedAt),
        gt(round.closesAt, now),
        gt(roundPartner.invited, roundPartner.submitted),
      ),
    );
  return rows.map(({ respondent: own, closesAt, allianceName }) => ({
    ...{ allianceId: own.allianceId, allianceName, kind: "answer" as const, facts: {} },
    ref: respondentToken(own),
    at: new Date(closesAt.getTime() - 1),
  }));
}
