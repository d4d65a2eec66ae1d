import "server-only";
import { and, count, eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { invitationHandOn } from "@/db/schema/invitation";
import { type Performance, perform } from "@/lib/access/doors";
import { invitationFromToken } from "@/lib/access/links/invitation-link";
import type { Visitor } from "@/lib/access/sign-in-visitor";
import { type HandOnRefusal, handOnRefusal } from "@/lib/domain/alliance/joining/handing-on";
import { expiryFrom } from "@/lib/domain/alliance/joining/invitation";
import { AppError } from "@/lib/platform/errors";
import { newId } from "@/lib/platform/ids";
import { changeInvitation, heldByLink, type Invitation } from "@/lib/services/alliance/invitation/held";
import { handOnsPerVisitor } from "@/lib/services/alliance/invitation/limits";
import { postMail } from "@/lib/services/alliance/outbox/post";
import { type TooMany, tooMany } from "@/lib/services/people/sign-in/limits";

/** `email` as `parseEmailAddress` gives it. */
export type HandOnInvitation = { token: string; name: string; email: string; sure: boolean };
export type HandOnResult = { ok: true } | { ok: false; reason: HandOnRefusal | "expired" } | TooMany;

/**
 * "Ik ben niet de juiste persoon": the invitation goes to somebody else, under a new link, and leaves a trace.
 * Nobody has vouched for the new person yet. @throws AppError not-found: no such invitation, or answered already.
 */
export async function handOnInvitation(visitor: Visitor, input: HandOnInvitation): Promise<HandOnResult> {
  const invited = invitationFromToken(input.token);
  if (!invited) throw new AppError("not-found");
  return perform(invited, "invitation.hand-on", invited.allianceId, async (door) => {
    const { asked, expired } = await heldByLink(door, invited);
    if (expired) return { ok: false, reason: "expired" };
    const before = await handOnsOf(door.tx, asked);
    const refusal = handOnRefusal({ from: asked.email, to: input.email, before, sure: input.sure });
    if (refusal) return { ok: false, reason: refusal };
    const wait = await tooMany([handOnsPerVisitor, visitor.address]);
    if (wait) return wait;
    await giveTo(door, asked, input);
    return { ok: true };
  });
}

async function handOnsOf(tx: Transaction, { allianceId, invitationId }: Invitation): Promise<number> {
  const [row] = await tx
    .select({ times: count() })
    .from(invitationHandOn)
    .where(and(eq(invitationHandOn.allianceId, allianceId), eq(invitationHandOn.invitationId, invitationId)));
  return row?.times ?? 0;
}

async function giveTo(
  { tx, now, record }: Performance,
  asked: Invitation,
  { name, email }: HandOnInvitation,
): Promise<void> {
  const { allianceId, invitationId, partnerId, generation } = asked;
  const sendings = asked.sendings + 1;
  await tx.insert(invitationHandOn).values({
    ...{ allianceId, handOnId: newId(), invitationId, at: now },
    ...{ fromName: asked.name, fromEmail: asked.email, toName: name, toEmail: email },
  });
  await changeInvitation(tx, asked, {
    ...{ name, email, sendings, generation: generation + 1, expiresAt: expiryFrom(now) },
    ...{ vouchedAt: null, vouchedBy: null },
  });
  const mail = { allianceId, ref: invitationId, at: now };
  await postMail(tx, { ...mail, kind: "partner-invitation", turn: sendings });
  await postMail(tx, { ...mail, kind: "invitation-answered", turn: generation });
  record({ invitationId, partnerId });
}
