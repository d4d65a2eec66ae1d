import { redirect } from "next/navigation";
import { z } from "zod";
import { respondentFromToken } from "@/lib/access/links/respondent-link";
import { marks, surveyPaths } from "@/lib/content/execution/checker-paths";
import { submitRefusals } from "@/lib/content/execution/checker-question-words";
import { submitChecker } from "@/lib/services/execution/checker/submit";
import { formHandler } from "@/lib/web/form-handler";

export const POST = formHandler(z.object({}), submitChecker, {
  who: ({ token = "" }) => respondentFromToken(token),
  words: submitRefusals,
  to: (_, __, { token = "" }) => surveyPaths(token).start,
  shownAt: ({ token = "" }) => `${surveyPaths(token).check}?${marks.fault}=ja`,
  back: ({ token = "" }) => surveyPaths(token).check,
});

/** Whoever opens this address by hand is shown the way in; nothing is stored. */
export async function GET(_: Request, { params }: { params: Promise<{ token: string }> }) {
  redirect(surveyPaths((await params).token).start);
}
