import { DataTable } from "@/components/ui/data/data-table";
import { overviewWords as words } from "@/lib/content/alliance/overview-words";
import { roleWords } from "@/lib/content/alliance/role-words";
import type { AllianceRole, Capacity } from "@/lib/domain/alliance/role";

export type PartnerPeople = {
  partnerId: string;
  name: string;
  contribution: string;
  capacity: Capacity;
  initiating: boolean;
  people: Record<AllianceRole, string[]>;
};

const otherRoles = ["alliance-manager", "adviser", "funder"] as const;

/** Who takes part, for whom, and who decides. */
export function PeopleTable({ partners, managerLabel }: { partners: PartnerPeople[]; managerLabel: string }) {
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
      rows={partners.map((partner) => ({
        id: partner.partnerId,
        cells: [
          <PartnerName key="name" {...partner} />,
          partner.contribution,
          ...(partner.capacity === "partner"
            ? [names(partner.people.director), names(partner.people.contact)]
            : [words.doesNot, words.doesNot]),
          others(partner.people, managerLabel),
        ],
      }))}
    />
  );
}

const names = (people: string[]): string => people.join(", ") || words.nobody;

function others(people: PartnerPeople["people"], managerLabel: string): string {
  const words = { ...roleWords, "alliance-manager": managerLabel };
  return otherRoles.flatMap((role) => people[role].map((name) => `${name}, ${words[role]}`)).join("; ");
}

/** What an organisation is here, when that is not simply a partner. */
function PartnerName({ name, capacity, initiating }: PartnerPeople) {
  const note = initiating ? words.initiates : words.capacities[capacity];
  return (
    <>
      {name}
      {note && <span className="sub">{note}</span>}
    </>
  );
}
