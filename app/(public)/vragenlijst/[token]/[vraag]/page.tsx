import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { sheetOf } from "@/app/(public)/vragenlijst/[token]/sheet";
import { SurveyQuestion } from "@/components/execution/survey/asking/question";
import { placeInWords } from "@/components/execution/survey/place-in-words";
import { backToCheck, itemAt, marks, surveyPaths } from "@/lib/content/execution/checker-paths";
import { questionWords } from "@/lib/content/execution/checker-question-words";
import { formWords } from "@/lib/content/ui/form-words";

type Props = {
  params: Promise<{ token: string; vraag: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { token, vraag } = await params;
  const sheet = await sheetOf(token);
  const item = itemAt(vraag) ?? notFound();
  const title = questionWords.title(placeInWords(item), sheet.allianceName);
  return {
    title: (await searchParams)[marks.fault] === undefined ? title : `${formWords.errorPrefix} ${title}`,
  };
}

export default async function QuestionPage({ params, searchParams }: Props) {
  const { token, vraag } = await params;
  const sheet = await sheetOf(token);
  const item = itemAt(vraag) ?? notFound();
  const asked = await searchParams;
  const fault = asked[marks.fault] !== undefined;
  if (sheet.state !== "open") redirect(surveyPaths(token).start + (fault ? `?${marks.late}=ja` : ""));
  const { allianceName, respondentId, partnerCount, peopleWord, answers } = sheet;
  return (
    <SurveyQuestion
      {...{ token, item, allianceName, respondentId, partnerCount, peopleWord, answers, fault }}
      backToCheck={asked[marks.back] === backToCheck}
    />
  );
}
