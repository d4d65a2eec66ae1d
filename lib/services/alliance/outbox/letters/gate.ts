import "server-only";
import { and, eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { alliance, member, partner } from "@/db/schema/alliance";
import { gateAsk, gateDecision, gateNote } from "@/db/schema/gate";
import { gateAskedWording } from "@/lib/content/mail/gate/asked";
import { gateDecidedWording } from "@/lib/content/mail/gate/decided";
import { openPointWording } from "@/lib/content/mail/gate/open-point";
import { momentOn } from "@/lib/domain/calendar";
import { env } from "@/lib/platform/env";
import { AppError } from "@/lib/platform/errors";
import { nameInSentence } from "@/lib/platform/mail/names";
import type { WriteLetter } from "@/lib/services/alliance/outbox/letters/write";

/** To one director; nothing to say once the question was replaced, or answered for that partner. */
export const gateAsked: WriteLetter = async (tx, { allianceId, ref, recipient }) => {
  const to = await seatOf(tx, allianceId, recipient);
  const asks = await tx.select().from(gateAsk).where(eq(gateAsk.allianceId, allianceId));
  const ask = asks.find((one) => one.askId === ref);
  if (!ask) throw new AppError("not-found");
  const replaced = asks.some(
    (one) => one.gate === ask.gate && one.visit === ask.visit && one.number > ask.number,
  );
  const decided = await tx
    .select({ decisionId: gateDecision.decisionId })
    .from(gateDecision)
    .where(
      and(
        eq(gateDecision.allianceId, allianceId),
        eq(gateDecision.askId, ref),
        eq(gateDecision.partnerId, to.partnerId),
      ),
    );
  if (to.hasLeft || replaced || decided.length > 0) return { to: to.email, letter: null };
  const letter = gateAskedWording({
    ...to.named,
    askedBy: nameInSentence(ask.askedByName),
    gate: ask.gate,
    lastDay: dayOf(ask.decideBy),
    link: `${gateAt(allianceId, ask.gate)}/besluit?partner=${to.partnerId}`,
  });
  return { to: to.email, letter };
};

/** To an alliance manager. */
export const gateDecided: WriteLetter = async (tx, { allianceId, ref, recipient }) => {
  const to = await seatOf(tx, allianceId, recipient);
  const [made] = await tx
    .select({ decision: gateDecision, gate: gateAsk.gate, partnerName: partner.name })
    .from(gateDecision)
    .innerJoin(gateAsk, and(eq(gateAsk.allianceId, allianceId), eq(gateAsk.askId, gateDecision.askId)))
    .innerJoin(
      partner,
      and(eq(partner.allianceId, allianceId), eq(partner.partnerId, gateDecision.partnerId)),
    )
    .where(and(eq(gateDecision.allianceId, allianceId), eq(gateDecision.decisionId, ref)));
  if (!made) throw new AppError("not-found");
  if (to.hasLeft) return { to: to.email, letter: null };
  const letter = gateDecidedWording({
    ...to.named,
    partnerName: nameInSentence(made.partnerName),
    decidedBy: nameInSentence(made.decision.name),
    verdict: made.decision.verdict,
    reason: made.decision.reason,
    gate: made.gate,
    link: gateAt(allianceId, made.gate),
  });
  return { to: to.email, letter };
};

/** To its owner, as long as it is not done. */
export const openPoint: WriteLetter = async (tx, { allianceId, ref, recipient }) => {
  const to = await seatOf(tx, allianceId, recipient);
  const [note] = await tx
    .select()
    .from(gateNote)
    .where(and(eq(gateNote.allianceId, allianceId), eq(gateNote.noteId, ref)));
  if (!note) throw new AppError("not-found");
  if (to.hasLeft || note.doneAt || !note.dueOn) return { to: to.email, letter: null };
  const letter = openPointWording({
    ...to.named,
    notedBy: nameInSentence(note.notedByName),
    text: note.text,
    gate: note.gate,
    dueOn: dayOf(note.dueOn),
    link: `${gateAt(allianceId, note.gate)}/open-punt/${note.noteId}`,
  });
  return { to: to.email, letter };
};

/** Who gets it, and for which partner that person sits here. @throws AppError not-found */
async function seatOf(tx: Transaction, allianceId: string, memberId: string) {
  const [found] = await tx
    .select({ member, partnerName: partner.name, allianceName: alliance.name })
    .from(member)
    .innerJoin(partner, and(eq(partner.allianceId, allianceId), eq(partner.partnerId, member.partnerId)))
    .innerJoin(alliance, eq(alliance.allianceId, allianceId))
    .where(and(eq(member.allianceId, allianceId), eq(member.memberId, memberId)));
  if (!found) throw new AppError("not-found");
  const { email, partnerId, endedAt, name } = found.member;
  return {
    ...{ email, partnerId, hasLeft: endedAt !== null },
    named: {
      name: nameInSentence(name),
      partnerName: nameInSentence(found.partnerName),
      allianceName: nameInSentence(found.allianceName),
    },
  };
}

const gateAt = (allianceId: string, gate: number): string =>
  `${env.baseUrl}/samenwerkingen/${allianceId}/beslismoment/${gate}`;

const dayOf = (day: string): Date => momentOn(day, { hour: 12, minute: 0 }) ?? new Date(day);
