import type { Crumb } from "@/components/ui/layout/breadcrumb";
import { menuWords } from "@/lib/content/alliance/menu-words";

export type NamedAlliance = { allianceId: string; name: string };

/** Where an alliance comes from. */
export const foundingPaths = {
  found: "/samenwerkingen/nieuw",
  bringIn: "/samenwerkingen/inbrengen",
} as const;

export const allianceHref = (allianceId: string): string => `/samenwerkingen/${allianceId}`;

export const checkerHref = (allianceId: string): string =>
  `${allianceHref(allianceId)}/uitvoering/samenwerkingschecker`;

/** Partners, people and invitations. */
export const partnersHref = (allianceId: string): string => `${allianceHref(allianceId)}/partners`;

/** Asks somebody to join; `?partner=` one more person for a partner that is on the list. */
export const invitingHref = (allianceId: string): string => `${partnersHref(allianceId)}/uitnodigen`;

/** One person who acts for a partner, by any role of theirs. */
export const memberHref = (allianceId: string, memberId: string): string =>
  `${partnersHref(allianceId)}/mensen/${memberId}`;

/** The ways out, on the page about partners and people. */
export const leavingHref = (allianceId: string): string => `${partnersHref(allianceId)}#stoppen`;

/** A partner leaves. */
export const leaveHref = (allianceId: string): string => `${partnersHref(allianceId)}/vertrekken`;

/** I stop, as a person. */
export const stopHref = (allianceId: string): string => `${partnersHref(allianceId)}/uitstappen`;

/** The manager's role passes to somebody else. */
export const handOverHref = (allianceId: string): string => `${partnersHref(allianceId)}/overdragen`;

/** Where it stands, what was decided when, and the ways back, to pause and to stop. */
export const phasesHref = (allianceId: string): string => `${allianceHref(allianceId)}/fasen`;

export const gateHref = (allianceId: string, gate: number): string =>
  `${allianceHref(allianceId)}/beslismoment/${gate}`;

export const activityHref = (allianceId: string): string => `${allianceHref(allianceId)}/activiteit`;

export const editHref = (allianceId: string): string => `${allianceHref(allianceId)}/wijzigen`;

/** Papers: one address takes them in, below it each is fetched. */
export const filesHref = (allianceId: string): string => `${allianceHref(allianceId)}/bestanden`;

/** Crumbs down to a page of one alliance; the last one is the page itself. */
export function allianceCrumbs({ allianceId, name }: NamedAlliance, ...below: Crumb[]): Crumb[] {
  return [
    { label: menuWords.alliances, href: "/samenwerkingen" },
    { label: name, href: allianceHref(allianceId) },
    ...below,
  ];
}

/** Crumbs down to a page about partners and people; the last one is the page itself. */
export const partnerCrumbs = (alliance: NamedAlliance, ...below: Crumb[]): Crumb[] =>
  allianceCrumbs(alliance, { label: menuWords.partners, href: partnersHref(alliance.allianceId) }, ...below);

/** Crumbs down to a page of the checker; the last one is the page itself. */
export function checkerCrumbs({ allianceId, name }: NamedAlliance, ...below: Crumb[]): Crumb[] {
  return [
    { label: menuWords.alliances, href: "/samenwerkingen" },
    { label: name, href: allianceHref(allianceId) },
    { label: menuWords.checker, href: below.length > 0 ? checkerHref(allianceId) : undefined },
    ...below,
  ];
}
