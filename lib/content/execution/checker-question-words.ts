import { inWords } from "@/lib/content/numbers";

/** Words on the screen of one question. Kept apart: they go to the browser as a script. */
export const questionWords = {
  place: (place: number, total: number) => `${place} van ${total}`,
  statement: (place: number, total: number) => `Stelling ${place} van ${total}`,
  grade: "Tot slot: het cijfer",
  gradePlace: "Cijfer",
  title: (place: string, alliance: string) => `${place}, ${alliance}`,
  we: (partnerCount: number) =>
    partnerCount === 2
      ? "‘We’ zijn de twee partners samen."
      : `‘We’ zijn alle ${inWords(partnerCount)} de partners samen.`,
  previous: "Vorige",
  next: "Volgende",
  check: "Controleer je antwoorden",
  back: "Terug naar de controle",
  keep: "Opslaan",
  byName: "Op naam.",
  whoSees: "Wie ziet wat?",
  keys: "Toetsen: 1 tot 5 kiest, Enter gaat verder",
  gradeKeys: "Toetsen: pijltjes bewegen, Enter kiest",
  onward: "Automatisch verder",
  choose: "Kies een antwoord",
  saved: "Opgeslagen",
  saving: "Bezig met opslaan",
  retrying: "Niet opgeslagen, we proberen het opnieuw",
  refused: "Niet opgeslagen",
  late: "De ronde is gesloten. Je antwoord is niet meer opgeslagen.",
  whatNow: "Wat gebeurt er nu?",
  reload: "Laad de pagina opnieuw",
} as const;

/** Refusals of the handlers; the browser shows them as they are. */
export const answerRefusals = {
  "round-closed": questionWords.late,
  "no-answer": questionWords.choose,
  unknownItem: "Deze vraag bestaat niet. Er is niets opgeslagen. Ga terug naar de samenwerkingschecker.",
} as const;

export const submitRefusals = {
  "round-closed": "De ronde is gesloten. Je antwoorden zijn niet verstuurd.",
  unanswered: "Je antwoorden zijn nog niet verstuurd. Niet alle vragen hebben een antwoord.",
} as const;
