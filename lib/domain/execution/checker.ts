import { type Answer, nonAnswers } from "@/lib/domain/deliberation/answer";

/** The samenwerkingschecker: 17 statements, each seen through one lens. Source: KVK p. 21; lenses: KO, our reading. */
export const lenses = ["process", "interests", "relation", "organisation", "ambition"] as const;
export type Lens = (typeof lenses)[number];

export const statementIds = [
  "s1",
  "s2",
  "s3",
  "s4",
  "s5",
  "s6",
  "s7",
  "s8",
  "s9",
  "s10",
  "s11",
  "s12",
  "s13",
  "s14",
  "s15",
  "s16",
  "s17",
] as const;
export type StatementId = (typeof statementIds)[number];
export type ItemId = StatementId | "grade";
export const itemIds: readonly ItemId[] = [...statementIds, "grade"];

export const lensOf: Record<StatementId, Lens> = {
  s1: "interests",
  s2: "ambition",
  s3: "ambition",
  s4: "interests",
  s5: "ambition",
  s6: "relation",
  s7: "relation",
  s8: "relation",
  s9: "organisation",
  s10: "relation",
  s11: "organisation",
  s12: "interests",
  s13: "organisation",
  s14: "process",
  s15: "interests",
  s16: "process",
  s17: "process",
};

/** A low score can be fitting here, so these are never coloured as good or bad. */
export const notJudged: readonly StatementId[] = ["s10", "s14", "s16"];

/** The sentences, their order and the scale. A change of any of them is a new version. */
export const instrumentVersion = "checker-2026-11";

export const isItemId = (value: string): value is ItemId => (itemIds as readonly string[]).includes(value);

/** Highest value of an item: 5 for a statement, 10 for the grade. */
export const highestValue = (item: ItemId): number => (item === "grade" ? 10 : 5);

/**
 * An answer as it came in, or null when it is not one.
 * @param raw "1".."5" for a statement, "1".."10" for the grade, or a non-answer (statements only).
 */
export function parseAnswer(item: ItemId, raw: string): Answer | null {
  if (/^([1-9]|10)$/.test(raw)) {
    const value = Number(raw);
    return value <= highestValue(item) ? { value, nonAnswer: null } : null;
  }
  const nonAnswer = nonAnswers.find((one) => one === raw);
  return nonAnswer && item !== "grade" ? { value: null, nonAnswer } : null;
}

/** The item to show when someone opens the link: the first one without an answer; null when all are answered. */
export const firstUnanswered = (answered: ReadonlySet<string>): ItemId | null =>
  itemIds.find((item) => !answered.has(item)) ?? null;

/** Position of an item in the questionnaire, from 1 (first statement) to 18 (the grade). */
export const placeOf = (item: ItemId): number => itemIds.indexOf(item) + 1;

/** Null after the grade, which is the last. */
export const itemAfter = (item: ItemId): ItemId | null => itemIds[placeOf(item)] ?? null;

/** Null before the first statement. */
export const itemBefore = (item: ItemId): ItemId | null => itemIds[placeOf(item) - 2] ?? null;
