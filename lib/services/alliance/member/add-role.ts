import "server-only";
import type { PersonActor } from "@/lib/access/actor";
import { perform } from "@/lib/access/doors";
import type { InvitedRole } from "@/lib/domain/alliance/joining/inviting";
import { type AddingRoleRefusal, addingRoleRefusal } from "@/lib/domain/alliance/leaving/roles";
import { managersAmong } from "@/lib/domain/alliance/leaving/seat";
import { holdAlliance } from "@/lib/services/alliance/alliance/hold";
import { partnersWithMembers } from "@/lib/services/alliance/alliance/people";
import { actingSeats, seatAmong } from "@/lib/services/alliance/member/seats";
import { insertMember } from "@/lib/services/alliance/partner/insert";

export type AddRole = {
  allianceId: string;
  /** One role that the person has already, for the partner that the new role is for. */
  memberId: string;
  role: InvitedRole;
};
export type AddRoleResult =
  | { ok: true; memberId: string }
  | { ok: false; reason: AddingRoleRefusal | "changed" | "already-ended" };

/** Gives somebody who takes part a further role for the same partner. */
export async function addRole(actor: PersonActor, input: AddRole): Promise<AddRoleResult> {
  const { allianceId, role } = input;
  return perform(actor, "member.role.add", allianceId, async ({ tx, now, standing, record }) => {
    await holdAlliance(tx, allianceId);
    const { partners, members } = await partnersWithMembers(tx, allianceId);
    if (managersAmong(actingSeats(members, standing)).length === 0) return { ok: false, reason: "changed" };
    const seat = await seatAmong(tx, members, input);
    const partner = partners.find((one) => one.partnerId === seat?.partnerId);
    if (!seat || !partner) return { ok: false, reason: "already-ended" };
    const { partnerId, organisationId, personId, name, email } = seat;
    const held = members.filter((one) => one.personId === personId && one.partnerId === partnerId);
    const roles = held.map((one) => one.role);
    const refusal = addingRoleRefusal({ role, capacity: partner.capacity, held: roles });
    if (refusal) return { ok: false, reason: refusal };
    const added = await insertMember(tx, {
      ...{ allianceId, partnerId, organisationId, personId, role, name, email, now },
    });
    record({ memberId: added, partnerId });
    return { ok: true, memberId: added };
  });
}
