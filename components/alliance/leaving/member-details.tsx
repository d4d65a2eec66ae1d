import Link from "next/link";
import { memberHref, type NamedAlliance } from "@/components/alliance/alliance-paths";
import { AddRoleForm } from "@/components/alliance/leaving/add-role-form";
import { LeavingLinks } from "@/components/alliance/leaving/leaving-links";
import { DataTable } from "@/components/ui/data/data-table";
import { Facts } from "@/components/ui/data/facts";
import { Section } from "@/components/ui/layout/section";
import { memberWords as words } from "@/lib/content/alliance/leaving/member-words";
import { roleWords } from "@/lib/content/alliance/role-words";
import { fullDate } from "@/lib/content/dates";
import { capital } from "@/lib/content/numbers";
import type { FormAction } from "@/lib/content/web/form-state";
import type { InvitedRole } from "@/lib/domain/alliance/joining/inviting";
import type { AllianceRole } from "@/lib/domain/alliance/role";

export type MemberFacts = {
  alliance: NamedAlliance;
  person: {
    name: string;
    email: string;
    isSelf: boolean;
    partner: { name: string };
    joinedAt: Date;
    endedAt: Date | null;
  };
  roles: { memberId: string; role: AllianceRole; joinedAt: Date }[];
  mayEnd: boolean;
  rolesToAdd: InvitedRole[];
};

/** Who somebody is in this alliance, and what the viewer may do about it. */
export function MemberDetails({ facts, action }: { facts: MemberFacts; action: FormAction }) {
  const { alliance, person, roles, rolesToAdd, mayEnd } = facts;
  const { name, partner, endedAt, joinedAt } = person;
  const [first] = roles;
  return (
    <>
      <h1>{name}</h1>
      <p className="lede">{ledeOf(person)}</p>
      <Section id="gegevens" title={words.factsTitle}>
        <Facts
          facts={[
            { term: words.organisation, value: partner.name },
            { term: words.email, value: person.email },
            endedAt
              ? { term: words.from, value: words.span(joinedAt, endedAt) }
              : { term: words.since, value: fullDate(joinedAt) },
          ]}
        />
      </Section>
      {first && (
        <Section id="rollen" title={words.rolesTitle}>
          <Roles roles={roles} />
          {mayEnd && !person.isSelf && (
            <p className="mt-5">
              <Link prefetch={false} href={`${memberHref(alliance.allianceId, first.memberId)}/stoppen`}>
                {words.end(name)}
              </Link>
            </p>
          )}
        </Section>
      )}
      {first && rolesToAdd.length > 0 && (
        <Section id="erbij" title={words.addTitle}>
          <AddRoleForm
            allianceId={alliance.allianceId}
            memberId={first.memberId}
            roles={rolesToAdd}
            action={action}
          />
        </Section>
      )}
      {first && person.isSelf && (
        <LeavingLinks allianceId={alliance.allianceId} roles={roles.map((one) => one.role)} />
      )}
    </>
  );
}

function ledeOf({ partner, endedAt, isSelf }: MemberFacts["person"]): string {
  if (endedAt) return words.goneLede(partner.name, endedAt);
  return isSelf ? words.ownLede(partner.name) : words.lede(partner.name);
}

function Roles({ roles }: Pick<MemberFacts, "roles">) {
  return (
    <DataTable
      caption={words.rolesCaption}
      columns={[
        { id: "role", header: words.role },
        { id: "since", header: words.sinceColumn },
      ]}
      rows={roles.map(({ memberId, role, joinedAt }) => ({
        id: memberId,
        cells: [capital(roleWords[role]), fullDate(joinedAt)],
      }))}
    />
  );
}
