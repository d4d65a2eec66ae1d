import "server-only";
import { and, asc, eq, inArray, isNull, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { round, roundClosing, roundPartner } from "@/db/schema/deliberation";
import { allianceCard } from "@/db/schema/overview";
import { affiliation, person } from "@/db/schema/people";
import type { PersonActor } from "@/lib/access/actor";
import { view } from "@/lib/access/doors";
import { isPhaseNumber, type PhaseNumber } from "@/lib/domain/alliance/phase";
import type { DivergenceWord } from "@/lib/domain/execution/divergence";
import { type Attention, attentionFor, type Movement, movementOf } from "@/lib/domain/overview/attention";

export type PortfolioRow = {
  allianceId: string;
  name: string;
  partnerNames: string[];
  managerName: string | null;
  phase: PhaseNumber;
  /** Joint grades, oldest first. */
  grades: number[];
  movement: Movement;
  divergence: { word: DivergenceWord; distance: number } | null;
  next: { kind: "round-closes" | "discussion"; at: Date } | null;
  attention: Attention;
};
export type PortfolioPage = {
  viewer: { name: string; jobTitle: string | null };
  /** Those that ask for attention first, by name within each group. */
  rows: PortfolioRow[];
};

const firstPhaseWithRounds = 4;

/** Every alliance one is a member of; there is nothing above them. */
export async function readPortfolio(actor: PersonActor): Promise<PortfolioPage> {
  return view(actor, "portfolio.read", "mine", async ({ tx, standing, now }) => {
    const viewer = await readViewer(tx, actor.personId);
    const ids = [...standing.allianceIds];
    if (ids.length === 0) return { viewer, rows: [] };
    const cards = await tx
      .select()
      .from(allianceCard)
      .where(inArray(allianceCard.allianceId, ids))
      .orderBy(asc(allianceCard.name));
    const open = await openRounds(tx, ids);
    const rows = cards.map((card) => rowOf(card, open.get(card.allianceId) ?? null, now));
    return { viewer, rows: rows.toSorted((a, b) => Number(!a.attention) - Number(!b.attention)) };
  });
}

async function readViewer(tx: Transaction, personId: string): Promise<PortfolioPage["viewer"]> {
  const [found] = await tx
    .select({ name: person.name, jobTitle: affiliation.jobTitle })
    .from(person)
    .leftJoin(affiliation, eq(affiliation.personId, person.personId))
    .where(eq(person.personId, personId))
    .limit(1);
  return { name: found?.name ?? "", jobTitle: found?.jobTitle ?? null };
}

type OpenRound = { closesAt: Date; invited: number; submitted: number };

/** Counts move without a trace, so they are read where they stand and not from the card. */
async function openRounds(tx: Transaction, ids: string[]): Promise<Map<string, OpenRound>> {
  const rows = await tx
    .select({
      allianceId: round.allianceId,
      closesAt: round.closesAt,
      invited: sql<number>`sum(${roundPartner.invited})::int`,
      submitted: sql<number>`sum(${roundPartner.submitted})::int`,
    })
    .from(round)
    .innerJoin(
      roundPartner,
      and(eq(roundPartner.allianceId, round.allianceId), eq(roundPartner.roundId, round.roundId)),
    )
    .leftJoin(
      roundClosing,
      and(eq(roundClosing.allianceId, round.allianceId), eq(roundClosing.roundId, round.roundId)),
    )
    .where(
      and(
        inArray(round.allianceId, ids),
        inArray(roundPartner.allianceId, ids),
        isNull(roundClosing.closedAt),
      ),
    )
    .groupBy(round.allianceId, round.roundId, round.closesAt);
  return new Map(rows.map(({ allianceId, ...counts }) => [allianceId, counts]));
}

function rowOf(card: typeof allianceCard.$inferSelect, openRound: OpenRound | null, now: Date): PortfolioRow {
  const grades = card.grades.map((one) => one.grade);
  const phase = isPhaseNumber(card.phase) ? card.phase : 1;
  const facts = {
    openRound,
    awaitingReveal: card.latestRound !== null && card.latestRound.state !== "revealed",
    grades,
    divergence: card.divergence,
    discussAt: card.discussAt,
  };
  return {
    allianceId: card.allianceId,
    name: card.name,
    partnerNames: card.partnerNames,
    managerName: card.managerName,
    phase,
    grades,
    movement: movementOf(grades),
    divergence: card.divergence,
    next: nextMoment(facts, now),
    attention: attentionFor(facts, { now, running: phase >= firstPhaseWithRounds }),
  };
}

function nextMoment(
  { openRound, discussAt }: { openRound: OpenRound | null; discussAt: Date | null },
  now: Date,
): PortfolioRow["next"] {
  if (openRound) return { kind: "round-closes", at: openRound.closesAt };
  return discussAt && discussAt > now ? { kind: "discussion", at: discussAt } : null;
}
