import "server-only";
import { and, asc, eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { member, partner } from "@/db/schema/alliance";
import type { PersonActor } from "@/lib/access/actor";
import { view } from "@/lib/access/doors";
import { can } from "@/lib/access/policy";
import type { InvitedRole } from "@/lib/domain/alliance/joining/inviting";
import { mayEnd } from "@/lib/domain/alliance/leaving/member-ending";
import { rolesToAdd } from "@/lib/domain/alliance/leaving/roles";
import type { AllianceRole } from "@/lib/domain/alliance/role";
import { AppError } from "@/lib/platform/errors";
import { isId } from "@/lib/platform/ids";
import { allianceById, partnersWithMembers } from "@/lib/services/alliance/alliance/people";
import { type Viewer, viewerAmong } from "@/lib/services/alliance/alliance/viewer";
import { actingSeats } from "@/lib/services/alliance/member/seats";

export type MemberPage = {
  viewer: Viewer;
  alliance: { allianceId: string; name: string };
  person: {
    name: string;
    email: string;
    isSelf: boolean;
    partner: { partnerId: string; name: string };
    /** Since the first role that still stands; until the last one ended. */
    joinedAt: Date;
    endedAt: Date | null;
  };
  /** Roles that stand now, in order; none for somebody who stopped. */
  roles: { memberId: string; role: AllianceRole; joinedAt: Date }[];
  /** What the viewer may do here. */
  mayEnd: boolean;
  rolesToAdd: InvitedRole[];
};

/** One person who acts for one partner, by any role of theirs. */
export async function readMember(
  actor: PersonActor,
  { allianceId, memberId }: { allianceId: string; memberId: string },
): Promise<MemberPage> {
  return view(actor, "partner.read", allianceId, async ({ tx, standing }) => {
    const found = await allianceById(tx, allianceId);
    const people = await partnersWithMembers(tx, allianceId);
    const seats = await seatsOfSame(tx, allianceId, memberId);
    const [first] = seats;
    if (!first) throw new AppError("not-found");
    const roles = seats.filter((one) => !one.endedAt);
    const own = actingSeats(people.members, standing);
    const by = { personId: own[0].personId, seats: own };
    return {
      viewer: viewerAmong(people, standing),
      alliance: { allianceId, name: found.name },
      person: {
        ...{ name: first.name, email: first.email, isSelf: first.personId === by.personId },
        partner: { partnerId: first.partnerId, name: first.partnerName },
        ...span(roles.length > 0 ? roles : seats),
      },
      roles: roles.map((one) => ({ memberId: one.memberId, role: one.role, joinedAt: one.joinedAt })),
      mayEnd: roles.length > 0 && roles.every((one) => mayEnd(one, by)),
      rolesToAdd:
        roles.length > 0 && can(standing, "member.role.add")
          ? rolesToAdd({ capacity: first.capacity, held: roles.map((one) => one.role) })
          : [],
    };
  });
}

/** Every role, also ended ones, that the person behind this one had for the same partner. */
async function seatsOfSame(tx: Transaction, allianceId: string, memberId: string) {
  if (!isId(memberId)) return [];
  const named = tx
    .select({ personId: member.personId, partnerId: member.partnerId })
    .from(member)
    .where(and(eq(member.allianceId, allianceId), eq(member.memberId, memberId)))
    .as("named");
  const rows = await tx
    .select({ seat: member, partnerName: partner.name, capacity: partner.capacity })
    .from(named)
    .innerJoin(
      member,
      and(
        eq(member.allianceId, allianceId),
        eq(member.personId, named.personId),
        eq(member.partnerId, named.partnerId),
      ),
    )
    .innerJoin(partner, and(eq(partner.allianceId, allianceId), eq(partner.partnerId, member.partnerId)))
    .orderBy(asc(member.joinedAt), asc(member.memberId));
  return rows.map(({ seat, ...more }) => ({ ...seat, ...more }));
}

function span(seats: { joinedAt: Date; endedAt: Date | null }[]) {
  const [first] = seats;
  const ends = seats.flatMap((one) => one.endedAt ?? []).toSorted((a, b) => b.getTime() - a.getTime());
  return {
    joinedAt: first?.joinedAt ?? new Date(0),
    endedAt: ends.length === seats.length ? (ends[0] ?? null) : null,
  };
}
