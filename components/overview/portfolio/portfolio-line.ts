import {
  CalendarX,
  type LucideIcon,
  MessageCircleQuestionMark,
  MoveHorizontal,
  TrendingDown,
} from "lucide-react";
import { allianceHref } from "@/components/alliance/alliance-paths";
import { attentionIcons } from "@/components/overview/attention-places";
import type { LineGrade } from "@/components/overview/portfolio/grade-with-trend";
import type { PortfolioLine } from "@/components/overview/portfolio/portfolio-row";
import { phaseWords } from "@/lib/content/alliance/phase-words";
import { lastDayOf, shortDate } from "@/lib/content/dates";
import { divergenceTexts } from "@/lib/content/execution/result-words";
import { decimal, points } from "@/lib/content/numbers";
import { attentionDates, attentionTexts } from "@/lib/content/overview/attention-words";
import {
  initialled,
  movementWords,
  partnersLine,
  reasonWords,
  spokenDay,
  portfolioPageWords as words,
} from "@/lib/content/overview/portfolio-page-words";
import { type PhaseNumber, phaseNumbers } from "@/lib/domain/alliance/phase";
import type { DivergenceWord } from "@/lib/domain/execution/divergence";
import type { AskedKind } from "@/lib/domain/overview/asked";
import type { Attention, Movement, Waits } from "@/lib/domain/overview/attention";

/** One alliance as the portfolio knows it. */
export type PortfolioFactsRow = {
  allianceId: string;
  name: string;
  partnerNames: string[];
  managerName: string | null;
  phase: PhaseNumber;
  status: "running" | "paused" | "stopped";
  gate: { met: number; total: number; refused: boolean } | null;
  grades: number[];
  movement: Movement;
  rounds: "none" | "running" | "revealed";
  divergence: { word: DivergenceWord; distance: number } | null;
  next: { kind: "round-closes" | "discussion"; at: Date } | null;
  attention: Attention;
  waits: AskedKind[];
};

export function lineOf(row: PortfolioFactsRow, now: Date): PortfolioLine {
  return {
    id: row.allianceId,
    name: row.name,
    href: allianceHref(row.allianceId),
    partners: partnersLine(row.partnerNames),
    reason: row.attention ? reasonOf(row.attention, now) : undefined,
    phases: phaseNumbers.map((phase) => miniPhase(phase, row)),
    phaseText: phaseTextOf(row),
    grade: gradeOf(row),
    spread: row.divergence ? spreadOf(row.divergence) : undefined,
    next: row.next ? momentOf(row.next) : undefined,
    owner: row.managerName ? initialled(row.managerName) : words.noManager,
  };
}

function reasonOf(attention: NonNullable<Attention>, now: Date): { icon: LucideIcon; text: string } {
  switch (attention.kind) {
    case "grade-drops":
      return { icon: TrendingDown, text: reasonWords.falls(points(attention.by), attention.leads) };
    case "far-apart":
      return { icon: MoveHorizontal, text: reasonWords.farApart(points(attention.distance)) };
    case "waiting":
      return { icon: attentionIcons[attention.waiting.kind], text: waitingText(attention.waiting, now) };
    case "no-round":
      return { icon: CalendarX, text: reasonWords.noRound };
    case "round-closes": {
      const day = spokenDay(lastDayOf(attention.closesAt), now);
      return { icon: MessageCircleQuestionMark, text: reasonWords.closes(day, attention.missing) };
    }
  }
}

function waitingText({ kind, at, facts }: Waits, now: Date): string {
  if (kind === "answer") return reasonWords.answer(spokenDay(at, now));
  return `${attentionTexts[kind].what(facts)}, ${attentionDates[kind](shortDate(at))}.`;
}

function miniPhase(
  phase: PhaseNumber,
  { phase: current, gate, status }: PortfolioFactsRow,
): PortfolioLine["phases"][number] {
  const id = String(phase);
  if (phase < current) return { id, state: "done", level: 1 };
  if (phase > current) return { id, state: "later", level: 0 };
  return {
    ...{ id, state: "now", level: gate ? gate.met / gate.total : 0 },
    halt: status === "running" ? undefined : status,
    gate: gate?.refused ? { state: "refused" } : undefined,
  };
}

function phaseTextOf({ phase, status, gate }: PortfolioFactsRow): string {
  if (status !== "running") return phaseWords.haltedInPortfolio(phase, status);
  return gate ? phaseWords.metInPortfolio(phase, gate.met, gate.total) : phaseWords.inPortfolio(phase);
}

const trends = { falls: "down", rises: "up", level: "same", first: undefined } as const;
const noteOf = { none: words.noRoundYet, running: words.firstRoundRuns, revealed: words.noJointGrade };

function gradeOf({ grades, movement, rounds }: PortfolioFactsRow): LineGrade {
  const last = grades.at(-1);
  if (last === undefined) return { kind: "none", note: noteOf[rounds] };
  return {
    kind: "grade",
    text: decimal(last),
    values: grades,
    trend: trends[movement],
    word: movementWords[movement],
  };
}

const spreadOf = ({ word, distance }: NonNullable<PortfolioFactsRow["divergence"]>) => ({
  word: divergenceTexts[word],
  strong: word === "large" || word === "opposed",
  detail: points(distance),
});

function momentOf({ kind, at }: NonNullable<PortfolioFactsRow["next"]>): { day: string; what: string } {
  if (kind === "discussion") return { day: shortDate(at), what: words.discussion };
  return { day: shortDate(lastDayOf(at)), what: words.roundCloses };
}
