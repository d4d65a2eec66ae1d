import "server-only";
import { and, asc, eq, inArray, isNull, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { member, partner } from "@/db/schema/alliance";
import { respondent, round, roundClosing, roundPartner } from "@/db/schema/deliberation";
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
  /** "none" before the first round. */
  rounds: "none" | "running" | "revealed";
  divergence: { word: DivergenceWord; distance: number } | null;
  next: { kind: "round-closes" | "discussion"; at: Date } | null;
  attention: Attention;
};
export type PortfolioPage = {
  viewer: { name: string; jobTitle: string | null; organisations: string[] };
  /** Those that ask for attention first, by name within each group. */
  rows: PortfolioRow[];
  now: Date;
};

const firstPhaseWithRounds = 4;

/** Every alliance one is a member of; there is nothing above them. */
export async function readPortfolio(actor: PersonActor): Promise<PortfolioPage> {
  return view(actor, "portfolio.read", "mine", async ({ tx, standing, now }) => {
    const ids = [...standing.allianceIds];
    const { organisations, led } = await placesOf(tx, actor.personId, ids);
    const viewer = { ...(await readViewer(tx, actor.personId)), organisations };
    if (ids.length === 0) return { viewer, rows: [], now };
    const cards = await tx
      .select()
      .from(allianceCard)
      .where(inArray(allianceCard.allianceId, ids))
      .orderBy(asc(allianceCard.name));
    const open = await openRounds(tx, actor.personId, ids);
    const rows = cards.map((card) => {
      const unclosed = open.get(card.allianceId) ?? null;
      return rowOf(card, { unclosed, leads: led.has(card.allianceId), now });
    });
    return { viewer, rows: rows.toSorted((a, b) => Number(!a.attention) - Number(!b.attention)), now };
  });
}

async function readViewer(tx: Transaction, personId: string) {
  const [found] = await tx
    .select({ name: person.name, jobTitle: affiliation.jobTitle })
    .from(person)
    .leftJoin(affiliation, eq(affiliation.personId, person.personId))
    .where(eq(person.personId, personId))
    .limit(1);
  return { name: found?.name ?? "", jobTitle: found?.jobTitle ?? null };
}

/** The organisations one acts for, as the alliances know them, and the alliances that one leads. */
async function placesOf(tx: Transaction, personId: string, ids: string[]) {
  if (ids.length === 0) return { organisations: [], led: new Set<string>() };
  const rows = await tx
    .selectDistinct({ name: partner.name, allianceId: member.allianceId, role: member.role })
    .from(member)
    .innerJoin(
      partner,
      and(eq(partner.allianceId, member.allianceId), eq(partner.partnerId, member.partnerId)),
    )
    .where(
      and(
        inArray(member.allianceId, ids),
        inArray(partner.allianceId, ids),
        eq(member.personId, personId),
        isNull(member.endedAt),
      ),
    )
    .orderBy(partner.name);
  const leading = rows.filter((row) => row.role === "alliance-manager");
  return {
    organisations: [...new Set(rows.map((row) => row.name))],
    led: new Set(leading.map((row) => row.allianceId)),
  };
}

type OpenRound = { closesAt: Date; invited: number; submitted: number; waitsForViewer: boolean };

/** Counts move without a trace, so they are read where they stand and not from the card. */
async function openRounds(tx: Transaction, personId: string, ids: string[]): Promise<Map<string, OpenRound>> {
  const rows = await tx
    .select({
      allianceId: round.allianceId,
      closesAt: round.closesAt,
      invited: sql<number>`sum(${roundPartner.invited})::int`,
      submitted: sql<number>`sum(${roundPartner.submitted})::int`,
      waitsForViewer: sql<boolean>`bool_or(${respondent.respondentId} is not null
        and ${roundPartner.submitted} < ${roundPartner.invited})`,
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
    .leftJoin(
      respondent,
      and(
        inArray(respondent.allianceId, ids),
        eq(respondent.allianceId, round.allianceId),
        eq(respondent.roundId, round.roundId),
        eq(respondent.partnerId, roundPartner.partnerId),
        eq(respondent.personId, personId),
      ),
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

type Seen = { unclosed: OpenRound | null; leads: boolean; now: Date };

function rowOf(card: typeof allianceCard.$inferSelect, { unclosed, leads, now }: Seen): PortfolioRow {
  const openRound = unclosed && unclosed.closesAt > now ? unclosed : null;
  const grades = card.grades.map((one) => one.grade);
  const phase = isPhaseNumber(card.phase) ? card.phase : 1;
  const facts = {
    openRound,
    leads,
    anyRound: card.latestRound !== null,
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
    rounds: roundsOn(card),
    divergence: card.divergence,
    next: nextMoment(facts, now),
    attention: attentionFor(facts, { now, running: phase >= firstPhaseWithRounds }),
  };
}

function roundsOn(card: typeof allianceCard.$inferSelect): PortfolioRow["rounds"] {
  if (!card.latestRound) return "none";
  return card.divergence || card.grades.length > 0 || card.latestRound.state === "revealed"
    ? "revealed"
    : "running";
}

function nextMoment(
  { openRound, discussAt }: { openRound: OpenRound | null; discussAt: Date | null },
  now: Date,
): PortfolioRow["next"] {
  if (openRound) return { kind: "round-closes", at: openRound.closesAt };
  return discussAt && discussAt > now ? { kind: "discussion", at: discussAt } : null;
}
