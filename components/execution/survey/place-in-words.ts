import { questionWords } from "@/lib/content/execution/checker-question-words";
import { type ItemId, placeOf, statementIds } from "@/lib/domain/execution/checker";

export const statementCount = statementIds.length;

/** "Stelling 5 van 17", or the words for the grade. */
export const placeInWords = (item: ItemId): string =>
  item === "grade" ? questionWords.grade : questionWords.statement(placeOf(item), statementCount);
