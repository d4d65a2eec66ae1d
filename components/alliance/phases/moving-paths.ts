import { allianceCrumbs, type NamedAlliance, phasesHref } from "@/components/alliance/alliance-paths";
import type { Crumb } from "@/components/ui/layout/breadcrumb";
import { menuWords } from "@/lib/content/alliance/menu-words";

export const sendBackHref = (allianceId: string): string => `${phasesHref(allianceId)}/terug`;
export const pauseHref = (allianceId: string): string => `${phasesHref(allianceId)}/pauzeren`;
export const resumeHref = (allianceId: string): string => `${phasesHref(allianceId)}/hervatten`;
export const stopAllianceHref = (allianceId: string): string => `${phasesHref(allianceId)}/stoppen`;

/** Crumbs down to a page below the phases. */
export const movingCrumbs = (alliance: NamedAlliance, below: string): Crumb[] =>
  allianceCrumbs(
    alliance,
    { label: menuWords.phases, href: phasesHref(alliance.allianceId) },
    { label: below },
  );
