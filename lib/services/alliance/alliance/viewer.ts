import "server-only";
import type { member, partner } from "@/db/schema/alliance";
import type { Standing } from "@/lib/access/policy";
import { type AllianceRole, allianceRoles } from "@/lib/domain/alliance/role";

/** Who is looking, as the frame of a page shows it. */
export type Viewer = { name: string; organisation: string; roles: AllianceRole[] };

type Rows = {
  members: (typeof member.$inferSelect)[];
  partners: (typeof partner.$inferSelect)[];
};

/** The viewer, from the rows that the page reads anyway. */
export function viewerAmong({ members, partners }: Rows, standing: Standing): Viewer {
  const own = members.filter((one) => one.personId === standing.personId);
  const organisations = new Set(own.map((one) => one.partnerId));
  return {
    name: own[0]?.name ?? "",
    organisation: partners
      .filter((one) => organisations.has(one.partnerId))
      .map((one) => one.name)
      .join(", "),
    roles: allianceRoles.filter((role) => own.some((one) => one.role === role)),
  };
}
