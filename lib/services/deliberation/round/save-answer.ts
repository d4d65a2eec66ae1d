import "server-only";
import { and, eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { ownCopy, respondent, round, roundClosing, sealedAnswer } from "@/db/schema/deliberation";
import type { RespondentActor } from "@/lib/access/actor";
import { perform } from "@/lib/access/doors";
import type { Answer } from "@/lib/domain/deliberation/answer";
import { roundState } from "@/lib/domain/deliberation/round";
import { AppError } from "@/lib/platform/errors";
import { keepOwnCopy } from "@/lib/services/deliberation/round/own-copy";
import { answersOf } from "@/lib/services/deliberation/round/read-sheet";

export type SaveAnswer = { item: string; answer: Answer };
export type SaveAnswerResult = { ok: true } | { ok: false; reason: "round-closed" };

/** Stores one answer at once; the last one counts. After submitting, until closing, it may still be changed. */
export async function saveAnswer(
  actor: RespondentActor,
  { item, answer }: SaveAnswer,
): Promise<SaveAnswerResult> {
  const { allianceId, respondentId } = actor;
  return perform(actor, "answer.save", allianceId, async ({ tx, now }) => {
    const asked = await askedRound(tx, actor);
    if (roundState(asked, now) !== "open") return { ok: false, reason: "round-closed" };
    await tx
      .insert(sealedAnswer)
      .values({ allianceId, respondentId, item, roundId: asked.roundId, ...answer })
      .onConflictDoUpdate({
        target: [sealedAnswer.allianceId, sealedAnswer.respondentId, sealedAnswer.item],
        set: answer,
      });
    if (asked.copied) await keepOwnCopy(tx, actor, await answersOf(tx, allianceId, respondentId));
    return { ok: true };
  });
}

/** The round this link belongs to, and whether it was submitted before. @throws AppError not-found */
export async function askedRound(tx: Transaction, { allianceId, respondentId }: RespondentActor) {
  const [found] = await tx
    .select({
      roundId: round.roundId,
      partnerId: respondent.partnerId,
      closesAt: round.closesAt,
      closedAt: roundClosing.closedAt,
      copied: ownCopy.respondentId,
    })
    .from(respondent)
    .innerJoin(round, and(eq(round.allianceId, allianceId), eq(round.roundId, respondent.roundId)))
    .leftJoin(
      roundClosing,
      and(eq(roundClosing.allianceId, allianceId), eq(roundClosing.roundId, respondent.roundId)),
    )
    .leftJoin(ownCopy, and(eq(ownCopy.allianceId, allianceId), eq(ownCopy.respondentId, respondentId)))
    .where(and(eq(respondent.allianceId, allianceId), eq(respondent.respondentId, respondentId)));
  if (!found) throw new AppError("not-found");
  return { ...found, revealedAt: null };
}
