import Link from "next/link";
import { memberHref } from "@/components/alliance/alliance-paths";
import type { PartnerFacts } from "@/components/alliance/partners/partner-facts";
import { DataTable } from "@/components/ui/data/data-table";
import { partnersWords as words } from "@/lib/content/alliance/joining/partners-words";
import { roleWords } from "@/lib/content/alliance/role-words";
import { listing } from "@/lib/content/listing";
import { capital } from "@/lib/content/numbers";

type PeopleOfPartnerProps = { partner: Pick<PartnerFacts, "name" | "people">; allianceId: string };

/** Everybody who takes part for one partner, with every role. */
export function PeopleOfPartner({ partner, allianceId }: PeopleOfPartnerProps) {
  return (
    <div className="partner-people">
      <DataTable
        caption={words.people(partner.name)}
        columns={[
          { id: "name", header: words.name },
          { id: "role", header: words.role, unlabelled: true },
          { id: "email", header: words.email, unlabelled: true },
        ]}
        rows={partner.people.map(({ memberId, name, roles, email }) => ({
          id: memberId,
          cells: [
            <Link key="name" prefetch={false} href={memberHref(allianceId, memberId)}>
              {name}
            </Link>,
            capital(listing(roles.map((role) => roleWords[role]))),
            <a key="email" className="wrap-anywhere" href={`mailto:${email}`}>
              {email}
            </a>,
          ],
        }))}
      />
    </div>
  );
}
