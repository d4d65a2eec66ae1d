import { lastDayOf } from "@/lib/content/dates";
import { decimal, plural } from "@/lib/content/numbers";
import { countStart, spokenDay } from "@/lib/content/overview/portfolio-page-words";
import type { AskedKind } from "@/lib/domain/overview/asked";
import type { Attention } from "@/lib/domain/overview/attention";

export type FindingRow = {
  allianceId: string;
  name: string;
  grades: readonly number[];
  attention: Attention;
  /** Everything that waits for the reader there. */
  waits: readonly AskedKind[];
};
/** A part with an id is the name of an alliance and leads there. */
export type FindingPart = { text: string; allianceId?: string };

type Kind = NonNullable<Attention>["kind"];

const namesShown = 3;

/** What the portfolio says, as sentences whose names are links; computed from the rows alone. */
export function portfolioFinding(rows: readonly FindingRow[], now: Date): FindingPart[] {
  const having = (kind: Kind) => rows.filter((row) => row.attention?.kind === kind);
  const waiting = (kind: AskedKind) => rows.filter((row) => row.waits.includes(kind));
  const sentences = [
    unanswered(waiting("answer")),
    undecided(waiting("decide-gate")),
    readyToOpen(waiting("open-gate")),
    waitingElse(having("waiting")),
    falling(having("grade-drops")),
    closing(having("round-closes"), now),
    farApart(having("far-apart")),
    withoutRound(having("no-round")),
  ].filter((sentence) => sentence.length > 0);
  if (sentences.length === 0) return calm(rows);
  return sentences.flatMap((sentence, place) => (place === 0 ? sentence : [{ text: " " }, ...sentence]));
}

function unanswered(rows: FindingRow[]): FindingPart[] {
  if (rows.length === 0) return [];
  return [{ text: "Jouw antwoord ontbreekt nog bij " }, ...names(rows), { text: "." }];
}

function undecided(rows: FindingRow[]): FindingPart[] {
  if (rows.length === 0) return [];
  const wait = plural(rows.length, "beslismoment wacht", "beslismomenten wachten");
  return [{ text: `${countStart(rows.length)} ${wait} op jou: ` }, ...names(rows), { text: "." }];
}

function readyToOpen(rows: FindingRow[]): FindingPart[] {
  if (rows.length === 0) return [];
  const may = plural(rows.length, "beslismoment kan", "beslismomenten kunnen");
  return [{ text: `${countStart(rows.length)} ${may} open: ` }, ...names(rows), { text: "." }];
}

const saidApart: readonly AskedKind[] = ["answer", "decide-gate", "open-gate"];

/** Smaller things: that they are there, and where. */
function waitingElse(rows: FindingRow[]): FindingPart[] {
  const found = rows.filter((row) => !row.waits.some((kind) => saidApart.includes(kind)));
  return found.length === 0 ? [] : [{ text: "Er wacht iets op jou bij " }, ...names(found), { text: "." }];
}

function falling(rows: FindingRow[]): FindingPart[] {
  const [only] = rows;
  if (!only) return [];
  if (rows.length === 1)
    return [{ text: "Eén samenwerking zakt: " }, nameOf(only), { text: `, ${fall(only)}.` }];
  return [{ text: `${countStart(rows.length)} samenwerkingen zakken: ` }, ...names(rows), { text: "." }];
}

function closing(rows: FindingRow[], now: Date): FindingPart[] {
  const [only] = rows;
  if (only?.attention?.kind !== "round-closes") return [];
  if (rows.length === 1) {
    const day = spokenDay(lastDayOf(only.attention.closesAt), now);
    return [{ text: "De samenwerkingschecker van " }, nameOf(only), { text: ` sluit ${day}.` }];
  }
  return [{ text: "De samenwerkingscheckers van " }, ...names(rows), { text: " sluiten binnen een week." }];
}

function farApart(rows: FindingRow[]): FindingPart[] {
  if (rows.length === 0) return [];
  return [{ text: "Partners liggen ver uit elkaar bij " }, ...names(rows), { text: "." }];
}

function withoutRound(rows: FindingRow[]): FindingPart[] {
  if (rows.length === 0) return [];
  return [{ text: "Nog geen ronde was er bij " }, ...names(rows), { text: "." }];
}

function calm(rows: readonly FindingRow[]): FindingPart[] {
  const [only] = rows;
  if (only && rows.length === 1) return [nameOf(only), { text: " vraagt nu geen aandacht." }];
  return [{ text: "Geen van je samenwerkingen vraagt nu aandacht." }];
}

const nameOf = (row: FindingRow): FindingPart => ({ text: row.name, allianceId: row.allianceId });

/** "van 7,4 naar 6,1" */
function fall({ grades }: FindingRow): string {
  const [before = 0, last = 0] = grades.slice(-2);
  return `van ${decimal(before)} naar ${decimal(last)}`;
}

function names(rows: readonly FindingRow[]): FindingPart[] {
  const shown = rows.length > namesShown ? rows.slice(0, namesShown - 1) : rows;
  const rest = rows.length - shown.length;
  return shown.flatMap((row, place) => {
    const last = place === shown.length - 1;
    const before = place === 0 ? [] : [{ text: last && rest === 0 ? " en " : ", " }];
    return [...before, nameOf(row), ...(last && rest > 0 ? [{ text: ` en ${rest} andere` }] : [])];
  });
}
