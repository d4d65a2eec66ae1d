import { monthLong, yearOf } from "@/lib/content/dates";
import { topics } from "@/lib/content/execution/result-topics";
import { listing } from "@/lib/content/listing";
import { capital, decimal } from "@/lib/content/numbers";
import type { StatementId } from "@/lib/domain/execution/checker";
import type { CheckerResult } from "@/lib/domain/execution/result";

/** The headline of a result, computed: what the partners differ about, in the order of the talk list. */
export function resultHeadline(result: CheckerResult): string {
  const compared = comparedCount(result);
  if (compared === 0) return "Er zijn te weinig antwoorden om te vergelijken";
  const apart = result.talk.filter((one) => one.divergence.word !== "agree").map((one) => one.statement);
  const low = result.talk.filter((one) => one.divergence.lowTogether).map((one) => one.statement);
  if (apart.length > 0) {
    const mostly = differing(result) > apart.length ? "vooral " : "";
    return `Jullie denken ${mostly}verschillend over ${named(apart)}`;
  }
  if (low.length > 0) return `Jullie zijn het eens, maar samen laag over ${named(low)}`;
  if (compared === result.rows.length) return "Jullie zijn het over alle stellingen eens";
  return `Jullie zijn het eens over de ${compared} stellingen die te vergelijken zijn`;
}

export type GradeFacts = {
  joint: number | null;
  /** The round before: "in mei" and its joint grade. */
  before: { when: string; joint: number } | null;
  /** With two partners there is no joint grade: both are named. */
  byName: readonly { name: string; grade: number }[];
};

/** The sentences under the headline: what partners agree on, and the grade. */
export function resultLede(result: CheckerResult, grade: GradeFacts): string {
  const agreed = result.talk.length > 0 && result.agreedMost ? [agreedSentence(result.agreedMost)] : [];
  return [...agreed, ...gradeSentences(grade)].join(" ");
}

export const agreedSentence = (statement: StatementId): string =>
  `Over ${topics[statement]} zijn jullie het eens.`;

export function gradeSentences({ joint, before, byName }: GradeFacts): string[] {
  if (joint !== null) {
    const now = `Jullie geven de samenwerking nu een ${decimal(joint)}.`;
    return before ? [now, `${capital(before.when)} was dat een ${decimal(before.joint)}.`] : [now];
  }
  if (byName.length === 0) return [];
  return [`${listing(byName.map((one) => `${one.name} geeft een ${decimal(one.grade)}`))}.`];
}

/** How one speaks of the round before: "in mei", "in mei 2025", or "in de vorige ronde" within one month. */
export function previously(before: Date, now: Date): string {
  if (monthAndYear(before) === monthAndYear(now)) return "in de vorige ronde";
  const recent = now.getTime() - before.getTime() < elevenMonths;
  return recent ? `in ${monthLong(before)}` : `in ${monthAndYear(before)}`;
}

const elevenMonths = 334 * 24 * 60 * 60 * 1000;
const monthAndYear = (date: Date): string => `${monthLong(date)} ${yearOf(date)}`;

/** One line in three parts, so that a page can link the middle: "Over ", "besluiten", " denken jullie heel verschillend." */
export type LinkedSentence = { before: string; topic: string; after: string };

/** What stands first on the talk list, for the home of the alliance. */
export function furthestSentence(result: CheckerResult): LinkedSentence | null {
  const [first] = result.talk;
  if (!first) return null;
  const topic = topics[first.statement];
  if (first.divergence.word === "agree")
    return { before: "Over ", topic, after: " zijn jullie samen kritisch." };
  const very = first.divergence.word === "difference" ? "" : "heel ";
  return { before: "Over ", topic, after: ` denken jullie ${very}verschillend.` };
}

export const comparedCount = (result: CheckerResult): number => result.rows.length - result.counts.unknown;

const differing = ({ counts }: CheckerResult): number => counts.difference + counts.large + counts.opposed;

const named = (statements: readonly StatementId[]): string => listing(statements.map((one) => topics[one]));
