import { ownPaths } from "@/components/frame/own-menu";
import type { Crumb } from "@/components/ui/layout/breadcrumb";
import { organisationWords as words } from "@/lib/content/people/organisation/organisation-words";

export type NamedOrganisation = { organisationId: string; name: string };

export const organisationHref = (organisationId: string): string =>
  `${ownPaths.organisations}/${organisationId}`;

export const colleagueHref = (organisationId: string, personId: string): string =>
  `${organisationHref(organisationId)}/mensen/${personId}`;

export const mandatesHref = (organisationId: string): string =>
  `${organisationHref(organisationId)}/mandaten`;

export const departureHref = (organisationId: string, partnerId: string): string =>
  `${organisationHref(organisationId)}/vertrokken/${partnerId}`;

/** Crumbs down to a page of one organisation; the last one is the page itself. */
export function organisationCrumbs({ organisationId, name }: NamedOrganisation, ...below: Crumb[]): Crumb[] {
  return [
    { label: words.listTitle, href: ownPaths.organisations },
    { label: name, href: below.length > 0 ? organisationHref(organisationId) : undefined },
    ...below,
  ];
}
