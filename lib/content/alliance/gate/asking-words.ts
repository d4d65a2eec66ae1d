import { fullDate } from "@/lib/content/dates";
import { listing } from "@/lib/content/listing";
import { plural } from "@/lib/content/numbers";
import type { GateNumber } from "@/lib/domain/alliance/phase-machine";

/** Putting a gate to the directors. */
export const askingWords = {
  pageTitle: "Voorleggen",
  title: (gate: GateNumber) => `Leg beslismoment ${gate} voor aan de bestuurders`,
  lede: "Elke bestuurder krijgt een mail met de vraag: go, no-go of terug. De vraag ligt daarna vast. Zo beslist iedereen over hetzelfde.",
  whoTitle: "Wie het krijgt",
  whoLine: (partner: string, directors: string[]) => `${partner}: ${listing(directors)}`,
  oneWord: "Per organisatie telt één besluit. Zijn er twee bestuurders, dan beslist wie het eerst is.",
  whatTitle: "Wat de bestuurders lezen",
  purpose: "Aanleiding",
  requirements: "Klaar of meegenomen",
  openPoints: "Open punten",
  papers: "Stukken",
  none: "geen",
  whenTitle: "Tot wanneer",
  decideBy: "Laatste dag om te beslissen",
  decideByHint: "Bijvoorbeeld 1-3-2027. Vanaf morgen, hoogstens 90 dagen vooruit.",
  submit: (directors: number) =>
    plural(directors, "Leg voor aan 1 bestuurder", `Leg voor aan ${directors} bestuurders`),
  cancel: "Niet voorleggen",
  replacesTitle: "Er loopt al een vraag",
  replaces: (number: number, decided: number) =>
    decided === 0
      ? `Vraag ${number} vervalt als je opnieuw voorlegt. Er had nog niemand over besloten.`
      : plural(
          decided,
          `Vraag ${number} vervalt als je opnieuw voorlegt. Het ene besluit daarover blijft leesbaar, maar telt niet meer.`,
          `Vraag ${number} vervalt als je opnieuw voorlegt. De ${decided} besluiten daarover blijven leesbaar, maar tellen niet meer.`,
        ),
  cannotTitle: (gate: GateNumber) => `Beslismoment ${gate} kan nu niet naar de bestuurders`,
  cannotText: "Eerst moet al het andere klaar zijn of meegaan als open punt. Of de bestuurders zeiden al go.",
  back: "Terug naar het beslismoment",
} as const;

export const askingProblems = {
  dayMissing: "Vul de laatste dag in.",
  noDay: "Deze dag bestaat niet of is niet te lezen. Schrijf bijvoorbeeld 1-3-2027.",
  tooSoon: "Kies een dag vanaf morgen. Zo heeft iedereen tijd om te beslissen.",
  tooLate: "Kies een dag binnen 90 dagen.",
  notReady: "Er staat nog iets open, of alle bestuurders zeiden al go. Er is niets verstuurd.",
  changed:
    "Er is intussen iets veranderd. Er is niets verstuurd. Laad de pagina opnieuw en kijk wat er nu staat.",
  paused: "De samenwerking is gepauzeerd. Er is niets verstuurd.",
  stopped: "De samenwerking is gestopt. Er is niets verstuurd.",
} as const;

/** Opening a gate. */
export const openingGateWords = {
  pageTitle: "Openen",
  title: (gate: GateNumber) => `Open beslismoment ${gate}?`,
  lede: (phase: number, name: string) =>
    `Dan begint fase ${phase}: ${name}. Wie dit deed, wanneer en op welke feiten, blijft te lezen.`,
  statesTitle: "Op deze feiten",
  pointsTitle: (count: number) =>
    plural(count, "Dit open punt gaat mee", `Deze ${count} open punten gaan mee`),
  pointsText: "Ze staan op de lijst van de eigenaar tot ze klaar zijn.",
  pointLine: (text: string, owner: string, day: Date) => `${text} (${owner}, uiterlijk ${fullDate(day)})`,
  noPoints: "Er gaan geen open punten mee.",
  submit: (gate: GateNumber) => `Open beslismoment ${gate}`,
  cancel: "Niet openen",
  shutTitle: (gate: GateNumber) => `Beslismoment ${gate} kan nog niet open`,
  shutText: "Eerst moet alles klaar zijn of meegaan als open punt.",
  back: "Terug naar het beslismoment",
} as const;

export const openingGateProblems = {
  shut: "Het beslismoment kan nog niet open: er staat nog iets open. Er is niets veranderd.",
  changed:
    "Er is intussen iets veranderd. Er is niets gedaan. Laad de pagina opnieuw en kijk wat er nu staat.",
  paused: "De samenwerking is gepauzeerd. Er is niets veranderd.",
  stopped: "De samenwerking is gestopt. Er is niets veranderd.",
} as const;
