import { fullDate } from "@/lib/content/dates";
import { plural } from "@/lib/content/numbers";
import type { NonAnswer } from "@/lib/domain/deliberation/answer";
import type { DivergenceWord } from "@/lib/domain/execution/divergence";

export const divergenceTexts: Record<DivergenceWord, string> = {
  agree: "Eens",
  difference: "Verschil",
  large: "Groot verschil",
  opposed: "Ver uit elkaar",
};

export const nonAnswerCells: Record<NonAnswer, string> = {
  unknown: "Weet niet",
  "not-applicable": "Speelt niet",
};

/** The page of a result. */
export const resultWords = {
  title: (round: number, alliance: string) => `Uitkomst ronde ${round}, ${alliance}`,
  question: "Hoe succesvol vind je deze samenwerking? Cijfer van 1 tot 10, per partner",

  talkTitle: "Hierover gaat het gesprek",
  noTalk: "Er is niets waarover jullie verschillen. Vier dat, en kijk waar het nog beter kan.",
  tooFewForTalk: "Er zijn te weinig antwoorden om een gesprekslijst te maken.",
  detail: (number: number, distance: string) => `stelling ${number}, ${distance} verschil`,
  lowTogether: "Samen laag",

  tableTitle: "Alle 17 stellingen",
  byNumber: "Sorteer op nummer",
  byDistance: "Sorteer op verschil",
  orderByDistance: "Per thema, grootste verschil eerst",
  orderByNumber: "Stelling, op nummer",
  withoutColour: "Toon zonder kleur",
  withColour: "Toon met kleur",
  endsOfTwo: "5 = klopt helemaal, voor allebei. 1 = klopt helemaal niet, voor geen van beide.",
  byName: "op naam",
  silent: "geen antwoord",
  meanOf: (count: number) => `van ${count}`,
  onlySome: (count: number, all: number) => `${count} van ${all} partners`,
  noComparison: "Te weinig",
  fewAnswers: (count: number) => (count === 1 ? "één cijfer" : "geen cijfers"),
  note: "Stellingen 10, 14 en 16 hebben geen kleur. Een laag cijfer kan daar juist passen.",
} as const;

/** Who answered: a silent partner is the first thing to know. */
export const responseWords = {
  silentOne: (name: string) => `${name} heeft niet geantwoord.`,
  silentMore: (names: string) => `${names} hebben niet geantwoord.`,
  answered: (answered: number, all: number) => `Antwoord van ${answered} van ${all} partners`,
  people: (submitted: number, invited: number) =>
    plural(invited, `${submitted} van 1 mens`, `${submitted} van ${invited} mensen`),
  closedOn: (day: Date) => `Gesloten op ${fullDate(day)}.`,
} as const;
