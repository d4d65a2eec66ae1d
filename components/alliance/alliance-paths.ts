import type { Crumb } from "@/components/ui/layout/breadcrumb";
import { menuWords } from "@/lib/content/alliance/menu-words";

export type NamedAlliance = { allianceId: string; name: string };

export const allianceHref = (allianceId: string): string => `/samenwerkingen/${allianceId}`;

export const checkerHref = (allianceId: string): string =>
  `${allianceHref(allianceId)}/uitvoering/samenwerkingschecker`;

/** Crumbs down to a page of the checker; the last one is the page itself. */
export function checkerCrumbs({ allianceId, name }: NamedAlliance, ...below: Crumb[]): Crumb[] {
  return [
    { label: menuWords.alliances, href: "/samenwerkingen" },
    { label: name, href: allianceHref(allianceId) },
    { label: menuWords.checker, href: below.length > 0 ? checkerHref(allianceId) : undefined },
    ...below,
  ];
}
