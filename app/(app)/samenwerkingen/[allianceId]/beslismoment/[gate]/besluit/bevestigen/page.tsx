import type { Metadata } from "next";
import Link from "next/link";
import { redirect } from "next/navigation";
import {
  decideAtGateAction,
  renewCodeAction,
} from "@/app/(app)/samenwerkingen/[allianceId]/beslismoment/[gate]/besluit/actions";
import {
  type DecisionProps,
  decisionPage,
} from "@/app/(app)/samenwerkingen/[allianceId]/beslismoment/[gate]/besluit/decision-page";
import { titled } from "@/app/(app)/samenwerkingen/[allianceId]/beslismoment/[gate]/gate-page";
import { decisionHref, receiptHref } from "@/components/alliance/gate/gate-paths";
import { ConfirmLetter } from "@/components/alliance/gate/letter/confirm-letter";
import { NotNow } from "@/components/alliance/gate/letter/not-now";
import { confirmWords as words } from "@/lib/content/alliance/gate/decision-words";
import { env } from "@/lib/platform/env";

export async function generateMetadata({ params }: DecisionProps): Promise<Metadata> {
  return titled(await params, words.pageTitle);
}

export default async function ConfirmPage(props: DecisionProps) {
  const page = await decisionPage(props);
  const { opnieuw } = await props.searchParams;
  const place = { allianceId: page.alliance.allianceId, gate: page.gate };
  if (page.state === "decided" && page.own) redirect(receiptHref(place, page.decision.decisionId));
  if (page.state !== "open") return <NotNow letter={page} />;
  const { draft } = page;
  if (!draft) redirect(decisionHref(place, page.partner.partnerId));
  return (
    <ConfirmLetter
      letter={{ ...page, draft }}
      sentAgain={opnieuw === "1"}
      actions={{ confirm: decideAtGateAction, renew: renewCodeAction }}
      mailbox={env.demo && <DemoMailbox />}
    />
  );
}

function DemoMailbox() {
  return (
    <p className="letter-small">
      {words.demoBefore} <Link href="/postvak">{words.mailbox}</Link>.
    </p>
  );
}
