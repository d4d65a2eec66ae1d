import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { partner } from "@/db/schema/alliance";
import { invitation } from "@/db/schema/invitation";
import { departureCopy } from "@/db/schema/people";
import { actingFor, type PersonActor } from "@/lib/access/actor";
import { type Performance, perform } from "@/lib/access/doors";
import {
  heirOfInitiative,
  type PartnerLeavingRefusal,
  partnerLeavingRefusal,
} from "@/lib/domain/alliance/leaving/partner-leaving";
import { managersAmong } from "@/lib/domain/alliance/leaving/seat";
import { frozenHash } from "@/lib/domain/frozen";
import { AppError } from "@/lib/platform/errors";
import { holdAlliance } from "@/lib/services/alliance/alliance/hold";
import { type JoinedPartner, partnersWithMembers } from "@/lib/services/alliance/alliance/people";
import { actingSeats, endSeats } from "@/lib/services/alliance/member/seats";
import { postMail } from "@/lib/services/alliance/outbox/post";
import { departureOf, type Leaving } from "@/lib/services/alliance/partner/departure";

export type LeavePartner = {
  allianceId: string;
  /** The organisation that leaves; the actor acts for it. */
  organisationId: string;
  reason: string;
};
export type LeavePartnerResult =
  | { ok: true; organisationId: string; partnerId: string }
  | { ok: false; reason: PartnerLeavingRefusal };

/** An organisation leaves: it keeps a frozen copy of what it agreed to, and all its people lose the alliance at once. */
export async function leavePartner(actor: PersonActor, input: LeavePartner): Promise<LeavePartnerResult> {
  const { allianceId, organisationId } = input;
  return perform(actingFor(actor, organisationId), "partner.leave", allianceId, async (door) => {
    const { tx, now, standing, record } = door;
    const alliance = await holdAlliance(tx, allianceId);
    const { partners, members } = await partnersWithMembers(tx, allianceId);
    const own = partners.find((one) => one.organisationId === organisationId);
    if (!own) throw new AppError("not-found");
    const [by] = actingSeats(members, standing);
    const { partnerId } = own;
    const reason = input.reason.trim();
    const facts = { partners, members, partnerId, personId: by.personId, reason };
    const refusal = partnerLeavingRefusal(facts);
    if (refusal) return { ok: false, reason: refusal };
    await freeze(door, { alliance, own, by: by.name, reason });
    await passInitiative(tx, allianceId, heirOfInitiative(facts));
    await endPartner(door, { own, reason });
    const ending = members.filter((one) => one.partnerId === partnerId);
    await endSeats(tx, { allianceId, members, ending, now });
    await tellManagers(tx, { allianceId, partnerId, members, now });
    record({ partnerId, people: new Set(ending.map((one) => one.personId)).size });
    return { ok: true, organisationId, partnerId };
  });
}

async function freeze({ tx, now }: Performance, leaving: Omit<Leaving, "now">): Promise<void> {
  const { allianceId, name } = leaving.alliance;
  const { organisationId, partnerId } = leaving.own;
  const content = await departureOf(tx, { ...leaving, now });
  await tx.insert(departureCopy).values({
    ...{ organisationId, partnerId, allianceId, allianceName: name, leftAt: now },
    ...{ content, contentHash: frozenHash(content) },
  });
}

async function passInitiative(tx: Transaction, allianceId: string, heir: string | null): Promise<void> {
  if (!heir) return;
  await tx
    .update(partner)
    .set({ initiating: true })
    .where(and(eq(partner.allianceId, allianceId), eq(partner.partnerId, heir)));
}

/** The organisation is out, and nobody is asked to join for it any more. */
async function endPartner(
  { tx, now, standing }: Performance,
  { own, reason }: { own: JoinedPartner; reason: string },
): Promise<void> {
  const { allianceId, partnerId } = own;
  await tx
    .update(partner)
    .set({ leftAt: now, leftBy: standing.personId, leftReason: reason })
    .where(and(eq(partner.allianceId, allianceId), eq(partner.partnerId, partnerId)));
  await tx
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
    );
}

type Told = {
  allianceId: string;
  partnerId: string;
  members: Awaited<ReturnType<typeof partnersWithMembers>>["members"];
  now: Date;
};

async function tellManagers(tx: Transaction, { allianceId, partnerId, members, now }: Told): Promise<void> {
  for (const { memberId } of managersAmong(members).filter((one) => one.partnerId !== partnerId)) {
    await postMail(tx, { allianceId, kind: "partner-left", ref: partnerId, recipient: memberId, at: now });
  }
}
