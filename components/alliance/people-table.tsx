import { DataTable } from "@/components/ui/data/data-table";
import { overviewWords as words } from "@/lib/content/alliance/overview-words";
import { roleWords } from "@/lib/content/alliance/role-words";
import type { AllianceRole } from "@/lib/domain/alliance/role";

export type PartnerPeople = {
  partnerId: string;
  name: string;
  contribution: string;
  people: Record<AllianceRole, string[]>;
};

const otherRoles = ["alliance-manager", "adviser", "funder"] as const;

/** Who takes part, for whom, and who decides. */
export function PeopleTable({ partners }: { partners: PartnerPeople[] }) {
  return (
    <DataTable
      caption={words.partnersCaption}
      columns={[
        { id: "organisation", header: words.organisation },
        { id: "contribution", header: words.contribution },
        { id: "decides", header: words.decides },
        { id: "contact", header: words.contact },
        { id: "others", header: words.otherRoles },
      ]}
      rows={partners.map(({ partnerId, name, contribution, people }) => ({
        id: partnerId,
        cells: [name, contribution, names(people.director), names(people.contact), others(people)],
      }))}
    />
  );
}

const names = (people: string[]): string => people.join(", ") || words.nobody;

function others(people: PartnerPeople["people"]): string {
  return otherRoles.flatMap((role) => people[role].map((name) => `${name}, ${roleWords[role]}`)).join("; ");
}
