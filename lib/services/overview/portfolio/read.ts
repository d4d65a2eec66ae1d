import "server-only";
import { and, asc, eq, inArray, isNull, lte, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { member } from "@/db/schema/alliance";
import { respondent, round, roundClosing, roundPartner } from "@/db/schema/deliberation";
import { allianceCard, attention } from "@/db/schema/overview";
import type { PersonActor } from "@/lib/access/actor";
import { view } from "@/lib/access/doors";
import { isPhaseNumber, type PhaseNumber } from "@/lib/domain/alliance/phase";
import type { DivergenceWord } from "@/lib/domain/execution/divergence";
import type { AskedKind } from "@/lib/domain/overview/asked";
import {
  type Attention,
  attentionFor,
  type Movement,
  movementOf,
  pressingOn,
  type Waits,
} from "@/lib/domain/overview/attention";
import { firstPhaseWithRounds } from "@/lib/domain/overview/waiting";
import { type PersonLine, readPersonLine } from "@/lib/services/people/profile/person-line";

type CardRail = (typeof allianceCard.$inferSelect)["rail"];

export type PortfolioRow = {
  allianceId: string;
  name: string;
  partnerNames: string[];
  managerName: string | null;
  phase: PhaseNumber;
  status: CardRail["status"];
  /** How far the gate after this phase is; null in the last phase. */
  gate: CardRail["gate"];
  /** Joint grades, oldest first. */
  grades: number[];
  movement: Movement;
  /** "none" before the first round. */
  rounds: "none" | "running" | "revealed";
  divergence: { word: DivergenceWord; distance: number } | null;
  next: { kind: "round-closes" | "discussion"; at: Date } | null;
  attention: Attention;
  /** Everything that waits for the viewer here and cannot be left for later. */
  waits: AskedKind[];
};
export type PortfolioPage = {
  viewer: PersonLine;
  /** Those that ask for attention first, those that have stopped last, by name within each group. */
  rows: PortfolioRow[];
  now: Date;
};

/** Every alliance one is a member of; there is nothing above them. */
export async function readPortfolio(actor: PersonActor): Promise<PortfolioPage> {
  return view(actor, "portfolio.read", "mine", async ({ tx, standing, now }) => {
    const ids = [...standing.allianceIds];
    const viewer = await readPersonLine(tx, actor.personId, ids);
    if (ids.length === 0) return { viewer, rows: [], now };
    const led = await ledBy(tx, actor.personId, ids);
    const noted = await notedIn(tx, { personId: actor.personId, ids, now });
    const cards = await tx
      .select()
      .from(allianceCard)
      .where(inArray(allianceCard.allianceId, ids))
      .orderBy(asc(allianceCard.name));
    const open = await openRounds(tx, actor.personId, ids);
    const rows = cards.map((card) => {
      const { allianceId } = card;
      const seen = { unclosed: open.get(allianceId) ?? null, noted: noted.get(allianceId) ?? [] };
      return rowOf(card, { ...seen, leads: led.has(allianceId), now });
    });
    return { viewer, rows: rows.toSorted((a, b) => placeOf(a) - placeOf(b)), now };
  });
}

/** The alliances that one leads. */
async function ledBy(tx: Transaction, personId: string, ids: string[]): Promise<Set<string>> {
  const rows = await tx
    .select({ allianceId: member.allianceId })
    .from(member)
    .where(
      and(
        inArray(member.allianceId, ids),
        eq(member.personId, personId),
        eq(member.role, "alliance-manager"),
        isNull(member.endedAt),
      ),
    );
  return new Set(rows.map((row) => row.allianceId));
}

async function notedIn(
  tx: Transaction,
  { personId, ids, now }: { personId: string; ids: string[]; now: Date },
) {
  const rows = await tx
    .select({
      allianceId: attention.allianceId,
      kind: attention.kind,
      at: attention.at,
      facts: attention.facts,
    })
    .from(attention)
    .where(
      and(inArray(attention.allianceId, ids), eq(attention.personId, personId), lte(attention.showFrom, now)),
    );
  return Map.groupBy(rows, (row) => row.allianceId);
}

/** What asks for attention stands first, what has stopped last. */
const placeOf = ({ attention: asks, status }: PortfolioRow): number =>
  asks ? 0 : status === "stopped" ? 2 : 1;

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

type Seen = { unclosed: OpenRound | null; noted: Waits[]; leads: boolean; now: Date };

function rowOf(card: typeof allianceCard.$inferSelect, { unclosed, noted, leads, now }: Seen): PortfolioRow {
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
    noted,
  };
  return {
    allianceId: card.allianceId,
    name: card.name,
    partnerNames: card.partnerNames,
    managerName: card.managerName,
    phase,
    status: card.rail.status,
    gate: card.rail.gate,
    grades,
    movement: movementOf(grades),
    rounds: roundsOn(card),
    divergence: card.divergence,
    next: nextMoment(facts, now),
    waits: pressingOn(facts, now).map((one) => one.kind),
    attention: attentionFor(facts, {
      now,
      running: card.rail.status === "running" && phase >= firstPhaseWithRounds,
    }),
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
