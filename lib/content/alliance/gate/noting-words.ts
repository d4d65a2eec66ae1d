import { fullDate } from "@/lib/content/dates";

/** Deciding on one requirement, carrying it along, and open points. */
export const notingWords = {
  pageTitle: "Vereiste",
  back: "Terug naar het beslismoment",
  cancel: "Niet doen",
  decideTitle: "Is dit klaar?",
  decideText:
    "Later doet Meent dit voor je. Nu schrijf jij op waarom het klaar is. Alle partners kunnen het lezen.",
  reason: "Waarom is dit klaar?",
  reasonHint: "Schrijf het zo dat iemand het over een jaar nog begrijpt.",
  decide: "Leg vast dat dit klaar is",
  carryTitle: "Of neem het mee als open punt",
  carryOnlyTitle: "Neem het mee als open punt",
  carryText:
    "Dan kan het beslismoment open terwijl dit nog moet. Het punt staat op de lijst van de eigenaar tot het klaar is.",
  freeTitle: "Voeg een open punt toe",
  freeText:
    "Voor iets dat nog moet, maar waar het beslismoment niet om vraagt. Het punt staat op de lijst van de eigenaar tot het klaar is.",
  point: "Wat moet er nog gebeuren?",
  owner: "Wie zorgt ervoor?",
  chooseOwner: "Kies een eigenaar",
  dueOn: "Uiterlijk op",
  dueOnHint: "Bijvoorbeeld 1-3-2027 of 1 mrt 2027.",
  carry: "Neem mee als open punt",
  add: "Voeg het open punt toe",
  backTitle: "Of haal het weer weg",
  backText: "Dan staat dit weer open. Wat eerder is vastgelegd, blijft leesbaar.",
  backReason: "Waarom haal je het weg?",
  withdraw: "Zet weer open",
  notedTitle: "Wat er is vastgelegd",
  firmTitle: (title: string) => title,
  firmText: "Dit kan niet als open punt mee. Het beslismoment gaat pas open als dit klaar is.",
  metText: "Dit is klaar. Meent ziet dat aan de gegevens.",

  pointTitle: "Open punt",
  finishTitle: "Is dit open punt afgerond?",
  finishNote: "Wat kwam eruit?",
  finish: "Ja, het is afgerond",
  notYet: "Nog niet",
  doneTitle: "Dit open punt is afgerond",
  done: (by: string, at: Date) => `${by} rondde het af op ${fullDate(at)}.`,
  notYours: (owner: string) => `Alleen ${owner} en de alliantiemanager kunnen dit punt afronden.`,
  term: { text: "Wat", owner: "Wie", dueOn: "Uiterlijk", noted: "Vastgelegd", gate: "Bij", note: "Uitkomst" },
  noted: (by: string, at: Date) => `door ${by} op ${fullDate(at)}`,
} as const;

export const notingProblems = {
  reasonMissing: "Schrijf waarom dit klaar is.",
  backMissing: "Schrijf waarom je het weghaalt.",
  pointMissing: "Schrijf wat er nog moet gebeuren.",
  ownerMissing: "Kies wie ervoor zorgt.",
  dayMissing: "Vul in wanneer het uiterlijk klaar is.",
  noDay: "Deze dag bestaat niet of is niet te lezen. Schrijf bijvoorbeeld 1-3-2027.",
  past: "Deze dag is al voorbij. Kies vandaag of een dag die nog komt.",
  tooLate: "Deze dag ligt meer dan vijf jaar vooruit. Kijk het jaar na.",
  unknownOwner: "Deze persoon doet niet meer mee. Kies iemand anders.",
  changed:
    "Er is intussen iets veranderd in deze samenwerking. Er is niets opgeslagen. Laad de pagina opnieuw.",
  paused: "De samenwerking is gepauzeerd. Er is niets opgeslagen.",
  stopped: "De samenwerking is gestopt. Er is niets opgeslagen.",
  notHere: "Dit beslismoment vraagt hier niet om. Er is niets opgeslagen.",
  dataDecides: "Meent ziet zelf of dit klaar is. Er is niets opgeslagen.",
  firm: "Dit kan niet als open punt mee. Er is niets opgeslagen.",
  nothingNoted: "Hier is niets vastgelegd om weg te halen.",
  doneBefore: "Dit punt was al afgerond. Er is niets veranderd.",
} as const;
