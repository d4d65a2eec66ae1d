import "server-only";
import { forbidden } from "next/navigation";
import { cache } from "react";
import { organisationHref } from "@/components/people/organisation/organisation-paths";
import { currentActor } from "@/lib/access/session";
import { readOrganisation } from "@/lib/services/people/organisation/read";
import { readForPage } from "@/lib/web/page-read";

/** The one read of every page here. `below`: the page's own path under the organisation. */
export const organisationOf = cache(async (organisationId: string, below = "") => {
  const actor = await currentActor(`${organisationHref(organisationId)}${below}`);
  return readForPage(() => readOrganisation(actor, organisationId));
});

/** The same, for a page on which something is changed; the verb itself refuses as well. */
export async function ledOrganisation(organisationId: string, below: string) {
  const page = await organisationOf(organisationId, below);
  if (!page.mayLead) forbidden();
  return page;
}
