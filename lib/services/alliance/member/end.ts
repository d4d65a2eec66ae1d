import "server-only";
import type { PersonActor } from "@/lib/access/actor";
import { perform } from "@/lib/access/doors";
import { type MemberEndingRefusal, memberEndingRefusal } from "@/lib/domain/alliance/leaving/member-ending";
import { holdAlliance } from "@/lib/services/alliance/alliance/hold";
import { partnersWithMembers } from "@/lib/services/alliance/alliance/people";
import { partnersOwingDecision } from "@/lib/services/alliance/member/owing";
import { actingSeats, endSeats, seatAmong } from "@/lib/services/alliance/member/seats";

export type EndMember = {
  allianceId: string;
  /** One role of somebody. */
  memberId: string;
  /** That role only, or everything that this person does for the same partner. */
  extent: "role" | "all";
};
export type EndMemberResult =
  | {
      ok: true;
      /** Whether whoever asked still takes part in the alliance. */
      stays: boolean;
    }
  | { ok: false; reason: MemberEndingRefusal | "already-ended" };

/** Ends a role, or all that a person does for a partner: one's own, or somebody else's. */
export async function endMember(actor: PersonActor, input: EndMember): Promise<EndMemberResult> {
  const { allianceId, memberId } = input;
  return perform(actor, "member.end", allianceId, async ({ tx, now, standing, record }) => {
    await holdAlliance(tx, allianceId);
    const { partners, members } = await partnersWithMembers(tx, allianceId);
    const seats = actingSeats(members, standing);
    const by = { personId: seats[0].personId, seats };
    const seat = await seatAmong(tx, members, input);
    if (!seat) return { ok: false, reason: "already-ended" };
    const { partnerId, personId } = seat;
    const ending =
      input.extent === "all"
        ? members.filter((one) => one.personId === personId && one.partnerId === partnerId)
        : [seat];
    const owing = await partnersOwingDecision(tx, allianceId, partners);
    const refusal = memberEndingRefusal({ partners, members, by, ending, owing });
    if (refusal) return { ok: false, reason: refusal };
    await endSeats(tx, { allianceId, members, ending, now });
    const left = members.filter((one) => !ending.includes(one));
    record({ memberId, partnerId, roles: ending.length, stays: Number(left.some(is(personId))) });
    return { ok: true, stays: left.some(is(by.personId)) };
  });
}

const is = (personId: string) => (one: { personId: string }) => one.personId === personId;
