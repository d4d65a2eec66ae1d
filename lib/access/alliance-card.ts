import "server-only";
import { and, asc, desc, eq, isNull } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { alliance, member, partner, phaseEntry } from "@/db/schema/alliance";
import { round, roundCell, roundClosing, roundPartner, roundReveal } from "@/db/schema/deliberation";
import { allianceCard } from "@/db/schema/overview";
import { statementIds } from "@/lib/domain/execution/checker";
import { byDivergence, divergenceOf } from "@/lib/domain/execution/divergence";
import { gradesOf } from "@/lib/domain/execution/result";

type Card = typeof allianceCard.$inferInsert;

/** Writes what the portfolio shows of this alliance, in the transaction that changed it. */
export async function refreshAllianceCard(tx: Transaction, allianceId: string): Promise<void> {
  const [found] = await tx.select().from(alliance).where(eq(alliance.allianceId, allianceId));
  if (!found) return;
  const card: Card = {
    allianceId,
    name: found.name,
    phase: await currentPhase(tx, allianceId),
    partnerNames: await partnerNames(tx, allianceId),
    managerName: await managerName(tx, allianceId),
    ...(await rounds(tx, allianceId)),
  };
  await tx
    .insert(allianceCard)
    .values(card)
    .onConflictDoUpdate({ target: allianceCard.allianceId, set: card });
}

async function currentPhase(tx: Transaction, allianceId: string): Promise<number> {
  const [latest] = await tx
    .select({ phase: phaseEntry.phase })
    .from(phaseEntry)
    .where(eq(phaseEntry.allianceId, allianceId))
    .orderBy(desc(phaseEntry.enteredAt))
    .limit(1);
  return latest?.phase ?? 1;
}

async function partnerNames(tx: Transaction, allianceId: string): Promise<string[]> {
  const rows = await tx
    .select({ name: partner.name })
    .from(partner)
    .where(and(eq(partner.allianceId, allianceId), isNull(partner.leftAt)))
    .orderBy(asc(partner.joinedAt), asc(partner.partnerId));
  return rows.map((row) => row.name);
}

async function managerName(tx: Transaction, allianceId: string): Promise<string | null> {
  const [row] = await tx
    .select({ name: member.name })
    .from(member)
    .where(
      and(eq(member.allianceId, allianceId), eq(member.role, "alliance-manager"), isNull(member.endedAt)),
    )
    .orderBy(asc(member.joinedAt))
    .limit(1);
  return row?.name ?? null;
}

async function rounds(tx: Transaction, allianceId: string) {
  const found = await tx
    .select({ round, closedAt: roundClosing.closedAt, revealedAt: roundReveal.revealedAt })
    .from(round)
    .leftJoin(
      roundClosing,
      and(eq(roundClosing.allianceId, allianceId), eq(roundClosing.roundId, round.roundId)),
    )
    .leftJoin(
      roundReveal,
      and(eq(roundReveal.allianceId, allianceId), eq(roundReveal.roundId, round.roundId)),
    )
    .where(and(eq(round.allianceId, allianceId), eq(round.kind, "checker")))
    .orderBy(asc(round.number));
  const latest = found.at(-1);
  const cells = await tx.select().from(roundCell).where(eq(roundCell.allianceId, allianceId));
  const revealed = found.flatMap(({ round: one, revealedAt }) =>
    revealedAt ? [{ ...one, revealedAt }] : [],
  );
  return {
    latestRound: latest ? await roundOnCard(tx, latest) : null,
    grades: revealed.flatMap((one) => gradeOnCard(one, cells)),
    divergence: divergenceOnCard(revealed.at(-1)?.roundId, cells),
    discussAt: latest?.round.discussAt ?? null,
  };
}

type FoundRound = { round: typeof round.$inferSelect; closedAt: Date | null; revealedAt: Date | null };
type Cell = typeof roundCell.$inferSelect;

async function roundOnCard(tx: Transaction, found: FoundRound): Promise<Card["latestRound"]> {
  const partners = await tx
    .select({ invited: roundPartner.invited })
    .from(roundPartner)
    .where(
      and(eq(roundPartner.allianceId, found.round.allianceId), eq(roundPartner.roundId, found.round.roundId)),
    );
  return {
    number: found.round.number,
    closesAt: found.round.closesAt.toISOString(),
    invited: partners.reduce((sum, one) => sum + one.invited, 0),
    state: found.revealedAt ? "revealed" : found.closedAt ? "closed" : "open",
  };
}

function gradeOnCard(revealed: { roundId: string; number: number; revealedAt: Date }, cells: Cell[]) {
  const { joint } = gradesOf(cells.filter((cell) => cell.roundId === revealed.roundId));
  if (joint === null) return [];
  return [{ round: revealed.number, revealedAt: revealed.revealedAt.toISOString(), grade: joint }];
}

/** The statement on which the partners lie furthest apart in the last revealed round. */
function divergenceOnCard(roundId: string | undefined, cells: Cell[]): Card["divergence"] {
  const all = statementIds.flatMap((statement) => {
    const means = cells.flatMap((cell) =>
      cell.roundId === roundId && cell.item === statement && cell.mean !== null ? [cell.mean] : [],
    );
    const divergence = divergenceOf(means);
    return divergence ? [{ statement, divergence }] : [];
  });
  const [furthest] = all.sort(byDivergence);
  return furthest ? { word: furthest.divergence.word, distance: furthest.divergence.distance } : null;
}
