import "server-only";
import type { Transaction } from "@/db/client";
import type { member } from "@/db/schema/alliance";
import type { PersonActor } from "@/lib/access/actor";
import { perform } from "@/lib/access/doors";
import { type HandOverRefusal, handOverRefusal, needsContactRole } from "@/lib/domain/alliance/leaving/roles";
import { managersAmong } from "@/lib/domain/alliance/leaving/seat";
import { holdAlliance } from "@/lib/services/alliance/alliance/hold";
import { partnersWithMembers } from "@/lib/services/alliance/alliance/people";
import { actingSeats, endSeats, seatAmong } from "@/lib/services/alliance/member/seats";
import { postMail } from "@/lib/services/alliance/outbox/post";
import { insertMember } from "@/lib/services/alliance/partner/insert";

export type HandOverManager = {
  allianceId: string;
  /** Any role of the one who takes over. */
  memberId: string;
};
export type HandOverResult =
  | { ok: true; memberId: string }
  | { ok: false; reason: HandOverRefusal | "already-ended" };

type Member = typeof member.$inferSelect;

/** Passes the role of alliance manager to somebody who takes part; who had it stays in as a contact at least. */
export async function handOverManager(actor: PersonActor, input: HandOverManager): Promise<HandOverResult> {
  const { allianceId } = input;
  return perform(actor, "manager.hand-over", allianceId, async ({ tx, now, standing, record }) => {
    await holdAlliance(tx, allianceId);
    const { partners, members } = await partnersWithMembers(tx, allianceId);
    const own = actingSeats(members, standing);
    const [manager] = managersAmong(own);
    const to = await seatAmong(tx, members, input);
    if (!to) return { ok: false, reason: "already-ended" };
    const refusal = handOverRefusal({ partners, members, own, to });
    if (refusal || !manager) return { ok: false, reason: refusal ?? "changed" };
    await endSeats(tx, { allianceId, members, ending: [manager], now });
    if (needsContactRole(manager, members)) await seat(tx, { as: "contact", like: manager, now });
    const memberId = await seat(tx, { as: "alliance-manager", like: to, now });
    const told = { allianceId, kind: "manager-handed-over" as const, ref: manager.memberId };
    await postMail(tx, { ...told, recipient: memberId, at: now });
    record({ memberId, partnerId: to.partnerId, fromMemberId: manager.memberId });
    return { ok: true, memberId };
  });
}

function seat(
  tx: Transaction,
  { as: role, like, now }: { as: Member["role"]; like: Member; now: Date },
): Promise<string> {
  const { allianceId, partnerId, organisationId, personId, name, email } = like;
  return insertMember(tx, { allianceId, partnerId, organisationId, personId, role, name, email, now });
}
