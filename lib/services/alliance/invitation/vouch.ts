import "server-only";
import { and, asc, eq, inArray, isNull } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { affiliation } from "@/db/schema/people";
import type { PersonActor } from "@/lib/access/actor";
import { perform, type View } from "@/lib/access/doors";
import { type VouchingRefusal, vouchingRefusal } from "@/lib/domain/alliance/joining/tending";
import { changeInvitation, heldById } from "@/lib/services/alliance/invitation/held";
import type { SentInvitation } from "@/lib/services/alliance/invitation/revoke";
import { postMail } from "@/lib/services/alliance/outbox/post";

export type VouchResult =
  | { ok: true }
  | { ok: false; reason: Exclude<VouchingRefusal, "ask-a-lead"> }
  /** `leads`: who may say it, as far as this person works there too. */
  | { ok: false; reason: "ask-a-lead"; leads: string[] };

/**
 * Says for an organisation that the invitee belongs to it: from then on the invitee may join for it, and hears so.
 * @throws AppError not-found when it is not one of here.
 */
export async function vouchForInvitee(actor: PersonActor, input: SentInvitation): Promise<VouchResult> {
  const { allianceId, invitationId } = input;
  return perform(actor, "invitation.vouch", allianceId, async (door) => {
    const { tx, now, record } = door;
    const { sent, partner } = await heldById(door, input);
    const { organisationId, partnerId } = partner;
    const organisationRole = organisationId ? await ownRoleIn(door, organisationId) : null;
    const facts = { sent, joined: organisationId !== null };
    const refusal = vouchingRefusal({ organisationRole }, facts, now);
    if (refusal === "ask-a-lead") {
      return { ok: false, reason: refusal, leads: await leadsOf(tx, organisationId ?? "") };
    }
    if (refusal) return { ok: false, reason: refusal };
    const sendings = sent.sendings + 1;
    await changeInvitation(tx, sent, { vouchedAt: now, vouchedBy: actor.personId, sendings });
    const mail = { allianceId, ref: invitationId, turn: sendings, at: now };
    await postMail(tx, { ...mail, kind: "partner-invitation" });
    record({ invitationId, partnerId });
    return { ok: true };
  });
}

/** What the one who acts is in that organisation; their own row lies open to them. */
async function ownRoleIn({ tx, standing }: View, organisationId: string) {
  const [found] = await tx
    .select({ role: affiliation.role })
    .from(affiliation)
    .where(
      and(
        eq(affiliation.organisationId, organisationId),
        eq(affiliation.personId, standing.personId ?? ""),
        isNull(affiliation.endedAt),
      ),
    );
  return found?.role ?? null;
}

async function leadsOf(tx: Transaction, organisationId: string): Promise<string[]> {
  const rows = await tx
    .select({ name: affiliation.name })
    .from(affiliation)
    .where(
      and(
        eq(affiliation.organisationId, organisationId),
        inArray(affiliation.role, ["director", "administrator"]),
        isNull(affiliation.endedAt),
      ),
    )
    .orderBy(asc(affiliation.startedAt));
  return rows.map((one) => one.name);
}
