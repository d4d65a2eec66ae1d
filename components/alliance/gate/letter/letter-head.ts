import type { AskFacts } from "@/components/alliance/gate/gate-facts";
import type { LetterFacts } from "@/components/alliance/gate/letter/decision-facts";
import type { LetterFact } from "@/components/frame/letter/letter-frame";
import { letterWords as words } from "@/lib/content/alliance/gate/decision-words";
import { fullDate, weekday } from "@/lib/content/dates";

type Addressed = LetterFacts & {
  ask: AskFacts;
  to: string[];
  /** When the question was put, unless it is about something later. */
  at?: Date;
};

/** To whom, from whom, when, and the mark by which one finds the question again. */
export const headOf = ({ alliance, gate, ask, to, at = ask.askedAt }: Addressed): LetterFact[] => [
  { term: words.to, lines: to },
  { term: words.from, lines: [ask.askedBy, alliance.managerLabel] },
  { term: words.date, lines: [weekday(at), fullDate(at)] },
  { term: words.mark, lines: [words.question(gate, ask.number), ask.code] },
];
