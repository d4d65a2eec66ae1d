import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import { partner } from "@/db/schema/alliance";
import { invitation } from "@/db/schema/invitation";
import type { PersonActor } from "@/lib/access/actor";
import { perform } from "@/lib/access/doors";
import { AppError } from "@/lib/platform/errors";
import { holdAlliance } from "@/lib/services/alliance/alliance/hold";

export type WithdrawPartner = { allianceId: string; partnerId: string };
export type WithdrawResult = { ok: true } | { ok: false; reason: "joined" };

/**
 * Takes an organisation that was asked and never joined off the list; nobody can join for it any more.
 * @throws AppError not-found: no such partner here, or it is off the list already.
 */
export async function withdrawPartner(actor: PersonActor, input: WithdrawPartner): Promise<WithdrawResult> {
  const { allianceId, partnerId } = input;
  return perform(actor, "partner.withdraw", allianceId, async ({ tx, now, standing, record }) => {
    await holdAlliance(tx, allianceId);
    const named = and(eq(partner.allianceId, allianceId), eq(partner.partnerId, partnerId));
    const [found] = await tx.select().from(partner).where(named);
    if (!found || found.leftAt) throw new AppError("not-found");
    if (found.joinedAt) return { ok: false, reason: "joined" };
    await tx.update(partner).set({ leftAt: now, leftBy: standing.personId, leftReason: "" }).where(named);
    const revoked = await tx
      .update(invitation)
      .set({ revokedAt: now, revokedBy: standing.personId })
      .where(
        and(
          eq(invitation.allianceId, allianceId),
          eq(invitation.partnerId, partnerId),
          isNull(invitation.acceptedAt),
          isNull(invitation.declinedAt),
          isNull(invitation.revokedAt),
        ),
      )
      .returning({ invitationId: invitation.invitationId });
    record({ partnerId, invitations: revoked.length });
    return { ok: true };
  });
}
