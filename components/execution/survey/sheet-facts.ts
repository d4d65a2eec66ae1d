import type { SurveyPaths } from "@/lib/content/execution/checker-paths";
import type { PeopleWord } from "@/lib/domain/alliance/role";
import type { RoundState } from "@/lib/domain/deliberation/round";
import type { ItemId } from "@/lib/domain/execution/checker";

/** What the screens show of one respondent's sheet. */
export type SheetFacts = {
  allianceId: string;
  allianceName: string;
  roundId: string;
  peopleWord: PeopleWord;
  respondentId: string;
  respondentName: string;
  partnerName: string;
  partnerCount: number;
  openedByName: string;
  openedByOrganisation: string;
  closesAt: Date;
  discussAt: Date | null;
  state: RoundState;
  submittedAt: Date | null;
  answers: Readonly<Record<string, string>>;
};

export type SheetView = { sheet: SheetFacts; paths: SurveyPaths };

/** One question as it is asked: fault means that it was left without an answer. */
export type QuestionProps = Pick<
  SheetFacts,
  "allianceName" | "respondentId" | "partnerCount" | "peopleWord" | "answers"
> & { token: string; item: ItemId; fault: boolean; backToCheck: boolean };

/** After the reveal nothing sealed is left: then only who submitted still has a copy of the own answers. */
export const isSubmitted = ({ submittedAt, state, answers }: SheetFacts): boolean =>
  submittedAt !== null || (state === "revealed" && Object.keys(answers).length > 0);
