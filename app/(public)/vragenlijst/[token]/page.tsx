import type { Metadata } from "next";
import { sheetOf } from "@/app/(public)/vragenlijst/[token]/sheet";
import { SurveyOver } from "@/components/execution/survey/over";
import { SurveyReceipt } from "@/components/execution/survey/receipt";
import { isSubmitted } from "@/components/execution/survey/sheet-facts";
import { SurveyStart } from "@/components/execution/survey/start";
import { marks, surveyPaths } from "@/lib/content/execution/checker-paths";
import { overWords, receiptWords, startWords } from "@/lib/content/execution/checker-survey-words";

type Props = {
  params: Promise<{ token: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const sheet = await sheetOf((await params).token);
  if (isSubmitted(sheet)) return { title: receiptWords.title };
  return { title: sheet.state === "open" ? startWords.title(sheet.allianceName) : overWords.title };
}

export default async function SurveyPage({ params, searchParams }: Props) {
  const { token } = await params;
  const sheet = await sheetOf(token);
  const late = (await searchParams)[marks.late] !== undefined && sheet.state !== "open";
  const view = { sheet, paths: surveyPaths(token) };
  if (isSubmitted(sheet)) return <SurveyReceipt {...view} late={late} />;
  return sheet.state === "open" ? <SurveyStart {...view} /> : <SurveyOver {...view} late={late} />;
}
