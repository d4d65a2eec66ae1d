import { type ItemId, isItemId, placeOf } from "@/lib/domain/execution/checker";

/** The Dutch addresses of the survey, for pages, handlers and links alike. */
export function surveyPaths(token: string) {
  const start = `/vragenlijst/${token}`;
  return {
    start,
    whoSees: `${start}#wie-ziet-wat`,
    question: (item: ItemId) => `${start}/${segmentOf(item)}`,
    /** The question as reached from the check page: it leads back there. */
    change: (item: ItemId) => `${start}/${segmentOf(item)}?${changing}`,
    answer: `${start}/antwoord`,
    check: `${start}/controle`,
    submit: `${start}/versturen`,
  };
}

export type SurveyPaths = ReturnType<typeof surveyPaths>;

/** Marks in the address: the question leads back to the check page; a form was refused; it came too late. */
export const marks = { back: "terug", fault: "fout", late: "te-laat" } as const;
export const backToCheck = "controle";

/** @returns null when there is no such question. */
export function itemAt(segment: string): ItemId | null {
  if (segment === gradeSegment) return "grade";
  const item = /^[1-9]\d?$/.test(segment) ? `s${segment}` : "";
  return isItemId(item) ? item : null;
}

const gradeSegment = "cijfer";
const changing = `${marks.back}=${backToCheck}`;

const segmentOf = (item: ItemId): string => (item === "grade" ? gradeSegment : String(placeOf(item)));
