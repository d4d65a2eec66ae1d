import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { partner } from "@/db/schema/alliance";
import { joiningAs, type PersonActor } from "@/lib/access/actor";
import { type Performance, perform } from "@/lib/access/doors";
import { invitationFromToken } from "@/lib/access/links/invitation-link";
import { AppError } from "@/lib/platform/errors";
import { newId } from "@/lib/platform/ids";
import { type Arrival, type ArrivingAt, arriveIn } from "@/lib/services/alliance/invitation/arrive";
import { changeInvitation, heldByLink, type Invitation } from "@/lib/services/alliance/invitation/held";
import { postMail } from "@/lib/services/alliance/outbox/post";
import { insertMember } from "@/lib/services/alliance/partner/insert";
import { isStopped } from "@/lib/services/alliance/phase/stopped";

export type AcceptInvitation = {
  token: string;
  /** An own organisation, the one that vouched for the person, or a new one. */
  organisation: ArrivingAt;
  /** What the organisation brings in, if this person is the first to join for it. */
  contribution: string;
  /** The person's own name (empty: as they were asked) and job, for an organisation that does not know them yet. */
  personName: string;
  jobTitle: string;
  /** A director who may bind the organisation alone. */
  decidesAlone: boolean;
};
export type AcceptResult =
  | { ok: true; allianceId: string; organisationId: string }
  | { ok: false; reason: "expired" | "stopped" | "other-organisation" | "already-in" | "withdrawn" };

/**
 * Joins an alliance for an organisation. Only the person whose address the invitation is bound to gets in, and
 * only for an organisation that is theirs, that vouched for them, or that they make here.
 * @throws AppError not-found: no such invitation, answered already, or somebody else's.
 */
export async function acceptInvitation(person: PersonActor, input: AcceptInvitation): Promise<AcceptResult> {
  const invited = invitationFromToken(input.token);
  if (!invited) throw new AppError("not-found");
  const organisationId = input.organisation.kind === "own" ? input.organisation.organisationId : newId();
  const { allianceId } = invited;
  const actor = joiningAs(invited, person, organisationId);
  return perform(actor, "invitation.accept", allianceId, async (door) => {
    const { asked, expired } = await heldByLink(door, invited);
    if (expired) return { ok: false, reason: "expired" };
    if (await isStopped(door.tx, allianceId)) return { ok: false, reason: "stopped" };
    const place = await placeFor(door.tx, { asked, organisationId });
    if (!place.ok) return place;
    const personName = input.personName.trim() || asked.name;
    const { role, email } = asked;
    const arrived = await arriveIn(door, { organisationId, ...input, personName, role, email });
    if (place.isFirst)
      await joinAs(door, { asked, organisationId, arrived, contribution: input.contribution });
    await takeSeat(door, { asked, organisationId, arrived });
    return { ok: true, allianceId, organisationId };
  });
}

type Seat = { asked: Invitation; organisationId: string };

/** Whether the chosen organisation can be the one that was asked. */
async function placeFor(
  tx: Transaction,
  { asked, organisationId }: Seat,
): Promise<{ ok: true; isFirst: boolean } | Extract<AcceptResult, { ok: false }>> {
  const partners = await tx
    .select()
    .from(partner)
    .where(and(eq(partner.allianceId, asked.allianceId), isNull(partner.leftAt)));
  const own = partners.find((one) => one.partnerId === asked.partnerId);
  if (!own) return { ok: false, reason: "withdrawn" };
  if (own.organisationId === organisationId) return { ok: true, isFirst: false };
  if (own.organisationId) return { ok: false, reason: "other-organisation" };
  if (partners.some((one) => one.organisationId === organisationId)) {
    return { ok: false, reason: "already-in" };
  }
  return { ok: true, isFirst: true };
}

type Arriving = Seat & { arrived: Arrival };

/** The organisation joins under the name it gives itself. */
async function joinAs(
  { tx, now }: Performance,
  { asked, organisationId, arrived, contribution }: Arriving & { contribution: string },
): Promise<void> {
  const { name, shortName } = arrived.organisation;
  await tx
    .update(partner)
    .set({ organisationId, name, shortName, contribution, joinedAt: now })
    .where(and(eq(partner.allianceId, asked.allianceId), eq(partner.partnerId, asked.partnerId)));
}

async function takeSeat({ tx, now, standing, record }: Performance, seat: Arriving): Promise<void> {
  const { asked, organisationId, arrived } = seat;
  const { allianceId, invitationId, partnerId, role, email } = asked;
  const personId = standing.personId ?? "";
  const memberId = await insertMember(tx, {
    ...{ allianceId, partnerId, organisationId, personId, role, email, now },
    name: arrived.personName,
  });
  await changeInvitation(tx, asked, { acceptedAt: now, acceptedBy: personId });
  const answered = { allianceId, kind: "invitation-answered" as const, ref: invitationId };
  await postMail(tx, { ...answered, turn: asked.generation, at: now });
  record({ invitationId, partnerId, memberId });
}
