import { dayMonth } from "@/lib/content/dates";
import { capital } from "@/lib/content/numbers";

/** The last result in short, on the home of the alliance. */
export const summaryWords = {
  talk: (at: Date | null) => (at ? `Hierover praten jullie op ${dayMonth(at)}` : "Hierover gaat het gesprek"),
  wholeResult: "Bekijk de hele uitkomst",
  gradeTitle: (grade: string) => `Samen geven jullie een ${grade}`,
  gradeSub: "Op de vraag hoe succesvol jullie de samenwerking vinden.",
  gradeBefore: (when: string, grade: string) => `${capital(when)} was het een ${grade}.`,
  plots: "17 stellingen, elk vak is er één",
  agree: "eens",
  differ: "verschil",
  ofWhichLarge: (count: number) => `waarvan ${count} groot`,
  apart: "ver uit elkaar",
  unknown: "niet te vergelijken",
} as const;
