import "server-only";
import type { PersonActor } from "@/lib/access/actor";
import { view } from "@/lib/access/doors";
import { handOverRefusal, needsContactRole } from "@/lib/domain/alliance/leaving/roles";
import { managersAmong } from "@/lib/domain/alliance/leaving/seat";
import type { AllianceRole } from "@/lib/domain/alliance/role";
import { allianceById, partnersWithMembers } from "@/lib/services/alliance/alliance/people";
import { type Viewer, viewerAmong } from "@/lib/services/alliance/alliance/viewer";
import { actingSeats } from "@/lib/services/alliance/member/seats";

/** Somebody who can take the role over; the memberId is any role of theirs for that partner. */
export type Successor = {
  memberId: string;
  name: string;
  partnerName: string;
  roles: AllianceRole[];
};
export type HandOverPage = {
  viewer: Viewer;
  alliance: { allianceId: string; name: string };
  successors: Successor[];
  /** The former manager gets this role, because no other is left. */
  becomesContact: boolean;
};

/** Whom the manager can hand the role to. */
export async function prepareHandOver(actor: PersonActor, allianceId: string): Promise<HandOverPage> {
  return view(actor, "manager.hand-over", allianceId, async ({ tx, standing }) => {
    const { name } = await allianceById(tx, allianceId);
    const people = await partnersWithMembers(tx, allianceId);
    const own = actingSeats(people.members, standing);
    const [manager] = managersAmong(own);
    const first = people.members.filter(
      (one, place) =>
        handOverRefusal({ ...people, own, to: one }) === null &&
        people.members.findIndex((other) => isSame(one, other)) === place,
    );
    return {
      viewer: viewerAmong(people, standing),
      alliance: { allianceId, name },
      successors: first.map((one) => ({
        ...{ memberId: one.memberId, name: one.name },
        partnerName: people.partners.find((found) => found.partnerId === one.partnerId)?.name ?? "",
        roles: people.members.filter((other) => isSame(one, other)).map((other) => other.role),
      })),
      becomesContact: manager !== undefined && needsContactRole(manager, people.members),
    };
  });
}

type Place = { personId: string; partnerId: string };

const isSame = (a: Place, b: Place): boolean => a.personId === b.personId && a.partnerId === b.partnerId;
