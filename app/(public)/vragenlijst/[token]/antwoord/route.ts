import { redirect } from "next/navigation";
import { z } from "zod";
import { respondentFromToken } from "@/lib/access/links/respondent-link";
import { backToCheck, marks, surveyPaths } from "@/lib/content/execution/checker-paths";
import { answerRefusals } from "@/lib/content/execution/checker-question-words";
import { itemAfter, itemIds } from "@/lib/domain/execution/checker";
import { answerItem } from "@/lib/services/execution/checker/answer";
import { formHandler } from "@/lib/web/form-handler";

const Answer = z.object({
  item: z.enum(itemIds, answerRefusals.unknownItem),
  answer: z.string(answerRefusals["no-answer"]).default(""),
  back: z.literal(backToCheck).optional(),
});

export const POST = formHandler(Answer, answerItem, {
  who: ({ token = "" }) => respondentFromToken(token),
  words: answerRefusals,
  to: (_, { item, back }, { token = "" }) => {
    const paths = surveyPaths(token);
    const next = back ? null : itemAfter(item);
    return next ? paths.question(next) : paths.check;
  },
  shownAt: ({ token = "" }, { item, back }) => {
    const paths = surveyPaths(token);
    const place = back ? `${paths.change(item)}&` : `${paths.question(item)}?`;
    return `${place}${marks.fault}=ja`;
  },
  back: ({ token = "" }) => surveyPaths(token).start,
});

/** Whoever opens this address by hand is shown the way in; nothing is stored. */
export async function GET(_: Request, { params }: { params: Promise<{ token: string }> }) {
  redirect(surveyPaths((await params).token).start);
}
