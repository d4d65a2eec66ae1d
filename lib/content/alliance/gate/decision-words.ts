import { partWords, verdictWords } from "@/lib/content/alliance/gate/gate-words";
import { phaseNames } from "@/lib/content/alliance/phase-words";
import { dayAndTime, dayMonth, fullDate, longDate } from "@/lib/content/dates";
import { listing } from "@/lib/content/listing";
import { inWords, plural } from "@/lib/content/numbers";
import type { Verdict } from "@/lib/domain/alliance/gates/gate";
import type { SubjectPart } from "@/lib/domain/alliance/gates/subject";
import type { PhaseNumber } from "@/lib/domain/alliance/phase";
import type { GateNumber } from "@/lib/domain/alliance/phase-machine";

type Approval = "supervisory-board" | "college";

/** The letter in which a director is asked to decide. Speaks of u. */
export const letterWords = {
  pageTitle: "Besluit",
  sub: (partners: number) =>
    plural(
      partners,
      "samenwerking van één organisatie",
      `samenwerking van ${inWords(partners)} organisaties`,
    ),
  to: "Aan",
  from: "Van",
  date: "Datum",
  mark: "Kenmerk",
  question: (gate: GateNumber, number: number) => `Beslismoment ${gate}, vraag ${number}`,
  title: (partner: string, alliance: string) => `Gaat ${partner} door met ${alliance}?`,
  lede: (gate: GateNumber) =>
    `Dit is beslismoment ${gate}. Zeggen alle initiatiefnemers go? Dan begint fase\u00a0${gate + 1}: ${phaseNames[(gate + 1) as PhaseNumber]}. U zit daarmee nog niet vast aan een plan of een contract.`,
  purpose: "Waarom deze samenwerking",
  initiators: "Wie het initiatief neemt",
  initiatorsText: (names: string[]) =>
    plural(
      names.length,
      `${listing(names)} neemt het initiatief en beslist.`,
      `${listing(names)} nemen het initiatief. Elk beslist voor zich.`,
    ),
  requirements: "Wat er klaar is",
  met: "Klaar",
  metBy: (by: string, day: Date) => `Vastgelegd door ${by} op ${fullDate(day)}`,
  carried: "Gaat mee als open punt",
  points: "Wat nog openstaat",
  pointLine: (owner: string, organisation: string, day: Date) =>
    `${owner}${organisation ? ` van ${organisation}` : ""}, uiterlijk ${fullDate(day)}`,
  papers: "Stukken",
  paperGone: (name: string) => `${name} (is daarna verwijderd)`,
  changed: (parts: SubjectPart[]) =>
    `Na het stellen van deze vraag is iets veranderd: ${listing(parts.map((part) => partWords[part]))}. U beslist over de tekst zoals die hier staat.`,
  approval: (whose: Approval) =>
    whose === "college"
      ? "Uw organisatie gaf aan dat u vooraf toestemming nodig heeft van het college. Is die er nog niet? Kies dan terug, of wacht met uw besluit."
      : "Uw organisatie gaf aan dat u vooraf toestemming nodig heeft van de raad van toezicht. Is die er nog niet? Kies dan terug, of wacht met uw besluit.",

  panel: "Wie heeft al besloten",
  you: "u",
  until: (day: Date) => `uiterlijk ${longDate(day)}`,
  waits: (directors: string[]) => (directors.length > 0 ? `${listing(directors)}, nog niet` : "nog niet"),
  decided: (name: string, at: Date) => `${name}, ${dayMonth(at)}`,
  legend: "Uw besluit",
  choices: {
    go: { label: "Go", sub: "ja, we gaan verder" },
    "no-go": { label: "No-go", sub: "nee, we gaan niet verder" },
    back: { label: "Terug", sub: "nog niet, eerst moet iets beter" },
  } satisfies Record<Verdict, { label: string; sub: string }>,
  onBehalf: (partner: string) => `U beslist namens ${partner}.`,
  reason: "Uw reden",
  reasonHint: "Alle deelnemers aan de samenwerking lezen dit.",
  onward: "Verder naar bevestigen",
  small:
    "U bevestigt op de volgende pagina met een code die we u mailen. Uw besluit ligt daarna vast. Alleen een nieuwe vraag geeft u een nieuwe keuze.",
  bar: (day: Date) => `Uiterlijk ${dayMonth(day)}`,
  toDecision: "Naar besluit",

  chooseTitle: "Voor welke organisatie beslist u?",
  chooseText:
    "U bent bestuurder van meer dan één organisatie in deze samenwerking. Elke organisatie beslist apart.",
  noMandateTitle: (partner: string) => `U kunt nu niet beslissen namens ${partner}`,
  noMandateText: (partner: string) =>
    `Daarvoor is een mandaat nodig dat vandaag geldt voor beslismomenten. Dat staat er nu niet. Een bestuurder of beheerder van ${partner} kan het vastleggen. Daarna kunt u hier beslissen.`,
  toMandates: (partner: string) => `Naar de mandaten van ${partner}`,
  nothingAskedTitle: "Er wordt u hier nu niets gevraagd",
  nothingAskedText: "De vraag is nog niet gesteld, of het beslismoment is al voorbij.",
  notYoursTitle: "Dit besluit is niet aan u",
  notYoursText: "Hier beslissen de bestuurders van de organisaties die het initiatief nemen.",
  halted: {
    paused: { title: "De samenwerking is gepauzeerd", text: "Zolang de pauze duurt, kunt u niet beslissen." },
    stopped: { title: "De samenwerking is gestopt", text: "Er valt niets meer te beslissen." },
  },
  decidedTitle: (partner: string, verdict: Verdict) => `${partner} heeft besloten: ${verdictWords[verdict]}`,
  decidedText: (name: string, at: Date) => `${name} bevestigde dit op ${dayAndTime(at)}.`,
  decidedOwn: (at: Date) => `U bevestigde dit op ${dayAndTime(at)}.`,
  toReceipt: "Bekijk het bewijs",
  toGate: "Bekijk het beslismoment",
} as const;

/** Confirming with the code. */
export const confirmWords = {
  pageTitle: "Bevestigen",
  title: "Bevestig uw besluit",
  what: "Wat u bevestigt",
  lede: (gate: GateNumber, alliance: string) => `U beslist over beslismoment ${gate} van ${alliance}.`,
  terms: {
    verdict: "Uw besluit",
    partner: "Namens",
    reason: "Uw reden",
    code: "Controlecode van de vraag",
    signature: "Handtekening",
  },
  signature: "gewone elektronische handtekening, bevestigd met een code per e-mail",
  panel: "Vul de code in",
  mailed: (at: Date) =>
    `We mailden u een code van zes cijfers op ${dayAndTime(at)}. De code geldt alleen voor dit besluit.`,
  code: "Code uit de e-mail",
  codeHint: "Plakken mag. Spaties zijn geen probleem.",
  confirm: "Ik bevestig mijn besluit",
  newCode: "Stuur een nieuwe code",
  sentAgain: "We mailden een nieuwe code. De vorige werkt niet meer.",
  change: "Wijzig uw antwoord",
  demoBefore: "Dit is een proefversie. U vindt de e-mail in",
  mailbox: "het postvak",
} as const;

/** The receipt. */
export const receiptWords = {
  pageTitle: "Bewijs",
  mark: (at: Date) => `Vastgelegd op ${dayAndTime(at)}`,
  title: (verdict: Verdict, partner: string, gate: GateNumber) =>
    `U besloot namens ${partner}: ${verdictWords[verdict]}, over beslismoment ${gate}`,
  titleOther: (name: string, verdict: Verdict, partner: string) =>
    `${name} besloot namens ${partner}: ${verdictWords[verdict]}`,
  lede: "Uw besluit staat vast. Alle deelnemers kunnen het lezen, met uw reden.",
  ledeOther: "Dit besluit staat vast. Alle deelnemers kunnen het lezen, met de reden.",
  replaced:
    "De vraag is daarna opnieuw gesteld. Dit besluit blijft leesbaar, maar telt niet meer mee voor het beslismoment.",
  facts: "Wat er is vastgelegd",
  terms: {
    verdict: "Besluit",
    by: "Door",
    partner: "Namens",
    about: "Over",
    reason: "Reden",
    at: "Wanneer",
    mandate: "Mandaat",
    question: "Controlecode van de vraag",
    decision: "Controlecode van het besluit",
    recorded: "Logboek",
    signature: "Handtekening",
  },
  about: (gate: GateNumber, number: number, alliance: string) =>
    `Beslismoment ${gate} van ${alliance}, vraag ${number}`,
  mandate: "Gold op die dag. Loopt het later af, dan blijft het besluit staan.",
  sha: (code: string) => `${code} (SHA-256)`,
  recorded: (seq: number, code: string) => `regel ${seq}, ${code} (SHA-256)`,
  verdicts: { go: "Go", "no-go": "No-go", back: "Terug" } satisfies Record<Verdict, string>,
  nextWaiting: (partners: string[]) => `Hierna: ${listing(partners)}`,
  nextWaitingText: (people: string[], day: Date) =>
    people.length > 0
      ? `${listing(people)} ${plural(people.length, "beslist", "beslissen")} uiterlijk ${longDate(day)}.`
      : `Daar beslist een bestuurder uiterlijk ${longDate(day)}.`,
  nextGo: "Hierna: het beslismoment openen",
  nextGoText: "Alle organisaties zeiden go. De alliantiemanager kan het beslismoment openen.",
  nextRefused: "Hierna: overleg",
  nextRefusedText: "Niet alle organisaties zeiden go. De alliantiemanager bespreekt wat er moet veranderen.",
  toGate: "Bekijk het beslismoment",
} as const;

/** What can be wrong when a director decides. */
export const decisionProblems = {
  choose: "Kies go, no-go of terug.",
  reason: "Schrijf uw reden op.",
  codeMissing: "Vul de code uit de e-mail in.",
  codeOdd: "De code bestaat uit zes cijfers. Kijk in de e-mail.",
  wrongCode: (left: number) => {
    if (left <= 0)
      return "Deze code klopt niet en werkt niet meer. Vraag een nieuwe code aan. Er is niets besloten.";
    return plural(
      left,
      "Deze code klopt niet. U kunt het nog 1 keer proberen.",
      `Deze code klopt niet. U kunt het nog ${left} keer proberen.`,
    );
  },
  expired: "Deze code werkt niet meer. Vraag een nieuwe code aan. Er is niets besloten.",
  noDraft: "Uw antwoord is niet meer bekend. Ga terug en vul het opnieuw in. Er is niets besloten.",
  tooMany: (minutes: number) =>
    plural(
      minutes,
      "Er zijn kort na elkaar veel codes aangevraagd. Probeer het over een minuut opnieuw.",
      `Er zijn kort na elkaar veel codes aangevraagd. Probeer het over ${minutes} minuten opnieuw.`,
    ),
  replaced: "Deze vraag is vervangen door een nieuwe. Er is niets besloten. Laad de pagina opnieuw.",
  movedOn: "Dit beslismoment is voorbij. Er is niets besloten.",
  notAsked: "Uw organisatie neemt geen initiatief meer in deze samenwerking. Er is niets besloten.",
  noMandate: "U heeft nu geen mandaat om dit te besluiten. Er is niets besloten. Laad de pagina opnieuw.",
  decided: (name: string) => `${name} heeft al besloten namens uw organisatie. Uw antwoord telt niet mee.`,
  paused: "De samenwerking is gepauzeerd. Er is niets besloten.",
  stopped: "De samenwerking is gestopt. Er is niets besloten.",
} as const;
