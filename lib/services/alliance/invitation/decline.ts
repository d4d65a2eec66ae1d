import "server-only";
import { perform } from "@/lib/access/doors";
import { invitationFromToken } from "@/lib/access/links/invitation-link";
import type { Visitor } from "@/lib/access/sign-in-visitor";
import { AppError } from "@/lib/platform/errors";
import { changeInvitation, heldByLink } from "@/lib/services/alliance/invitation/held";
import { postMail } from "@/lib/services/alliance/outbox/post";

export type DeclineInvitation = { token: string; reason: string };
export type DeclineResult = { ok: true } | { ok: false; reason: "expired" | "no-reason" };

/**
 * Says no, with a reason that the asker gets to read. The link is enough: it came to the invitee's own address.
 * @throws AppError not-found: no such invitation, answered already, or handed on.
 */
export async function declineInvitation(
  _visitor: Visitor,
  { token, reason }: DeclineInvitation,
): Promise<DeclineResult> {
  const invited = invitationFromToken(token);
  if (!invited) throw new AppError("not-found");
  const { allianceId } = invited;
  return perform(invited, "invitation.decline", allianceId, async (door) => {
    const { tx, now, record } = door;
    const { asked, expired } = await heldByLink(door, invited);
    if (expired) return { ok: false, reason: "expired" };
    const declineReason = reason.trim();
    if (!declineReason) return { ok: false, reason: "no-reason" };
    await changeInvitation(tx, asked, { declinedAt: now, declineReason });
    const { invitationId: ref, partnerId, generation: turn } = asked;
    await postMail(tx, { allianceId, kind: "invitation-answered", ref, turn, at: now });
    record({ invitationId: ref, partnerId });
    return { ok: true };
  });
}
