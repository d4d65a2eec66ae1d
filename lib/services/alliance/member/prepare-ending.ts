import "server-only";
import type { member } from "@/db/schema/alliance";
import type { PersonActor } from "@/lib/access/actor";
import { view } from "@/lib/access/doors";
import {
  type MemberEndingRefusal,
  mayEnd,
  memberEndingRefusal,
} from "@/lib/domain/alliance/leaving/member-ending";
import type { Seat } from "@/lib/domain/alliance/leaving/seat";
import type { AllianceRole } from "@/lib/domain/alliance/role";
import { AppError } from "@/lib/platform/errors";
import { allianceById, partnersWithMembers } from "@/lib/services/alliance/alliance/people";
import { type Viewer, viewerAmong } from "@/lib/services/alliance/alliance/viewer";
import { partnersOwingDecision } from "@/lib/services/alliance/member/owing";
import { actingSeats } from "@/lib/services/alliance/member/seats";

/** What can end at once, and why it cannot. */
export type PossibleEnding = {
  memberId: string;
  extent: "role" | "all";
  refusal: MemberEndingRefusal | null;
};
export type PersonEnding = {
  partner: { partnerId: string; name: string };
  held: AllianceRole[];
  /** Everything that the person does for this partner. */
  all: PossibleEnding;
  /** Each role apart, when there is more than one. */
  roles: (PossibleEnding & { role: AllianceRole })[];
};
export type EndingPage = {
  viewer: Viewer;
  alliance: { allianceId: string; name: string };
  person: { name: string; isSelf: boolean };
  /** One for each partner that the person acts for; none for somebody who stopped. */
  endings: PersonEnding[];
};

/** What somebody may end: everything of one's own, or what one other person does for one partner. */
export async function prepareEnding(
  actor: PersonActor,
  { allianceId, memberId }: { allianceId: string; memberId: string | null },
): Promise<EndingPage> {
  return view(actor, "member.end", allianceId, async ({ tx, standing }) => {
    const found = await allianceById(tx, allianceId);
    const people = await partnersWithMembers(tx, allianceId);
    const own = actingSeats(people.members, standing);
    const by = { personId: own[0].personId, seats: own };
    const { personId } = by;
    const seats = people.members.filter(chosen(people.members, memberId, personId));
    const [first] = seats;
    if (!first) throw new AppError("not-found");
    if (!seats.every((one) => mayEnd(one, by))) throw new AppError("forbidden");
    const owing = await partnersOwingDecision(tx, allianceId, people.partners);
    const refusalOf = (ending: readonly Seat[]) => memberEndingRefusal({ ...people, by, ending, owing });
    return {
      viewer: viewerAmong(people, standing),
      alliance: { allianceId, name: found.name },
      person: { name: first.name, isSelf: first.personId === personId },
      endings: people.partners.flatMap(({ partnerId, name }) => {
        const own = seats.filter((one) => one.partnerId === partnerId);
        return own.length > 0 ? [{ partner: { partnerId, name }, ...endingsOf(own, refusalOf) }] : [];
      }),
    };
  });
}

type Member = typeof member.$inferSelect;

function chosen(members: readonly Member[], memberId: string | null, personId: string) {
  if (memberId === null) return (one: Member) => one.personId === personId;
  const seat = members.find((one) => one.memberId === memberId);
  return (one: Member) => one.personId === seat?.personId && one.partnerId === seat.partnerId;
}

function endingsOf(
  seats: readonly Member[],
  refusalOf: (ending: readonly Seat[]) => PossibleEnding["refusal"],
) {
  const memberId = seats[0]?.memberId ?? "";
  return {
    held: seats.map((one) => one.role),
    all: { memberId, extent: "all" as const, refusal: refusalOf(seats) },
    roles:
      seats.length < 2
        ? []
        : seats.map((one) => ({
            ...{ memberId: one.memberId, extent: "role" as const, role: one.role },
            refusal: refusalOf([one]),
          })),
  };
}
