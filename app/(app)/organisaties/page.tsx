import type { Metadata } from "next";
import { signOutAction } from "@/app/(public)/aanmelden/actions";
import { ownMenu, ownPaths } from "@/components/frame/own-menu";
import { PageFrame } from "@/components/frame/page-frame";
import { OrganisationList } from "@/components/people/organisation/organisation-list";
import { currentActor } from "@/lib/access/session";
import { organisationWords as words } from "@/lib/content/people/organisation/organisation-words";
import { listOwnOrganisations } from "@/lib/services/people/organisation/list-own";
import { readForPage } from "@/lib/web/page-read";

export const metadata: Metadata = { title: words.listTitle };

export default async function OrganisationsPage() {
  const actor = await currentActor(ownPaths.organisations);
  const { viewer, organisations } = await readForPage(() => listOwnOrganisations(actor));
  return (
    <PageFrame
      person={{
        name: viewer.name,
        roleLine: viewer.jobTitle ?? "",
        organisation: viewer.organisations.join(", "),
      }}
      nav={ownMenu("organisations")}
      signOut={signOutAction}
    >
      <OrganisationList organisations={organisations} />
    </PageFrame>
  );
}
