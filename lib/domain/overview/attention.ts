import type { DivergenceWord } from "@/lib/domain/execution/divergence";
import { type Asked, bySoonest, urgencyOf } from "@/lib/domain/overview/asked";

/** Something that waits for the viewer. */
export type Waits = Asked & { facts: Readonly<Record<string, string | number | null>> };

/** What the portfolio knows of an alliance; dates as instants. */
export type PortfolioFacts = {
  openRound: { closesAt: Date; invited: number; submitted: number; waitsForViewer: boolean } | null;
  /** Whether the viewer is an alliance manager here. */
  leads: boolean;
  /** Whether any round was ever opened. */
  anyRound: boolean;
  /** Joint grades, oldest first. */
  grades: readonly number[];
  divergence: { word: DivergenceWord; distance: number } | null;
  discussAt: Date | null;
  /** What was noted for the viewer here. */
  noted: readonly Waits[];
};

export type Attention =
  | { kind: "waiting"; waiting: Waits }
  | { kind: "grade-drops"; by: number; leads: boolean }
  | { kind: "round-closes"; closesAt: Date; missing: number }
  | { kind: "far-apart"; distance: number }
  | { kind: "no-round" }
  | null;

/** Source: our own reading; a drop of half a point is what the checker calls movement. */
export const dropFrom = 0.5;
export const closesWithinDays = 7;
const day = 24 * 60 * 60 * 1000;

/**
 * Why an alliance asks for the viewer's attention: the most urgent reason, or null. What only an alliance
 * manager can act on is asked of nobody else.
 * @param running false for an alliance before execution: it owes no round.
 */
export function attentionFor(
  facts: PortfolioFacts,
  { now, running }: { now: Date; running: boolean },
): Attention {
  const { openRound, leads } = facts;
  const [waiting] = pressingOn(facts, now);
  if (waiting) return { kind: "waiting", waiting };
  if (leads && openRound && openRound.submitted < openRound.invited && closesSoon(openRound.closesAt, now)) {
    return {
      kind: "round-closes",
      closesAt: openRound.closesAt,
      missing: openRound.invited - openRound.submitted,
    };
  }
  const drop = dropOf(facts.grades);
  if (drop >= dropFrom) return { kind: "grade-drops", by: drop, leads };
  if (facts.divergence?.word === "opposed") return { kind: "far-apart", distance: facts.divergence.distance };
  return leads && running && !facts.anyRound ? { kind: "no-round" } : null;
}

/** What waits for the viewer in one alliance and cannot be left for later, soonest first. */
export function pressingOn(
  { openRound, noted }: Pick<PortfolioFacts, "openRound" | "noted">,
  now: Date,
): Waits[] {
  const answer: Waits[] = openRound?.waitsForViewer
    ? [{ kind: "answer", at: new Date(openRound.closesAt.getTime() - 1), facts: {} }]
    : [];
  return [...answer, ...noted].filter((one) => isPressing(one, now)).sort(bySoonest(now));
}

/** A point that is due much later waits its turn; that no round was held yet is weighed with the rounds. */
function isPressing(one: Waits, now: Date): boolean {
  if (one.kind === "first-round") return false;
  return one.kind !== "open-point" || urgencyOf(one, now) !== "later";
}

const closesSoon = (closesAt: Date, now: Date): boolean =>
  closesAt.getTime() - now.getTime() <= closesWithinDays * day;

/** How far the last grade lies below the one before, one decimal; 0 when it does not. */
export function dropOf(grades: readonly number[]): number {
  const [before, last] = grades.slice(-2);
  if (before === undefined || last === undefined) return 0;
  return Math.max(0, Math.round((before - last) * 10) / 10);
}

export type Movement = "falls" | "rises" | "level" | "first";

export function movementOf(grades: readonly number[]): Movement {
  const [before, last] = grades.slice(-2);
  if (before === undefined || last === undefined) return "first";
  if (last - before <= -0.25) return "falls";
  return last - before >= 0.25 ? "rises" : "level";
}
