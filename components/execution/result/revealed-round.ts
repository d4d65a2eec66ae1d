import { closedDay } from "@/lib/content/dates";
import { type GradeFacts, previously } from "@/lib/content/execution/result-finding";
import type { PeopleWord } from "@/lib/domain/alliance/role";
import type { CheckerResult } from "@/lib/domain/execution/result";

export type RoundPartner = {
  partnerId: string;
  name: string;
  shortName: string;
  invited: number;
  submitted: number;
};

type Round = {
  roundId: string;
  number: number;
  closesAt: Date;
  closedAt: Date | null;
  discussAt: Date | null;
};

/** A round whose result is there; `peopleWord` is how the alliance calls the people it works for. */
export type RevealedRound<R extends Round = Round> = {
  round: R;
  partners: RoundPartner[];
  result: CheckerResult;
  peopleWord: PeopleWord;
  earlier: EarlierRound | null;
};

/** The round before, to lay beside this one. */
export type EarlierRound = {
  revealedAt: Date;
  joint: number | null;
  byPartner?: Readonly<Record<string, number>>;
};

export const statementNumber = (statement: string): number => Number(statement.slice(1));

export const nameOf = (partners: readonly RoundPartner[], partnerId: string): string =>
  partners.find((one) => one.partnerId === partnerId)?.shortName ?? "";

/** What the sentences about the grade need. Two partners share no grade, so both are named. */
export function gradeFacts({ result, partners, earlier, round }: RevealedRound): GradeFacts {
  return {
    joint: result.jointGrade,
    before:
      earlier?.joint == null
        ? null
        : { when: previously(earlier.revealedAt, closedDay(round)), joint: earlier.joint },
    byName: result.grades.flatMap(({ partnerId, grade }) =>
      grade === null ? [] : [{ name: nameOf(partners, partnerId), grade }],
    ),
  };
}
