import { gateQuestions, verdictWords } from "@/lib/content/alliance/gate/gate-words";
import { phaseNames } from "@/lib/content/alliance/phase-words";
import { fullDate } from "@/lib/content/dates";
import { gradeQuestion, statementText } from "@/lib/content/execution/checker";
import { nonAnswerNames } from "@/lib/content/execution/checker-scale";
import { decimal } from "@/lib/content/numbers";
import type { Departure } from "@/lib/domain/alliance/leaving/departure";
import { isPhaseNumber } from "@/lib/domain/alliance/phase";
import { isGateNumber, type MoveKind } from "@/lib/domain/alliance/phase-machine";
import type { PeopleWord } from "@/lib/domain/alliance/role";
import { isItemId, placeOf } from "@/lib/domain/execution/checker";

export const departureWords = {
  title: (alliance: string) => `${alliance}: wat jullie meenamen`,
  lede: (day: string, by: string) =>
    `Op ${day} stapten jullie uit. ${by} besloot dat. Dit is een vaste kopie: er verandert niets meer aan.`,
  aboutTitle: "De samenwerking",
  reason: "Reden om te vertrekken",
  purpose: "Waarom we samenwerkten",
  founded: "In Meent sinds",
  joined: "Wij deden mee vanaf",
  contribution: "Wij brachten in",
  noContribution: "niets vastgelegd",
  peopleTitle: "Onze mensen",
  partnersTitle: "Wie er verder meededen",
  movesTitle: "Fasen",
  decisionsTitle: "Wat wij besloten",
  pointsTitle: "Open punten van ons",
  roundsTitle: "Ronden van de samenwerkingschecker",
  papersTitle: "Papieren die er lagen",
  papersText:
    "De papieren zelf blijven bij de samenwerking. Met de code kun je nagaan of een kopie dezelfde is.",
  name: "Naam",
  organisation: "Organisatie",
  capacity: "Deed mee als",
  role: "Rol",
  period: "Van en tot",
  from: (day: string) => `vanaf ${day}`,
  fromUntil: (day: string, until: string) => `${day} tot ${until}`,
  what: "Wat",
  when: "Wanneer",
  by: "Door",
  why: "Toelichting",
  point: "Punt",
  owner: "Van wie",
  due: "Uiterlijk",
  state: "Stand",
  added: "Toegevoegd",
  code: "Code",
  statement: "Stelling",
  answer: "Ons antwoord",
  question: "Vraag",
  asked: (by: string, day: string) => `${by}, op ${day}`,
  askedBy: "Voorgelegd door",
  verdict: "Ons besluit",
  others: "De anderen",
  nobodyElse: "nog niemand",
  decision: (gate: number) => `Beslismoment ${gate}`,
  decided: (verdict: string, name: string, day: string) => `${verdict}, door ${name} op ${day}`,
  other: (partner: string, verdict: string) => `${partner}: ${verdict}`,
  round: (number: number, day: string) => `Ronde ${number}, uitkomst op ${day}`,
  joint: (grade: string) => `Cijfer van alle partners samen: ${grade}.`,
  noJoint: "Er was geen cijfer van alle partners samen.",
  answers: (count: number) => (count === 1 ? "Ons antwoord" : `Onze ${count} antwoorden`),
  done: "afgerond",
  open: "nog open",
  brokenTitle: "Deze kopie is niet meer zoals hij was",
  broken:
    "De inhoud past niet bij de code die er bij het vertrek bij is gezet. Gebruik deze kopie niet als bewijs. Neem contact op met de beheerder van Meent.",
  hash: (short: string) => `Code van deze kopie: ${short}`,
} as const;

const moved: Record<MoveKind, (phase: string) => string> = {
  founded: (phase) => `Begonnen in ${phase}`,
  "passed-before": (phase) => `Al eerder verder naar ${phase}`,
  "gate-opened": (phase) => `Verder naar ${phase}`,
  "sent-back": (phase) => `Terug naar ${phase}`,
  paused: (phase) => `Gepauzeerd in ${phase}`,
  resumed: (phase) => `Hervat in ${phase}`,
  stopped: (phase) => `Gestopt in ${phase}`,
};

/** "Verder naar fase 2, Partnerkeuze". */
export function movedText({ kind, toPhase }: Pick<Departure["moves"][number], "kind" | "toPhase">): string {
  const name = isPhaseNumber(toPhase) ? `, ${phaseNames[toPhase]}` : "";
  return moved[kind](`fase ${toPhase}${name}`);
}

export const askedText = ({ question: { askedBy, askedAt } }: Departure["decisions"][number]): string =>
  departureWords.asked(askedBy, fullDate(new Date(askedAt)));

/** "afgerond: met de gemeente besproken". */
export const pointState = ({ doneAt, doneNote }: Departure["points"][number]): string =>
  [doneAt ? departureWords.done : departureWords.open, ...(doneNote ? [doneNote] : [])].join(": ");

export const gateQuestionOf = (gate: number): string => (isGateNumber(gate) ? gateQuestions[gate] : "");

export function decidedText({ own }: Departure["decisions"][number]): string {
  const { verdict, name, decidedAt } = own;
  return departureWords.decided(verdictWords[verdict], name, fullDate(new Date(decidedAt)));
}

export const othersText = ({ others }: Departure["decisions"][number]): string =>
  others.map((one) => departureWords.other(one.partner, verdictWords[one.verdict])).join("; ") ||
  departureWords.nobodyElse;

/** Of one answer a whole number, of more their mean. */
const inDigits = (value: number): string => (Number.isInteger(value) ? String(value) : decimal(value));

type Answered = Departure["rounds"][number]["own"][number];

/** The own answers in the order in which they were asked, each with its question. */
export const answersInWords = (own: readonly Answered[], people: PeopleWord) =>
  own
    .flatMap(({ item, ...answer }) => (isItemId(item) ? [{ item, ...answer }] : []))
    .toSorted((a, b) => placeOf(a.item) - placeOf(b.item))
    .map(({ item, value, nonAnswer }) => ({
      item,
      asked: item === "grade" ? gradeQuestion : statementText(item, people),
      answer: nonAnswer ? nonAnswerNames[nonAnswer] : value === null ? "" : inDigits(value),
    }));
