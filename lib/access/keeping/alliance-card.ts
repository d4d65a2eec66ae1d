import "server-only";
import { and, eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { roundCell, roundPartner } from "@/db/schema/deliberation";
import { allianceCard } from "@/db/schema/overview";
import type { AllianceFacts } from "@/lib/access/keeping/facts";
import type { Place } from "@/lib/access/keeping/place";
import { levelOf, type RequirementState } from "@/lib/domain/alliance/gates/gate";
import { lastAsk } from "@/lib/domain/alliance/gates/gate-facts";
import { phaseStatuses } from "@/lib/domain/alliance/phase";
import { statementIds } from "@/lib/domain/execution/checker";
import { byDivergence, divergenceOf } from "@/lib/domain/execution/divergence";
import { gradesOf } from "@/lib/domain/execution/result";

type Card = typeof allianceCard.$inferInsert;
type Round = AllianceFacts["rounds"][number];
type Cell = typeof roundCell.$inferSelect;

/** Writes what the portfolio shows of this alliance. */
export async function writeAllianceCard(tx: Transaction, facts: AllianceFacts, place: Place): Promise<void> {
  const { allianceId, name } = facts.alliance;
  const card: Card = {
    ...{ allianceId, name },
    phase: place.phase.phase,
    rail: railOf(facts, place),
    partnerNames: facts.partners
      .filter((one) => one.joinedAt && !one.leftAt && one.capacity === "partner")
      .map((one) => one.name),
    managerName: facts.members.find((one) => one.role === "alliance-manager")?.name ?? null,
    ...(await rounds(tx, facts)),
  };
  await tx
    .insert(allianceCard)
    .values(card)
    .onConflictDoUpdate({ target: allianceCard.allianceId, set: card });
}

function railOf({ moves, asks }: AllianceFacts, { phase, gate }: Place): Card["rail"] {
  const { status, seq, visit } = phase;
  const statuses = phaseStatuses(moves.map(({ toPhase, at }) => ({ phase: toPhase, at })));
  return {
    ...{ status, seq, visit },
    phases: statuses.map(({ leftAt, ...one }) => ({
      ...one,
      leftAt: leftAt?.toISOString() ?? null,
      before: moves.findLast((move) => move.fromPhase === one.phase)?.kind === "passed-before",
    })),
    gate: gate && {
      gate: gate.gate,
      ...levelOf(gate.states),
      refused: gate.states.some((one) => one.state === "refused"),
      asked: lastAsk(asks, { gate: gate.gate, visit }) !== null,
      next: firstOpen(gate.states),
    },
  };
}

function firstOpen(states: readonly RequirementState[]) {
  const open = states.find((one) => one.state === "open");
  return open ? { requirement: open.id, waitsFor: open.waitsFor } : null;
}

async function rounds(tx: Transaction, { alliance, rounds: found }: AllianceFacts) {
  const { allianceId } = alliance;
  const latest = found.at(-1);
  const cells = await tx.select().from(roundCell).where(eq(roundCell.allianceId, allianceId));
  const revealed = found.flatMap(({ revealedAt, ...one }) => (revealedAt ? [{ ...one, revealedAt }] : []));
  return {
    latestRound: latest ? await roundOnCard(tx, latest) : null,
    grades: revealed.flatMap((one) => gradeOnCard(one, cells)),
    divergence: divergenceOnCard(revealed.at(-1)?.roundId, cells),
    discussAt: latest?.discussAt ?? null,
  };
}

async function roundOnCard(tx: Transaction, found: Round): Promise<Card["latestRound"]> {
  const partners = await tx
    .select({ invited: roundPartner.invited })
    .from(roundPartner)
    .where(and(eq(roundPartner.allianceId, found.allianceId), eq(roundPartner.roundId, found.roundId)));
  return {
    number: found.number,
    closesAt: found.closesAt.toISOString(),
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
