import Link from "next/link";
import { departureHref, organisationHref } from "@/components/people/organisation/organisation-paths";
import { DataTable } from "@/components/ui/data/data-table";
import { EmptyState } from "@/components/ui/feedback/empty-state";
import { Section } from "@/components/ui/layout/section";
import { fullDate } from "@/lib/content/dates";
import {
  organisationRoleTexts,
  organisationWords as words,
} from "@/lib/content/people/organisation/organisation-words";
import type { OrganisationRole } from "@/lib/domain/people/organisation-role";

type Departed = { organisationId: string; partnerId: string; allianceName: string; leftAt: Date };
type Own = { organisationId: string; name: string; role: OrganisationRole; departures: Departed[] };

/** The own organisations, and the alliances that those left. */
export function OrganisationList({ organisations }: { organisations: Own[] }) {
  const left = organisations.flatMap(({ name, departures }) => departures.map((one) => ({ ...one, name })));
  return (
    <>
      <h1>{words.listTitle}</h1>
      <p className="lede">{words.listLede}</p>
      {organisations.length === 0 ? (
        <EmptyState title={words.noneTitle} text={words.noneText} />
      ) : (
        <div className="mt-6">
          <DataTable
            caption={words.listTitle}
            columns={[
              { id: "name", header: words.name },
              { id: "role", header: words.ownRole },
            ]}
            rows={organisations.map(({ organisationId, name, role }) => ({
              id: organisationId,
              cells: [
                <Link key="name" prefetch={false} href={organisationHref(organisationId)}>
                  {name}
                </Link>,
                organisationRoleTexts[role].label,
              ],
            }))}
          />
        </div>
      )}
      {left.length > 0 && (
        <Section id="vertrokken" title={words.departuresTitle}>
          <p className="ink-2 mb-4">{words.departuresText}</p>
          <DataTable
            caption={words.departuresTitle}
            columns={[
              { id: "alliance", header: words.departedAlliance },
              { id: "organisation", header: words.departedFor },
              { id: "left", header: words.departedOn },
            ]}
            rows={left.map(({ organisationId, partnerId, allianceName, name, leftAt }) => ({
              id: partnerId,
              cells: [
                <Link key="alliance" prefetch={false} href={departureHref(organisationId, partnerId)}>
                  {allianceName}
                </Link>,
                name,
                fullDate(leftAt),
              ],
            }))}
          />
        </Section>
      )}
    </>
  );
}
