import { phaseNames } from "@/lib/content/alliance/phase-words";
import { fullDate } from "@/lib/content/dates";
import { listing } from "@/lib/content/listing";
import type { PhaseNumber } from "@/lib/domain/alliance/phase";
import type { MoveKind } from "@/lib/domain/alliance/phase-machine";

const named = (phase: number): string => `fase ${phase} (${phaseNames[phase as PhaseNumber]})`;

type Told = {
  from: number | null;
  to: number;
  by: string;
  until: Date | null;
  /** It came about before Meent. */
  before: boolean;
};

/** Where an alliance stands, and how it came there. */
export const phasePageWords = {
  title: {
    running: (phase: PhaseNumber) => `Fase ${phase} van\u00a05: ${phaseNames[phase]}`,
    paused: (phase: PhaseNumber) => `Gepauzeerd in fase ${phase}: ${phaseNames[phase]}`,
    stopped: (phase: PhaseNumber) => `Gestopt in fase ${phase}: ${phaseNames[phase]}`,
  },
  lede: {
    running: (gate: number | null, met: number, total: number) =>
      gate === null
        ? "Dit is de laatste fase. Daarna gaan jullie door, terug naar het plan, of jullie stoppen."
        : `Bij beslismoment ${gate} ${met === 1 ? "is" : "zijn"} ${met} van ${total} vereisten klaar.`,
    paused: (until: Date | null) =>
      until ? `Op ${fullDate(until)} kijken jullie hier opnieuw naar.` : "De samenwerking ligt stil.",
    stopped: "De samenwerking blijft te lezen. Er verandert niets meer.",
  },
  history: "Wat er gebeurde",
  earlier: "eerder",
  toGate: (gate: number) => `Bekijk beslismoment ${gate}`,
  because: (reason: string) => `De reden: “${reason}”`,
  told: (by: string, at: Date) => `Vastgelegd door ${by} op ${fullDate(at)}.`,
  move: {
    founded: ({ by, before }: Told) => (before ? "De samenwerking liep al." : `${by} begon de samenwerking.`),
    "passed-before": ({ from, to }: Told) =>
      `Het besluit bij beslismoment ${from} viel voordat de samenwerking in Meent stond. Daarna begon ${named(to)}.`,
    "gate-opened": ({ by, from, to }: Told) =>
      `${by} opende beslismoment ${from}. Daarna begon ${named(to)}.`,
    "sent-back": ({ by, from, to }: Told) => `${by} ging van fase ${from} terug naar ${named(to)}.`,
    paused: ({ by, until }: Told) =>
      until ? `${by} pauzeerde de samenwerking tot ${fullDate(until)}.` : `${by} pauzeerde de samenwerking.`,
    resumed: ({ by }: Told) => `${by} hervatte de samenwerking.`,
    stopped: ({ by, to }: Told) => `${by} stopte de samenwerking in fase ${to}.`,
  } satisfies Record<MoveKind, (told: Told) => string>,
  ways: "Een andere kant op",
  waysText: "Teruggaan, pauzeren en stoppen zijn gewone uitkomsten. Wat er was, blijft te lezen.",
  whoMoves: (managers: string[]) =>
    managers.length > 0 ? `Dit kan ${listing(managers)} doen.` : "Dit kan de alliantiemanager doen.",
  sendBack: (phase: PhaseNumber) => `Terug naar fase ${phase}`,
  pause: "Pauzeren",
  resume: "Hervatten",
  stop: "Stoppen",
} as const;

/** The pages that ask once more. */
export const movingWords = {
  reason: "Waarom?",
  reasonHint: "Alle deelnemers kunnen dit lezen, nu en later.",
  cancel: "Niet doen",
  back: "Terug naar de fasen",
  happens: "Wat er dan gebeurt",
  sendBack: {
    pageTitle: "Teruggaan",
    title: (to: PhaseNumber) => `Terug naar fase ${to}: ${phaseNames[to]}?`,
    lede: "Soms lukt het niet op deze weg. Teruggaan hoort erbij.",
    lines: (to: PhaseNumber) => [
      `De samenwerking staat weer in fase ${to}.`,
      "Wat eerder is besloten, blijft te lezen, maar telt niet meer voor de beslismomenten die nog komen.",
      "Open punten blijven op de lijst van hun eigenaar staan.",
    ],
    submit: (to: PhaseNumber) => `Ga terug naar fase ${to}`,
  },
  pause: {
    pageTitle: "Pauzeren",
    title: "De samenwerking pauzeren?",
    lede: "Voor als jullie even niet verder kunnen, maar niet willen stoppen.",
    lines: [
      "Beslismomenten gaan niet open en bestuurders kunnen niet beslissen.",
      "Er opent geen nieuwe ronde van de samenwerkingschecker. Een ronde die loopt, loopt door.",
      "Open punten blijven staan. Op de dag die je kiest, komt de pauze op je lijst.",
    ],
    until: "Wanneer kijken jullie opnieuw?",
    untilHint: "Bijvoorbeeld 1-3-2027. Vanaf morgen.",
    submit: "Pauzeer de samenwerking",
  },
  resume: {
    pageTitle: "Hervatten",
    title: "De samenwerking hervatten?",
    lede: "Jullie gaan verder waar jullie waren.",
    lines: ["Vragen aan bestuurders die nog liepen, lopen weer.", "Er kan weer een ronde open."],
    submit: "Hervat de samenwerking",
  },
  stop: {
    pageTitle: "Stoppen",
    title: "De samenwerking stoppen?",
    lede: "Stoppen is een goede uitkomst als het klaar is, of als het niet meer past. Dit kan niet ongedaan worden gemaakt.",
    lines: [
      "De samenwerking verandert niet meer van fase. Er opent geen beslismoment en geen ronde meer.",
      "Alle deelnemers houden toegang en kunnen alles blijven lezen.",
      "Open punten blijven op de lijst van hun eigenaar staan tot ze klaar zijn.",
    ],
    submit: "Stop de samenwerking",
    roundOpenTitle: "Eerst moet de ronde dicht",
    roundOpenText: (number: number) =>
      `Ronde ${number} van de samenwerkingschecker loopt nog. Sluit die eerst. Daarna kun je stoppen.`,
    seeRound: "Bekijk de ronde",
  },
  cannot: {
    title: "Dit kan nu niet",
    text: "De samenwerking staat intussen anders. Bij de fasen zie je wat er nu kan.",
  },
} as const;

export const movingProblems = {
  reason: "Schrijf waarom.",
  dayMissing: "Vul in wanneer jullie opnieuw kijken.",
  noDay: "Deze dag bestaat niet of is niet te lezen. Schrijf bijvoorbeeld 1-3-2027.",
  tooSoon: "Kies een dag vanaf morgen.",
  tooLate: "Deze dag ligt meer dan vijf jaar vooruit. Kijk het jaar na.",
  changed:
    "Er is intussen iets veranderd. Er is niets gedaan. Laad de pagina opnieuw en kijk wat er nu staat.",
  stopped: "De samenwerking is al gestopt. Er is niets veranderd.",
  paused: "De samenwerking is gepauzeerd. Er is niets veranderd.",
  notPaused: "De samenwerking is niet gepauzeerd. Er is niets veranderd.",
  noWayBack: "Deze weg terug is er niet. Er is niets veranderd.",
  roundOpen: "Er loopt nog een ronde van de samenwerkingschecker. Sluit die eerst. Er is niets veranderd.",
  never: "Dit kan hier niet. Er is niets veranderd.",
} as const;
