import type { Metadata } from "next";
import { draftDecisionAction } from "@/app/(app)/samenwerkingen/[allianceId]/beslismoment/[gate]/besluit/actions";
import {
  type DecisionProps,
  decisionPage,
} from "@/app/(app)/samenwerkingen/[allianceId]/beslismoment/[gate]/besluit/decision-page";
import { titled } from "@/app/(app)/samenwerkingen/[allianceId]/beslismoment/[gate]/gate-page";
import { DecisionLetter } from "@/components/alliance/gate/letter/decision-letter";
import { NotNow } from "@/components/alliance/gate/letter/not-now";
import { letterWords } from "@/lib/content/alliance/gate/decision-words";

export async function generateMetadata({ params }: DecisionProps): Promise<Metadata> {
  return titled(await params, letterWords.pageTitle);
}

export default async function DecisionPage(props: DecisionProps) {
  const page = await decisionPage(props);
  return page.state === "open" ? (
    <DecisionLetter letter={page} action={draftDecisionAction} />
  ) : (
    <NotNow letter={page} />
  );
}
