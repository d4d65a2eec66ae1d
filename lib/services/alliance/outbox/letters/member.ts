import "server-only";
import { and, eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { alliance, member, partner } from "@/db/schema/alliance";
import { managerHandedOverWording } from "@/lib/content/mail/manager-handed-over";
import { partnerLeftWording } from "@/lib/content/mail/partner-left";
import { env } from "@/lib/platform/env";
import { AppError } from "@/lib/platform/errors";
import { nameInSentence } from "@/lib/platform/mail/names";
import type { PostedLetter, WriteLetter } from "@/lib/services/alliance/outbox/letters/write";

/** To a manager, about a partner; nothing to say to who is manager no more. */
export const partnerLeft: WriteLetter = async (tx, posted) => {
  const { to, manages, allianceName } = await recipientOf(tx, posted);
  const [left] = await tx
    .select({ name: partner.name, reason: partner.leftReason, by: member.name })
    .from(partner)
    .innerJoin(
      member,
      and(
        eq(member.allianceId, posted.allianceId),
        eq(member.partnerId, partner.partnerId),
        eq(member.personId, partner.leftBy),
      ),
    )
    .where(and(eq(partner.allianceId, posted.allianceId), eq(partner.partnerId, posted.ref)));
  if (!left) throw new AppError("not-found");
  if (!manages) return { to: to.email, letter: null };
  const letter = partnerLeftWording({
    name: nameInSentence(to.name),
    partnerName: nameInSentence(left.name),
    allianceName: nameInSentence(allianceName),
    leftBy: nameInSentence(left.by),
    reason: left.reason ?? "",
    link: `${env.baseUrl}/samenwerkingen/${posted.allianceId}/partners`,
  });
  return { to: to.email, letter };
};

/** To the new manager; the ref is the role that the former one held. */
export const managerHandedOver: WriteLetter = async (tx, posted) => {
  const { to, manages, allianceName } = await recipientOf(tx, posted);
  const [former] = await tx
    .select({ name: member.name, organisation: partner.name })
    .from(member)
    .innerJoin(
      partner,
      and(eq(partner.allianceId, posted.allianceId), eq(partner.partnerId, member.partnerId)),
    )
    .where(and(eq(member.allianceId, posted.allianceId), eq(member.memberId, posted.ref)));
  if (!former) throw new AppError("not-found");
  if (!manages) return { to: to.email, letter: null };
  const letter = managerHandedOverWording({
    name: nameInSentence(to.name),
    formerName: nameInSentence(former.name),
    formerOrganisation: nameInSentence(former.organisation),
    allianceName: nameInSentence(allianceName),
    link: `${env.baseUrl}/samenwerkingen/${posted.allianceId}`,
  });
  return { to: to.email, letter };
};

/** The member it goes to, and whether that person still is an alliance manager. @throws AppError not-found */
async function recipientOf(tx: Transaction, { allianceId, recipient }: PostedLetter) {
  const [found] = await tx
    .select({ to: member, allianceName: alliance.name })
    .from(member)
    .innerJoin(alliance, eq(alliance.allianceId, allianceId))
    .where(and(eq(member.allianceId, allianceId), eq(member.memberId, recipient)));
  if (!found) throw new AppError("not-found");
  return { ...found, manages: !found.to.endedAt && found.to.role === "alliance-manager" };
}
