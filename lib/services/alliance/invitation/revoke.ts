import "server-only";
import type { PersonActor } from "@/lib/access/actor";
import { perform } from "@/lib/access/doors";
import { type TendingRefusal, tendingRefusal } from "@/lib/domain/alliance/joining/tending";
import { changeInvitation, heldById, ownSeats } from "@/lib/services/alliance/invitation/held";

export type SentInvitation = { allianceId: string; invitationId: string };
export type RevokeResult = { ok: true } | { ok: false; reason: TendingRefusal };

/** Takes an invitation back: its link says so from now on. @throws AppError not-found when it is not one of here. */
export async function revokeInvitation(actor: PersonActor, input: SentInvitation): Promise<RevokeResult> {
  const { allianceId, invitationId } = input;
  return perform(actor, "invitation.revoke", allianceId, async (door) => {
    const { tx, now, standing, record } = door;
    const { sent } = await heldById(door, input);
    const refusal = tendingRefusal(await ownSeats(door, allianceId), sent, now);
    if (refusal) return { ok: false, reason: refusal };
    await changeInvitation(tx, sent, { revokedAt: now, revokedBy: standing.personId });
    record({ invitationId, partnerId: sent.partnerId });
    return { ok: true };
  });
}
