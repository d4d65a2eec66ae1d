import type { FileProblem } from "@/lib/domain/document/file-name";

const kept = "Er is niets opgeslagen.";

export const fileProblems: Record<FileProblem, string> = {
  empty: `Dit bestand is leeg. ${kept} Kies het bestand opnieuw.`,
  "too-large": `Dit bestand is groter dan 10 MB. ${kept} Maak het kleiner of splits het, en probeer het opnieuw.`,
  "unknown-type": `Dit soort bestand nemen we niet aan. ${kept} Gebruik pdf, Word, Excel, PowerPoint, OpenDocument, png, jpg, txt of csv.`,
  "not-what-it-says": `Dit bestand is iets anders dan zijn naam zegt. ${kept} Sla het opnieuw op in het juiste programma en probeer het nog eens.`,
  script: `In deze pdf zit een script of een knop die iets start. ${kept} Sla de pdf opnieuw op via Afdrukken, Opslaan als pdf.`,
  attachment: `In dit bestand zit een ander bestand verstopt. ${kept} Voeg dat bestand apart toe.`,
  macro: `In dit bestand zitten macro's. ${kept} Sla het op zonder macro's of als pdf.`,
  fetches: `Dit bestand haalt bij het openen iets van internet. ${kept} Sla het op als pdf en probeer het opnieuw.`,
  encrypted: `Dit bestand is met een wachtwoord beveiligd. ${kept} Haal het wachtwoord eraf en probeer het opnieuw.`,
  broken: `Dit bestand kunnen we niet lezen; misschien is het beschadigd. ${kept} Open het zelf, sla het opnieuw op en probeer het nog eens.`,
  "too-much-inside": `In dit bestand zit veel meer dan je aan de grootte ziet. Daardoor kunnen we het niet nakijken. ${kept} Sla het op als pdf of verdeel het over meer bestanden.`,
  "odd-text": `De letters in dit tekstbestand kunnen we niet lezen. ${kept} Sla het op als UTF-8; in Excel heet dat: CSV UTF-8.`,
};

export const fileWords = {
  field: "Bestand",
  hint: "Pdf, Word, Excel, PowerPoint, OpenDocument, png, jpg, txt of csv. Hoogstens 10 MB.",
  add: "Voeg toe",
  storeAway:
    "De opslag voor bestanden is even niet bereikbaar. Er is niets opgeslagen. Probeer het over een minuut opnieuw.",
} as const;

/** Whatever can be wrong with a file that somebody chose, or did not choose. */
export const fileTroubles = { ...fileProblems, none: "Kies eerst een bestand." } as const;
export type FileTrouble = keyof typeof fileTroubles;
export const isFileTrouble = (value: string): value is FileTrouble => Object.hasOwn(fileTroubles, value);
