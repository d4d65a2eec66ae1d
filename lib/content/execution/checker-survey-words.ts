import { dayMonth, lastDayOf, longDate, timeOfDay, weekday } from "@/lib/content/dates";
import { capital, inWords } from "@/lib/content/numbers";

/** Words around the questions: before, after, and when the round is over. The mode is "op naam". */
export const startWords = {
  title: (alliance: string) => `Samenwerkingschecker ${alliance}`,
  heading: (name: string) => `${firstName(name)}, hoe loopt de samenwerking?`,
  lede: (asker: string, organisation: string) =>
    `${asker} van ${organisation} vraagt je de samenwerkingschecker in te vullen: 17 korte stellingen en één cijfer.`,
  byName: (partner: string, asker: string) => [
    `Jouw antwoorden staan straks op naam van ${partner}.`,
    `Alle partners zien ze, tegelijk, na het sluiten. Tot die tijd ziet niemand ze, ook ${firstName(asker)} niet.`,
  ],
  start: "Start",
  goOn: "Verder waar je was",
  check: "Controleer je antwoorden",
  duration: "Ongeveer 4 minuten.",
  left: (count: number) => (count === 1 ? "Nog 1 vraag." : `Nog ${count} vragen.`),
  unsent: "Je antwoorden zijn nog niet verstuurd.",
  until: (closesAt: Date) => `Invullen kan tot en met ${longDate(lastDayOf(closesAt))}.`,
  why: "Waarom",
  whyText: (partnerCount: number) =>
    `${capital(inWords(partnerCount))} partners leggen hun antwoorden naast elkaar.`,
  discuss: (discussAt: Date) => `Waar jullie verschillen, praten jullie over op ${dayMonth(discussAt)}.`,
  discussLater: "Waar jullie verschillen, daar praten jullie daarna over.",
  onBehalf: "Je antwoordt voor",
  agree: "Geef het antwoord waar jullie het binnen de organisatie over eens zijn.",
  pause: "Tussendoor stoppen mag",
  pauseText: "Elk antwoord wordt meteen bewaard. Later ga je verder waar je was.",
} as const;

export const whoSeesWords = {
  heading: "Wie ziet wat: op naam",
  answers: "Jouw antwoorden:",
  answersText: (partner: string) =>
    `staan op naam van ${partner}. Alle partners zien ze, tegelijk, na het sluiten.`,
  until: "Tot het sluiten:",
  untilText: (asker: string) => `ziet niemand ze, ook ${firstName(asker)} niet.`,
  ready: "Of je al klaar bent:",
  readyText: (partner: string) => `dat zien de partners wel. Er staat dan dat ${partner} klaar is.`,
} as const;

export const checkWords = {
  title: "Controleer je antwoorden",
  ready: "Klopt alles? Verstuur dan je antwoorden. Daarna kun je ze nog wijzigen tot de ronde sluit.",
  sent: "Je antwoorden zijn al verstuurd. Wat je wijzigt, telt meteen mee.",
  missing: (count: number) =>
    count === 1 ? "Bij 1 vraag staat nog geen antwoord." : `Bij ${count} vragen staat nog geen antwoord.`,
  noAnswer: "Nog geen antwoord",
  answerNow: "Invullen",
  change: "Wijzig",
  about: (place: string) => `${place}:`,
  grade: "Cijfer",
  statement: (place: number) => `Stelling ${place}`,
  submit: "Versturen",
  submitHint: (partner: string) => `Je verstuurt ze op naam van ${partner}.`,
  done: "Klaar",
  problem: (place: string) => `${place}: kies een antwoord`,
  answerList: "Je antwoorden",
} as const;

export const receiptWords = {
  title: "Je antwoorden zijn verstuurd",
  heading: (name: string) => `Bedankt, ${firstName(name)}`,
  sent: (partner: string) => `Je antwoorden zijn verstuurd op naam van ${partner}.`,
  nextHeading: "Wat gebeurt er nu?",
  closes: (closesAt: Date) =>
    `De ronde loopt tot en met ${longDate(lastDayOf(closesAt))}. Daarna zien alle partners de uitkomst, tegelijk.`,
  closed:
    "De ronde is gesloten. We leggen de antwoorden nu naast elkaar. Je krijgt mail als de uitkomst er is.",
  revealed: "De uitkomst is er. Alle partners zien hem nu naast elkaar.",
  seeResult: "Bekijk de uitkomst",
  discuss: (discussAt: Date) =>
    `Op ${weekday(discussAt)} ${dayMonth(discussAt)} om ${timeOfDay(discussAt)} bespreken jullie de uitkomst.`,
  grade: "Jouw cijfer",
  changeUntil: (closesAt: Date) => `Wijzigen kan tot en met ${longDate(lastDayOf(closesAt))}.`,
  change: "Wijzig je antwoorden",
  fixed: "De ronde is gesloten. Wijzigen kan niet meer.",
  print: "Druk je antwoorden af",
} as const;

export const overWords = {
  title: "De ronde is gesloten",
  late: "De ronde is gesloten. Je antwoord is niet meer opgeslagen.",
  unsent: "Je antwoorden zijn niet verstuurd. Ze tellen niet mee in de uitkomst.",
  next: (alliance: string) => `De partners van ${alliance} krijgen straks allemaal tegelijk de uitkomst.`,
  nextRevealed: (alliance: string) =>
    `De uitkomst is er. De partners van ${alliance} kregen daarover een mail.`,
  ask: (asker: string) => `Wil je toch iets laten weten? Neem contact op met ${asker}.`,
  kept: "Dit had je ingevuld",
} as const;

export const linkWords = {
  title: "Deze link werkt niet",
  text: "Misschien is hij niet helemaal overgenomen, of vult iemand anders de ronde nu in.",
  advice: "Open de link nog eens uit de nieuwste mail. Werkt dat niet? Vraag het dan de alliantiemanager.",
} as const;

/** People call each other by the first word of their name. */
function firstName(name: string): string {
  return name.trim().split(/\s+/)[0] ?? name;
}
