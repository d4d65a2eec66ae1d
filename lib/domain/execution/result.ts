import type { NonAnswer } from "@/lib/domain/deliberation/answer";
import {
  type ItemId,
  isItemId,
  type Lens,
  lenses,
  lensOf,
  notJudged,
  type StatementId,
  statementIds,
} from "@/lib/domain/execution/checker";
import {
  byDivergence,
  type Divergence,
  divergenceOf,
  gapStep,
  oneDecimal,
  talkList,
} from "@/lib/domain/execution/divergence";

/** A revealed cell: the mean of one partner on one item, or why there is none. */
export type Cell = { item: string; partnerId: string; mean: number | null; nonAnswer: NonAnswer | null };

export type ResultCell =
  | { partnerId: string; kind: "value"; value: number; gap: number | null; step: number | null }
  | { partnerId: string; kind: NonAnswer }
  | { partnerId: string; kind: "silent" };

export type ResultRow = {
  statement: StatementId;
  lens: Lens;
  cells: ResultCell[];
  divergence: Divergence | null;
};

export type CheckerResult = {
  /** Per lens, furthest apart first: the lens with the furthest statement on top. */
  groups: { lens: Lens; rows: ResultRow[] }[];
  /** All statements in questionnaire order. */
  rows: ResultRow[];
  talk: { statement: StatementId; divergence: Divergence }[];
  grades: { partnerId: string; grade: number | null }[];
  /** Mean of the partners' grades, one decimal; null with two partners: then both are shown, never a joint one. */
  jointGrade: number | null;
  counts: { agree: number; difference: number; large: number; opposed: number; unknown: number };
  /** The statement with the smallest distance, to name what partners agree on; null when none is agreed. */
  agreedMost: StatementId | null;
};

export const fewestForJointMean = 3;

/**
 * Lays the partners side by side. Organisations weigh equally.
 * @param partnerIds all partners of the round, in the order to show.
 * @param cells the revealed cells; a partner without any is silent.
 */
export function checkerResult(partnerIds: readonly string[], cells: readonly Cell[]): CheckerResult {
  const rows = statementIds.map((statement) => rowOf(statement, partnerIds, cells));
  const compared = rows.flatMap(({ statement, divergence }) =>
    divergence ? [{ statement, divergence }] : [],
  );
  const grades = partnerIds.map((partnerId) => ({
    partnerId,
    grade: meanOf(cells, "grade", partnerId),
  }));
  const agreed = compared.filter((one) => one.divergence.word === "agree" && !one.divergence.lowTogether);
  return {
    groups: grouped(rows),
    rows,
    talk: talkList(compared),
    grades,
    jointGrade: jointGrade(grades.flatMap(({ grade }) => (grade === null ? [] : [grade]))),
    counts: countWords(rows),
    agreedMost:
      agreed.sort(
        (a, b) => a.divergence.distance - b.divergence.distance || b.divergence.mean - a.divergence.mean,
      )[0]?.statement ?? null,
  };
}

function rowOf(statement: StatementId, partnerIds: readonly string[], cells: readonly Cell[]): ResultRow {
  const means = partnerIds.flatMap((id) => meanOf(cells, statement, id) ?? []);
  const divergence = divergenceOf(means);
  const colourAgainst = divergence && partnerIds.length >= fewestForJointMean ? divergence.mean : null;
  return {
    statement,
    lens: lensOf[statement],
    divergence,
    cells: partnerIds.map((partnerId) => cellOf(cells, { statement, partnerId, colourAgainst })),
  };
}

type Wanted = { statement: StatementId; partnerId: string; colourAgainst: number | null };

function cellOf(cells: readonly Cell[], { statement, partnerId, colourAgainst }: Wanted): ResultCell {
  const found = cells.find((cell) => cell.item === statement && cell.partnerId === partnerId);
  if (!found) return { partnerId, kind: "silent" };
  if (found.mean === null) return { partnerId, kind: found.nonAnswer ?? "unknown" };
  const value = oneDecimal(found.mean);
  if (colourAgainst === null) return { partnerId, kind: "value", value, gap: null, step: null };
  const step = notJudged.includes(statement) ? null : gapStep(value, colourAgainst);
  return { partnerId, kind: "value", value, gap: oneDecimal(value - colourAgainst), step };
}

function meanOf(cells: readonly Cell[], item: ItemId, partnerId: string): number | null {
  const found = cells.find(
    (cell) => cell.item === item && cell.partnerId === partnerId && isItemId(cell.item),
  );
  return found?.mean == null ? null : oneDecimal(found.mean);
}

/** The grades of one round: per partner, and jointly (organisations weigh equally). */
export function gradesOf(cells: readonly Cell[]): {
  byPartner: Record<string, number>;
  joint: number | null;
} {
  const given = cells.flatMap((cell): [string, number][] =>
    cell.item === "grade" && cell.mean !== null ? [[cell.partnerId, oneDecimal(cell.mean)]] : [],
  );
  return { byPartner: Object.fromEntries(given), joint: jointGrade(given.map(([, grade]) => grade)) };
}

function jointGrade(given: readonly number[]): number | null {
  if (given.length < fewestForJointMean) return null;
  return oneDecimal(given.reduce((sum, one) => sum + one, 0) / given.length);
}

function grouped(rows: readonly ResultRow[]): CheckerResult["groups"] {
  const groups = lenses.map((lens) => ({
    lens,
    rows: rows.filter((row) => row.lens === lens).sort(furthestFirst),
  }));
  return groups.sort((a, b) => compareRows(a.rows[0], b.rows[0]));
}

const furthestFirst = (a: ResultRow, b: ResultRow): number => compareRows(a, b);

function compareRows(a: ResultRow | undefined, b: ResultRow | undefined): number {
  if (!a?.divergence || !b?.divergence) return Number(!a?.divergence) - Number(!b?.divergence);
  return byDivergence(
    { statement: a.statement, divergence: a.divergence },
    { statement: b.statement, divergence: b.divergence },
  );
}

function countWords(rows: readonly ResultRow[]): CheckerResult["counts"] {
  const counts = { agree: 0, difference: 0, large: 0, opposed: 0, unknown: 0 };
  for (const row of rows) counts[row.divergence?.word ?? "unknown"] += 1;
  return counts;
}
