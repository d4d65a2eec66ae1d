import { phaseNames } from "@/lib/content/alliance/phase-words";
import { fullDate } from "@/lib/content/dates";
import { listing } from "@/lib/content/listing";
import { plural } from "@/lib/content/numbers";
import type { Verdict } from "@/lib/domain/alliance/gates/gate";
import type { SubjectPart } from "@/lib/domain/alliance/gates/subject";
import type { PhaseNumber } from "@/lib/domain/alliance/phase";
import type { GateNumber } from "@/lib/domain/alliance/phase-machine";

export const gateName = (gate: number): string => `Beslismoment ${gate}`;
export const verdictWords: Record<Verdict, string> = { go: "go", "no-go": "no-go", back: "terug" };

/** What a gate decides. */
export const gateQuestions: Record<GateNumber, string> = {
  1: "Gaan jullie samen verder, en op zoek naar partners?",
  2: "Zijn dit de partners, en willen ze allemaal verder?",
  3: "Is het plan goed genoeg om te beginnen?",
  4: "Is het tijd om te evalueren?",
};

const nextPhase = (gate: GateNumber): string => phaseNames[(gate + 1) as PhaseNumber];

/** The page of one gate. */
export const gateWords = {
  lede: (gate: GateNumber) =>
    `${gateQuestions[gate]} Daarna begint fase\u00a0${gate + 1}: ${nextPhase(gate)}.`,
  ledePast: (gate: GateNumber) =>
    `${gateQuestions[gate]} Daarna begon fase\u00a0${gate + 1}: ${nextPhase(gate)}.`,
  ledeLater: (gate: GateNumber) =>
    `${gateQuestions[gate]} Dit beslismoment komt aan het eind van fase\u00a0${gate}: ${phaseNames[gate]}.`,
  asks: "Wat dit beslismoment vraagt",
  willAsk: "Wat dit beslismoment gaat vragen",
  asked: "Wat dit beslismoment vroeg",
  ready: (met: number, total: number) => `${met} van ${total} klaar`,
  lightRoute: "Deze samenwerking volgt de lichte route. Daarom is de lijst korter.",
  waitsForManager: (names: string[]) =>
    names.length > 0
      ? `${listing(names)} werkt dit beslismoment af.`
      : "De alliantiemanager werkt dit beslismoment af.",

  met: "Klaar",
  metBy: (by: string, at: Date) => `Vastgelegd door ${by} op ${fullDate(at)}`,
  metByPoint: (at: Date) => `Klaar: het open punt is afgerond op ${fullDate(at)}`,
  open: "Nog niet",
  refused: "Niet akkoord",
  carried: (day: Date, owner: string) => `Open punt: uiterlijk ${fullDate(day)}, door ${owner}`,
  later: "Komt later aan bod",
  waitsFor: (names: string[]) => `Wacht op ${listing(names)}`,
  said: (reason: string) => `“${reason}”`,

  settle: "Vastleggen",
  carryAlong: "Meenemen",
  adjust: "Aanpassen",
  write: "Schrijven",
  invite: "Uitnodigen",
  seePartners: "Bekijken",
  openRound: "Ronde openen",
  put: "Voorleggen",
  readAndDecide: "Lezen en beslissen",

  putToDirectors: "Leg voor aan de bestuurders",
  putAgain: "Leg opnieuw voor",
  openGate: (gate: number) => `Open beslismoment ${gate}`,
  decideFor: (partner: string) => `Lees en beslis namens ${partner}`,
  toPhases: "Bekijk de fasen",

  whoDecides: "Wie besluit",
  askedOn: (number: number, at: Date, by: string) =>
    `Vraag ${number}, voorgelegd op ${fullDate(at)} door ${by}`,
  decideBy: (day: Date) => `Besluiten kan tot en met ${fullDate(day)}.`,
  code: (code: string) => `Controlecode van de vraag: ${code}`,
  notAskedYet: (partners: string[]) =>
    partners.length > 0
      ? `Over dit beslismoment beslissen de bestuurders van ${listing(partners)}. Hun is nog niets gevraagd.`
      : "Over dit beslismoment beslissen de bestuurders van de initiatiefnemers.",
  managerDecides: "De alliantiemanager opent dit beslismoment als alles klaar is of meegaat als open punt.",
  verdictOf: (verdict: Verdict) => verdictWords[verdict],
  decidedBy: (name: string, at: Date) => `${name}, ${fullDate(at)}`,
  hasLeft: "doet niet meer mee, telt niet meer",
  notYet: (directors: string[]) =>
    directors.length > 0 ? `${listing(directors)}, nog niet` : "nog geen bestuurder",
  reasons: "Redenen van de bestuurders",
  reasonOf: (partner: string, verdict: Verdict) => `${partner}: ${verdictWords[verdict]}`,
  receipt: "Bewijs",
  receiptOf: (partner: string) => `Bewijs van het besluit van ${partner}`,
  mandateStays:
    "Elk besluit rust op het mandaat van die dag. Loopt dat mandaat later af, dan blijft het besluit staan.",
  changedSince: (parts: SubjectPart[]) =>
    `Sinds de vraag is iets anders geworden: ${listing(parts.map((part) => partWords[part]))}. De bestuurders beslissen over de vraag zoals die was. Leg opnieuw voor als ze dit moeten weten.`,
  earlier: (count: number) => plural(count, "Eerdere vraag", "Eerdere vragen"),
  earlierText: "Deze vraag is vervangen. Wat erover besloten is, telt niet meer.",

  points: "Open punten",
  noPoints: "Er gaan geen open punten mee.",
  addPoint: "Voeg een open punt toe",
  pointLine: (owner: string, organisation: string, day: Date) =>
    `${owner}${organisation ? ` (${organisation})` : ""}, uiterlijk ${fullDate(day)}`,
  pointDone: (by: string, at: Date) => `Afgerond door ${by} op ${fullDate(at)}`,
  finish: "Afronden",
  forRequirement: (title: string) => `Bij: ${title}`,

  history: "Hoe het eerder ging",
  stay: (entered: Date) => `Vanaf ${fullDate(entered)}`,
  paused: "De samenwerking is gepauzeerd. Zolang dat duurt, verandert hier niets.",
  stopped: "De samenwerking is gestopt. Hier verandert niets meer.",

  opened: (by: string, at: Date) => `${by} opende dit beslismoment op ${fullDate(at)}.`,
  passedBefore: (at: Date, by: string, told: Date) =>
    `Dit besluit viel op ${fullDate(at)}, voordat deze samenwerking in Meent stond. ${by} legde dat vast op ${fullDate(told)}.`,
  passedPaper: "Heb je het besluit op papier? Voeg het toe bij de stukken.",
  sentBack: (by: string, at: Date, to: number) => `${by} ging op ${fullDate(at)} terug naar fase ${to}.`,
  because: (reason: string) => `De reden: “${reason}”`,
  factsKept: "Op deze feiten ging het open.",
  notes: "Wat er is vastgelegd",
  noteLine: (kind: "decided" | "withdrawn" | "open", by: string, at: Date) =>
    ({
      decided: `Klaar: vastgelegd door ${by} op ${fullDate(at)}`,
      withdrawn: `Teruggenomen door ${by} op ${fullDate(at)}`,
      open: `Meegenomen als open punt door ${by} op ${fullDate(at)}`,
    })[kind],
} as const;

export const partWords: Record<SubjectPart, string> = {
  purpose: "de aanleiding",
  initiators: "wie het initiatief neemt",
  requirements: "wat klaar is",
  openPoints: "de open punten",
  papers: "de stukken",
};
