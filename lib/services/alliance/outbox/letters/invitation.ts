import "server-only";
import { and, desc, eq, isNull } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { alliance, member, partner } from "@/db/schema/alliance";
import { invitation, invitationHandOn } from "@/db/schema/invitation";
import { invitationToken } from "@/lib/access/links/invitation-link";
import { lastDayOf } from "@/lib/content/dates";
import {
  type InvitationAnsweredFacts,
  invitationAnsweredWording,
} from "@/lib/content/mail/invitation-answered";
import { partnerInvitationWording } from "@/lib/content/mail/partner-invitation";
import { invitationState } from "@/lib/domain/alliance/joining/invitation";
import { env } from "@/lib/platform/env";
import { AppError } from "@/lib/platform/errors";
import { nameInSentence, singleLine } from "@/lib/platform/mail/names";
import type { WriteLetter } from "@/lib/services/alliance/outbox/letters/write";

/** Goes to the address that the invitation is bound to now; nothing to say once it was answered or ran out. */
export const partnerInvitation: WriteLetter = async (tx, { allianceId, ref, now }) => {
  const { asked, allianceName, partnerName } = await invitationFacts(tx, allianceId, ref);
  if (invitationState(asked, now) !== "open") return { to: asked.email, letter: null };
  const { invitationId, generation, role } = asked;
  const letter = partnerInvitationWording({
    name: nameInSentence(asked.name),
    askedBy: nameInSentence(asked.invitedByName),
    askedFor: nameInSentence(asked.invitedByOrganisation),
    allianceName: nameInSentence(allianceName),
    partnerName: nameInSentence(partnerName),
    role,
    handedOnBy: generation > 1 ? await lastHands(tx, asked) : null,
    message: singleLine(asked.message, longestMessage),
    lastDay: lastDayOf(asked.expiresAt),
    link: `${env.baseUrl}/uitnodiging/${invitationToken({ allianceId, invitationId, generation })}`,
  });
  return { to: asked.email, letter };
};

/** To the one who asked, as long as that person takes part. */
export const invitationAnswered: WriteLetter = async (tx, { allianceId, ref }) => {
  const { asked, allianceName, partnerName } = await invitationFacts(tx, allianceId, ref);
  const [asker] = await tx
    .select({ name: member.name, email: member.email })
    .from(member)
    .where(
      and(eq(member.allianceId, allianceId), eq(member.personId, asked.invitedBy), isNull(member.endedAt)),
    );
  const answer = await answerOf(tx, asked);
  if (!asker || !answer) return { to: asked.email, letter: null };
  const letter = invitationAnsweredWording({
    name: nameInSentence(asker.name),
    invitedName: nameInSentence(answer.kind === "handed-on" ? answer.from : asked.name),
    partnerName: nameInSentence(partnerName),
    allianceName: nameInSentence(allianceName),
    answer,
    link: `${env.baseUrl}/samenwerkingen/${allianceId}/partners`,
  });
  return { to: asker.email, letter };
};

const longestMessage = 1000;

/** Through whose hands the invitation came last. */
async function lastHands(tx: Transaction, asked: Asked): Promise<string | null> {
  const last = await lastHandOn(tx, asked);
  return last && nameInSentence(last.fromName);
}

async function invitationFacts(tx: Transaction, allianceId: string, invitationId: string) {
  const [found] = await tx
    .select({ asked: invitation, allianceName: alliance.name, partnerName: partner.name })
    .from(invitation)
    .innerJoin(alliance, eq(alliance.allianceId, allianceId))
    .innerJoin(partner, and(eq(partner.allianceId, allianceId), eq(partner.partnerId, invitation.partnerId)))
    .where(and(eq(invitation.allianceId, allianceId), eq(invitation.invitationId, invitationId)));
  if (!found) throw new AppError("not-found");
  return found;
}

type Answer = Exclude<InvitationAnsweredFacts["answer"], { kind: "handed-on" }> | HandedOn;
type HandedOn = { kind: "handed-on"; to: string; from: string };

type Asked = typeof invitation.$inferSelect;

async function answerOf(tx: Transaction, asked: Asked): Promise<Answer | null> {
  if (asked.acceptedAt) return { kind: "accepted" };
  if (asked.declinedAt)
    return { kind: "declined", reason: singleLine(asked.declineReason ?? "", longestMessage) };
  const last = await lastHandOn(tx, asked);
  return last && { kind: "handed-on", to: nameInSentence(last.toName), from: last.fromName };
}

async function lastHandOn(tx: Transaction, { allianceId, invitationId }: Asked) {
  const [last] = await tx
    .select()
    .from(invitationHandOn)
    .where(and(eq(invitationHandOn.allianceId, allianceId), eq(invitationHandOn.invitationId, invitationId)))
    .orderBy(desc(invitationHandOn.at))
    .limit(1);
  return last ?? null;
}
