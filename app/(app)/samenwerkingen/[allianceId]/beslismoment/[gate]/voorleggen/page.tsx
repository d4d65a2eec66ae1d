import type { Metadata } from "next";
import { GateFrame } from "@/app/(app)/samenwerkingen/[allianceId]/beslismoment/[gate]/gate-frame";
import {
  type GateParams,
  notingPage,
  titled,
} from "@/app/(app)/samenwerkingen/[allianceId]/beslismoment/[gate]/gate-page";
import { askDirectorsAction } from "@/app/(app)/samenwerkingen/[allianceId]/beslismoment/[gate]/voorleggen/actions";
import { AskView } from "@/components/alliance/gate/ask-view";
import { askingWords } from "@/lib/content/alliance/gate/asking-words";
import { typedDay } from "@/lib/content/day-entry";
import { dayFrom } from "@/lib/domain/calendar";

type Props = { params: Promise<GateParams> };

const usualDays = 14;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return titled(await params, askingWords.pageTitle);
}

export default async function AskPage({ params }: Props) {
  const page = await notingPage(await params, "/voorleggen");
  return (
    <GateFrame page={page}>
      <AskView
        gate={page}
        papers={page.papers.map((one) => one.name)}
        suggested={typedDay(dayFrom(page.now, usualDays))}
        action={askDirectorsAction}
      />
    </GateFrame>
  );
}
