import type { Metadata } from "next";
import { notFound } from "next/navigation";
import type { DecisionProps } from "@/app/(app)/samenwerkingen/[allianceId]/beslismoment/[gate]/besluit/decision-page";
import { gateIn, titled } from "@/app/(app)/samenwerkingen/[allianceId]/beslismoment/[gate]/gate-page";
import { receiptHref } from "@/components/alliance/gate/gate-paths";
import { ReceiptLetter } from "@/components/alliance/gate/letter/receipt-letter";
import { currentActor } from "@/lib/access/session";
import { receiptWords } from "@/lib/content/alliance/gate/decision-words";
import { readReceipt } from "@/lib/services/alliance/gate/read-receipt";
import { readForPage } from "@/lib/web/page-read";

export async function generateMetadata({ params }: DecisionProps): Promise<Metadata> {
  return titled(await params, receiptWords.pageTitle);
}

export default async function ReceiptPage({ params, searchParams }: DecisionProps) {
  const given = await params;
  const { besluit } = await searchParams;
  const gate = gateIn(given);
  const { allianceId } = given;
  const decisionId = typeof besluit === "string" ? besluit : "";
  const actor = await currentActor(receiptHref({ allianceId, gate }, decisionId));
  const receipt = await readForPage(() => readReceipt(actor, { allianceId, decisionId }));
  if (receipt.gate !== gate) notFound();
  return <ReceiptLetter receipt={receipt} />;
}
