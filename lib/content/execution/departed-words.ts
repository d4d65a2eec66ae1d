import { gradeQuestion, statementText } from "@/lib/content/execution/checker";
import { nonAnswerNames } from "@/lib/content/execution/checker-scale";
import { decimal } from "@/lib/content/numbers";
import type { PeopleWord } from "@/lib/domain/alliance/role";
import { itemIds, statementIds } from "@/lib/domain/execution/checker";

export const departedWords = {
  title: "Ronden van de samenwerkingschecker",
  nothing: "Niets vastgelegd.",
  round: (number: number, day: string) => `Ronde ${number}, uitkomst van ${day}`,
  joint: (grade: number | null) =>
    grade === null ? "Er was geen cijfer samen." : `Het cijfer samen was ${decimal(grade)}.`,
  scale: "Bij een stelling is 1 klopt helemaal niet, en 5 klopt helemaal. Het cijfer is van 1 tot 10.",
  caption: (number: number) => `Wat jullie antwoordden in ronde ${number}`,
  item: "Vraag",
  answer: "Jullie antwoord",
} as const;

/** An item of the copy as it was asked; one that is not known any more stays what it was called. */
export function askedText(item: string, peopleWord: PeopleWord): string {
  const id = statementIds.find((one) => one === item);
  if (id) return statementText(id, peopleWord);
  return item === "grade" ? gradeQuestion : item;
}

/** In the order in which they were asked. */
export const asAsked = <T extends { item: string }>(own: readonly T[]): T[] =>
  itemIds.flatMap((item) => own.filter((one) => one.item === item));

type Own = { value: number | null; nonAnswer: "unknown" | "not-applicable" | null };

export function answeredText({ value, nonAnswer }: Own): string {
  if (nonAnswer) return nonAnswerNames[nonAnswer];
  return value === null ? "geen antwoord" : decimal(value);
}
