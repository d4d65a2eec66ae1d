import type { AskFacts } from "@/components/alliance/gate/gate-facts";
import type { LetterFacts } from "@/components/alliance/gate/letter/decision-facts";
import type { LetterFact } from "@/components/frame/letter/letter-frame";
import { letterWords as words } from "@/lib/content/alliance/gate/decision-words";
import { fullDate, weekday } from "@/lib/content/dates";

type Addressed = LetterFacts & { ask: AskFacts; to: string[] };

/** To whom, from whom, when, and the mark by which one finds the question again. */
export const headOf = ({ alliance, gate, ask, to }: Addressed): LetterFact[] => [
  { term: words.to, lines: to },
  { term: words.from, lines: [ask.askedBy, alliance.managerLabel] },
  { term: words.date, lines: [weekday(ask.askedAt), fullDate(ask.askedAt)] },
  { term: words.mark, lines: [words.question(gate, ask.number), ask.code] },
];
