import type { NonAnswer } from "@/lib/domain/deliberation/answer";
import type { ItemId } from "@/lib/domain/execution/checker";

/** A choice on the gauge. `forWhom` stands after a comma; `sign` stands where the digit stands. */
export type ScaleChoice = { value: string; label: string; forWhom?: string; sign?: string };

export const stem = "Hoe goed klopt dit voor jullie samen?";
export const gradeStem = "Geef een cijfer van 1 tot 10.";

/** Five degrees, 5 on top. The order belongs to the instrument: never turned round within a version. */
export function degrees(partnerCount: number): ScaleChoice[] {
  const { all, none } = partnerCount === 2 ? ofTwo : ofMore;
  return [
    { value: "5", label: "Klopt helemaal", forWhom: all },
    { value: "4", label: "Klopt grotendeels" },
    { value: "3", label: "Klopt voor een deel" },
    { value: "2", label: "Klopt nauwelijks" },
    { value: "1", label: "Klopt helemaal niet", forWhom: none },
  ];
}

/** Two answers that never count as a number. */
export const nonAnswerNames: Record<NonAnswer, string> = {
  unknown: "Weet ik niet",
  "not-applicable": "Speelt bij ons niet",
};

export const nonAnswerChoices: ScaleChoice[] = [
  { value: "unknown", label: nonAnswerNames.unknown, sign: "?" },
  { value: "not-applicable", label: nonAnswerNames["not-applicable"], sign: "–" },
];

const gradeWords: readonly string[] = [
  "zeer slecht",
  "slecht",
  "zeer onvoldoende",
  "onvoldoende",
  "bijna voldoende",
  "voldoende",
  "ruim voldoende",
  "goed",
  "zeer goed",
  "uitmuntend",
];

/** "ruim voldoende" for 7. */
export const gradeWord = (grade: number): string => gradeWords[Math.round(grade) - 1] ?? "";

/** "7 - ruim voldoende" */
export const gradeInWords = (grade: number): string => `${grade} - ${gradeWord(grade)}`;

/** Ten grades, from 10 down to 1. */
export const gradeChoices: ScaleChoice[] = gradeWords
  .map((label, place) => ({ value: String(place + 1), label }))
  .reverse();

/** An answer as a person reads it back: "4 - Klopt grotendeels", "Weet ik niet", "7 - ruim voldoende". */
export function answerInWords(item: ItemId, answer: string, partnerCount: number): string {
  if (item === "grade") return gradeInWords(Number(answer));
  const loose = nonAnswerChoices.find((one) => one.value === answer);
  if (loose) return loose.label;
  const degree = degrees(partnerCount).find((one) => one.value === answer);
  if (!degree) return answer;
  const words = degree.forWhom ? `${degree.label}, ${degree.forWhom}` : degree.label;
  return `${degree.value} - ${words}`;
}

const ofMore = { all: "voor alle partners", none: "voor geen van de partners" };
const ofTwo = { all: "voor allebei", none: "voor geen van beide" };
