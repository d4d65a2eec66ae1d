import "server-only";
import { and, asc, eq, isNull } from "drizzle-orm";
import { alliance, partner } from "@/db/schema/alliance";
import { allianceCard } from "@/db/schema/overview";
import type { PersonActor } from "@/lib/access/actor";
import { view } from "@/lib/access/doors";
import { fittingRoles, type InvitedRole } from "@/lib/domain/alliance/joining/inviting";
import { mayAskFor } from "@/lib/domain/alliance/joining/tending";
import type { Capacity } from "@/lib/domain/alliance/role";
import { AppError } from "@/lib/platform/errors";
import { partnersWithMembers } from "@/lib/services/alliance/alliance/people";
import { type Viewer, viewerAmong } from "@/lib/services/alliance/alliance/viewer";
import { ownSeats } from "@/lib/services/alliance/invitation/held";

export type PrepareInvitationPage = {
  viewer: Viewer;
  alliance: { allianceId: string; name: string };
  stopped: boolean;
  /** The partner that somebody is asked for; null: a new organisation. */
  partner: AskedForPartner | null;
  /** Partners that the viewer may ask somebody for. */
  partners: AskedForPartner[];
  mayName: boolean;
};
type AskedForPartner = { partnerId: string; name: string; capacity: Capacity; roles: InvitedRole[] };

/**
 * What the form needs to ask somebody.
 * @param partnerId null: the viewer did not say for whom; a new organisation, or the viewer's own partner.
 * @throws AppError not-found: no such partner here, or not one that the viewer may ask somebody for.
 */
export async function prepareInvitation(
  actor: PersonActor,
  { allianceId, partnerId }: { allianceId: string; partnerId: string | null },
): Promise<PrepareInvitationPage> {
  return view(actor, "invitation.send", allianceId, async (door) => {
    const { tx, standing } = door;
    const [found] = await tx
      .select({ name: alliance.name, rail: allianceCard.rail })
      .from(alliance)
      .innerJoin(allianceCard, eq(allianceCard.allianceId, allianceId))
      .where(eq(alliance.allianceId, allianceId));
    if (!found) throw new AppError("not-found");
    const seats = await ownSeats(door, allianceId);
    const listed = await tx
      .select()
      .from(partner)
      .where(and(eq(partner.allianceId, allianceId), isNull(partner.leftAt)))
      .orderBy(asc(partner.namedAt), asc(partner.partnerId));
    const partners = listed
      .filter((one) => mayAskFor(seats, one.partnerId))
      .map(({ partnerId: id, name, capacity }) => ({
        ...{ partnerId: id, name, capacity, roles: [...fittingRoles(capacity)] },
      }));
    const mayName = standing.roles.includes("alliance-manager");
    const asked = partnerId ?? (mayName ? null : (partners[0]?.partnerId ?? null));
    const chosen = partners.find((one) => one.partnerId === asked) ?? null;
    if (asked !== null && !chosen) throw new AppError("not-found");
    return {
      viewer: viewerAmong(await partnersWithMembers(tx, allianceId), standing),
      alliance: { allianceId, name: found.name },
      stopped: found.rail.status === "stopped",
      ...{ partner: chosen, partners, mayName },
    };
  });
}
