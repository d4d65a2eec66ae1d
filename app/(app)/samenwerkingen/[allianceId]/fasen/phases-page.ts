import { forbidden, redirect } from "next/navigation";
import { phasesHref } from "@/components/alliance/alliance-paths";
import { currentActor } from "@/lib/access/session";
import { type PhasesPage, readPhases } from "@/lib/services/alliance/phase/read";
import { readForPage } from "@/lib/web/page-read";

export type PhasesProps = { params: Promise<{ allianceId: string }> };

/** The one read of the page of the phases and of those below it. */
export async function phasesPage({ params }: PhasesProps, below = ""): Promise<PhasesPage> {
  const { allianceId } = await params;
  const actor = await currentActor(`${phasesHref(allianceId)}${below}`);
  return readForPage(() => readPhases(actor, allianceId));
}

/** The same for who may move: anyone else is told whom to ask, and a move that is not open now leads back. */
export async function movingPage(
  props: PhasesProps,
  below: string,
  isOpen: (may: PhasesPage["may"]) => boolean,
): Promise<PhasesPage> {
  const page = await phasesPage(props, below);
  if (!page.viewer.roles.includes("alliance-manager")) forbidden();
  if (!isOpen(page.may)) redirect(phasesHref(page.alliance.allianceId));
  return page;
}
