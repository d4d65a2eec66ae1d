import {
  type GateParams,
  gateIn,
} from "@/app/(app)/samenwerkingen/[allianceId]/beslismoment/[gate]/gate-page";
import { decisionHref } from "@/components/alliance/gate/gate-paths";
import { currentActor } from "@/lib/access/session";
import { type DecisionPage, readDecision } from "@/lib/services/alliance/gate/read-decision";
import { readForPage } from "@/lib/web/page-read";

export type DecisionProps = {
  params: Promise<GateParams>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

/** The one read of the letter and of where it is confirmed. */
export async function decisionPage({ params, searchParams }: DecisionProps): Promise<DecisionPage> {
  const given = await params;
  const { partner } = await searchParams;
  const gate = gateIn(given);
  const { allianceId } = given;
  const partnerId = typeof partner === "string" ? partner : null;
  const actor = await currentActor(decisionHref({ allianceId, gate }, partnerId ?? undefined));
  return readForPage(() => readDecision(actor, { allianceId, gate, partnerId }));
}
