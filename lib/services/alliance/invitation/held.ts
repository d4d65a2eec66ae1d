import "server-only";
import { and, eq, inArray, isNull } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { member, partner } from "@/db/schema/alliance";
import { invitation } from "@/db/schema/invitation";
import type { InvitationActor } from "@/lib/access/actor";
import type { Performance, View } from "@/lib/access/doors";
import { invitationState } from "@/lib/domain/alliance/joining/invitation";
import { AppError } from "@/lib/platform/errors";
import { holdAlliance } from "@/lib/services/alliance/alliance/hold";

export type Invitation = typeof invitation.$inferSelect;
type Partner = typeof partner.$inferSelect;

/**
 * The invitation behind a link, as whoever came a moment before left it, with everybody else waiting.
 * @throws AppError not-found: answered, taken back or handed on since.
 */
export async function heldByLink(
  { tx, now }: Performance,
  { allianceId, invitationId, generation }: InvitationActor,
): Promise<{ asked: Invitation; expired: boolean }> {
  await holdAlliance(tx, allianceId);
  const [asked] = await tx
    .select()
    .from(invitation)
    .where(and(eq(invitation.allianceId, allianceId), eq(invitation.invitationId, invitationId)));
  const state = asked && invitationState(asked, now);
  if (!asked || asked.generation !== generation || (state !== "open" && state !== "expired")) {
    throw new AppError("not-found");
  }
  return { asked, expired: state === "expired" };
}

/**
 * An invitation of this alliance and the partner it is for, held, for those who look after it.
 * @throws AppError not-found: no such invitation here, or its partner is off the list.
 */
export async function heldById(
  { tx }: Performance,
  { allianceId, invitationId }: { allianceId: string; invitationId: string },
): Promise<{ sent: Invitation; partner: Partner }> {
  await holdAlliance(tx, allianceId);
  const [found] = await tx
    .select({ sent: invitation, partner })
    .from(invitation)
    .innerJoin(
      partner,
      and(
        eq(partner.allianceId, allianceId),
        eq(partner.partnerId, invitation.partnerId),
        isNull(partner.leftAt),
      ),
    )
    .where(and(eq(invitation.allianceId, allianceId), eq(invitation.invitationId, invitationId)));
  if (!found) throw new AppError("not-found");
  return found;
}

/** What the one who acts is here, for which partner; only where that person still works for it. */
export async function ownSeats(
  { tx, standing }: View,
  allianceId: string,
): Promise<(typeof member.$inferSelect)[]> {
  return tx
    .select()
    .from(member)
    .where(
      and(
        eq(member.allianceId, allianceId),
        eq(member.personId, standing.personId ?? ""),
        inArray(member.partnerId, [...standing.partnerIds]),
        isNull(member.endedAt),
      ),
    );
}

type Change = Partial<typeof invitation.$inferInsert>;

/** Writes what became of a held invitation. */
export async function changeInvitation(
  tx: Transaction,
  { allianceId, invitationId }: Invitation,
  change: Change,
): Promise<void> {
  await tx
    .update(invitation)
    .set(change)
    .where(and(eq(invitation.allianceId, allianceId), eq(invitation.invitationId, invitationId)));
}
