import "server-only";
import type { PersonActor } from "@/lib/access/actor";
import { perform } from "@/lib/access/doors";
import { expiryFrom } from "@/lib/domain/alliance/joining/invitation";
import { type TendingRefusal, tendingRefusal } from "@/lib/domain/alliance/joining/tending";
import { changeInvitation, heldById, ownSeats } from "@/lib/services/alliance/invitation/held";
import { invitationsPerPerson, resendsPerInvitation } from "@/lib/services/alliance/invitation/limits";
import type { SentInvitation } from "@/lib/services/alliance/invitation/revoke";
import { postMail } from "@/lib/services/alliance/outbox/post";
import { isStopped } from "@/lib/services/alliance/phase/stopped";
import { type TooMany, tooMany } from "@/lib/services/people/sign-in/limits";

export type ResendResult = { ok: true } | { ok: false; reason: TendingRefusal | "stopped" } | TooMany;

/**
 * Mails the same link once more. One that ran out waits again, as long as a new one would.
 * @throws AppError not-found when it is not one of here.
 */
export async function resendInvitation(actor: PersonActor, input: SentInvitation): Promise<ResendResult> {
  const { allianceId, invitationId } = input;
  return perform(actor, "invitation.resend", allianceId, async (door) => {
    const { tx, now, record } = door;
    const { sent } = await heldById(door, input);
    const refusal = tendingRefusal(await ownSeats(door, allianceId), sent, now);
    if (refusal) return { ok: false, reason: refusal };
    if (await isStopped(tx, allianceId)) return { ok: false, reason: "stopped" };
    const wait = await tooMany([resendsPerInvitation, invitationId], [invitationsPerPerson, actor.personId]);
    if (wait) return wait;
    const sendings = sent.sendings + 1;
    const expiresAt = sent.expiresAt <= now ? expiryFrom(now) : sent.expiresAt;
    await changeInvitation(tx, sent, { sendings, expiresAt });
    const mail = { allianceId, ref: invitationId, turn: sendings, at: now };
    await postMail(tx, { ...mail, kind: "partner-invitation" });
    record({ invitationId, partnerId: sent.partnerId, sendings });
    return { ok: true };
  });
}
