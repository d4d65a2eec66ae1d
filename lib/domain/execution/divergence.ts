import { type StatementId, statementIds } from "@/lib/domain/execution/checker";

/** Bands on the distance between the highest and the lowest partner mean. Source: checker 0. */
export const differenceFrom = 1.0;
export const largeFrom = 2.0;
export const opposedLow = 2.0;
export const opposedHigh = 4.0;
export const lowTogetherTo = 2.5;
export const talkListLength = 3;

export type DivergenceWord = "agree" | "difference" | "large" | "opposed";

export type Divergence = {
  /** Highest minus lowest partner mean, one decimal. */
  distance: number;
  lowest: number;
  highest: number;
  /** Mean of the partner means, each partner weighing equally, one decimal. */
  mean: number;
  word: DivergenceWord;
  lowTogether: boolean;
  /** How many partners have a mean here. */
  partners: number;
};

/** One decimal, half away from zero; guards against 2.4499999 for 2.45. */
export const oneDecimal = (value: number): number =>
  (Math.sign(value) * Math.round(Math.abs(value) * 10 + 1e-9)) / 10;

/**
 * How far partners lie apart on one statement.
 * @param means one mean per partner that has one; rounded here first, so what is shown is what is classed.
 * @returns null with fewer than two partners: there is nothing to compare.
 */
export function divergenceOf(means: readonly number[]): Divergence | null {
  if (means.length < 2) return null;
  const shown = means.map(oneDecimal);
  const lowest = Math.min(...shown);
  const highest = Math.max(...shown);
  const distance = oneDecimal(highest - lowest);
  return {
    distance,
    lowest,
    highest,
    mean: oneDecimal(shown.reduce((sum, one) => sum + one, 0) / shown.length),
    word: wordFor(distance, lowest, highest),
    lowTogether: highest <= lowTogetherTo,
    partners: shown.length,
  };
}

function wordFor(distance: number, lowest: number, highest: number): DivergenceWord {
  if (lowest <= opposedLow && highest >= opposedHigh) return "opposed";
  if (distance >= largeFrom) return "large";
  return distance >= differenceFrom ? "difference" : "agree";
}

export type StatementDivergence = { statement: StatementId; divergence: Divergence };

/** Furthest apart first: opposed, then distance, then the lower mean, then questionnaire order. */
export function byDivergence(a: StatementDivergence, b: StatementDivergence): number {
  const opposed = Number(b.divergence.word === "opposed") - Number(a.divergence.word === "opposed");
  return (
    opposed ||
    b.divergence.distance - a.divergence.distance ||
    a.divergence.mean - b.divergence.mean ||
    statementIds.indexOf(a.statement) - statementIds.indexOf(b.statement)
  );
}

/** What to talk about: at most three statements on which partners differ, or are low together. */
export function talkList(all: readonly StatementDivergence[]): StatementDivergence[] {
  return all
    .filter(({ divergence }) => divergence.word !== "agree" || divergence.lowTogether)
    .sort(byDivergence)
    .slice(0, talkListLength);
}

/** Step on the gap scale: the cell against the mean, in halves of a point, -3..3. */
export const gapStep = (value: number, mean: number): number =>
  Math.max(-3, Math.min(3, Math.round(oneDecimal(value - mean) / 0.5))) + 0;
