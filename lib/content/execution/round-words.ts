import { fullDate, longDate, meetingTime } from "@/lib/content/dates";
import { plural } from "@/lib/content/numbers";
import type { RoundState } from "@/lib/domain/deliberation/round";

export const roundStateWords: Record<RoundState, string> = {
  open: "Loopt",
  closed: "Wordt opgemaakt",
  revealed: "Uitkomst klaar",
};

/** The list of rounds of an alliance. */
export const roundListWords = {
  title: "Samenwerkingschecker",
  lede: "Alle partners antwoorden apart op dezelfde 17 stellingen. Daarna zien jullie samen waar jullie verschillen.",
  openNext: (round: number) => `Open ronde ${round}`,
  roundsTitle: "Ronden",
  caption: "Ronden van de samenwerkingschecker",
  round: "Ronde",
  opened: "Geopend",
  lastDay: "Laatste dag",
  submitted: "Ingevuld",
  grade: "Cijfer samen",
  state: "Stand",
  count: (submitted: number, invited: number) => `${submitted} van ${invited}`,
  noGrade: "geen",
  noGradeYet: "nog niet",
  runningTitle: (round: number) => `Ronde ${round} loopt`,
  until: (day: Date) => `tot en met ${longDate(day)}`,
  seeRunning: "Bekijk de voortgang",
  emptyTitle: "Er was nog geen ronde",
  emptyText: "In een ronde vult elke partner 17 stellingen in. Daarna zien jullie waar jullie verschillen.",
  openFirst: "Open de eerste ronde",
  waitFor: (manager: string) => `${manager} opent de eerste ronde. Wie dan antwoordt, krijgt een mail.`,
  waitForManager: "De alliantiemanager opent de eerste ronde. Wie dan antwoordt, krijgt een mail.",
} as const;

/** A round before its result is there: only how many answered, never what. */
export const roundPageWords = {
  title: (round: number, alliance: string) => `Ronde ${round}, ${alliance}`,
  nobodyYet: (round: number) => `Ronde ${round} loopt: nog geen partner heeft geantwoord`,
  everyone: (round: number) => `Alle partners hebben geantwoord in ronde ${round}`,
  some: (round: number, answered: number, all: number) =>
    plural(
      answered,
      `Ronde ${round} loopt: 1 van ${all} partners heeft geantwoord`,
      `Ronde ${round} loopt: ${answered} van ${all} partners hebben geantwoord`,
    ),
  until: (day: Date) => `Antwoorden kan tot en met ${longDate(day)}.`,
  sealed: "Tot het sluiten ziet niemand de antwoorden. Daarna zien alle partners ze tegelijk, op naam.",
  progressTitle: "Wie heeft geantwoord",
  progressCaption: "Antwoorden per partner",
  partner: "Partner",
  answer: "Antwoord",
  done: "Ingevuld",
  waiting: "Nog niet ingevuld",
  partly: (submitted: number, invited: number) => `${submitted} van ${invited} ingevuld`,
  openedBy: (name: string, day: Date) => `${name} opende deze ronde op ${fullDate(day)}.`,
  discuss: (at: Date) => `Het gesprek over de uitkomst is ${meetingTime(at)}.`,
  close: "Sluit de ronde",
  closedTitle: (round: number) => `Ronde ${round} is gesloten`,
  closedLede: "Niemand kan meer antwoorden. Straks zien alle partners de uitkomst tegelijk.",
  beingMade: "De uitkomst wordt nu opgemaakt. Deze pagina ververst vanzelf.",
} as const;

/** Closing a round cannot be undone, so it is asked once more. */
export const closeRoundWords = {
  title: (round: number) => `Ronde ${round} nu sluiten?`,
  text: "Daarna kan niemand meer antwoorden. Alle partners zien de uitkomst dan meteen.",
  complete: "Alle partners hebben geantwoord.",
  missing: (names: string) => `Bij ${names} ontbreekt het antwoord nog.`,
  tooFew: "Met minder dan twee antwoorden valt er niets te vergelijken.",
  confirm: "Sluit de ronde",
  cancel: "Nog niet",
  alreadyClosed: "Deze ronde is al gesloten. Er is niets veranderd.",
  notYet: "Deze ronde loopt nog. Er is niets veranderd.",
} as const;
