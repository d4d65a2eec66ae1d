import type { Metadata } from "next";
import Link from "next/link";
import { signOutAction } from "@/app/(public)/aanmelden/actions";
import { ownMenu, ownPaths } from "@/components/frame/own-menu";
import { PageFrame } from "@/components/frame/page-frame";
import { organisationHref } from "@/components/people/organisation/organisation-paths";
import { DataTable } from "@/components/ui/data/data-table";
import { EmptyState } from "@/components/ui/feedback/empty-state";
import { currentActor } from "@/lib/access/session";
import { listing } from "@/lib/content/listing";
import {
  organisationRoleTexts,
  organisationWords as words,
} from "@/lib/content/people/organisation/organisation-words";
import { ownPlaces } from "@/lib/services/people/organisation/own-places";
import { readForPage } from "@/lib/web/page-read";

export const metadata: Metadata = { title: words.listTitle };

export default async function OrganisationsPage() {
  const actor = await currentActor(ownPaths.organisations);
  const places = await readForPage(() => ownPlaces(actor));
  return (
    <PageFrame
      person={{
        name: places[0]?.personName ?? "",
        roleLine: "",
        organisation: listing(places.map((one) => one.name)),
      }}
      nav={ownMenu("organisations")}
      signOut={signOutAction}
    >
      <h1>{words.listTitle}</h1>
      <p className="lede">{words.listLede}</p>
      {places.length === 0 ? (
        <EmptyState title={words.noneTitle} text={words.noneText} />
      ) : (
        <DataTable
          caption={words.listTitle}
          columns={[
            { id: "name", header: words.name },
            { id: "role", header: words.role },
          ]}
          rows={places.map(({ organisationId, name, role }) => ({
            id: organisationId,
            cells: [
              <Link key="name" prefetch={false} href={organisationHref(organisationId)}>
                {name}
              </Link>,
              organisationRoleTexts[role].label,
            ],
          }))}
        />
      )}
    </PageFrame>
  );
}
