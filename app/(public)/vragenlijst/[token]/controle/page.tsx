import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { sheetOf } from "@/app/(public)/vragenlijst/[token]/sheet";
import { SurveyCheck } from "@/components/execution/survey/check";
import { marks, surveyPaths } from "@/lib/content/execution/checker-paths";
import { checkWords } from "@/lib/content/execution/checker-survey-words";
import { formWords } from "@/lib/content/ui/form-words";

type Props = {
  params: Promise<{ token: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const fault = (await searchParams)[marks.fault] !== undefined;
  return { title: fault ? `${formWords.errorPrefix} ${checkWords.title}` : checkWords.title };
}

export default async function CheckPage({ params, searchParams }: Props) {
  const { token } = await params;
  const sheet = await sheetOf(token);
  const paths = surveyPaths(token);
  const fault = (await searchParams)[marks.fault] !== undefined;
  if (sheet.state !== "open") redirect(paths.start);
  return <SurveyCheck sheet={sheet} paths={paths} fault={fault} />;
}
