import "server-only";
import { and, eq, sql } from "drizzle-orm";
import { roundPartner, sealedSheet } from "@/db/schema/deliberation";
import type { RespondentActor } from "@/lib/access/actor";
import { perform } from "@/lib/access/doors";
import { roundState } from "@/lib/domain/deliberation/round";
import { keepOwnCopy } from "@/lib/services/deliberation/round/own-copy";
import { answersOf } from "@/lib/services/deliberation/round/read-sheet";
import { askedRound } from "@/lib/services/deliberation/round/save-answer";

export type SubmitSheet = { items: readonly string[] };
export type SubmitSheetResult =
  | { ok: true }
  | { ok: false; reason: "round-closed" }
  | { ok: false; reason: "unanswered"; item: string };

/**
 * Submits the own sheet; doing it again changes nothing. Only the partner's count tells others about it.
 * @param input.items every item that needs an answer.
 */
export async function submitSheet(actor: RespondentActor, input: SubmitSheet): Promise<SubmitSheetResult> {
  const { allianceId, respondentId } = actor;
  return perform(actor, "answer.submit", allianceId, async ({ tx, now }) => {
    const { roundId, partnerId, ...moments } = await askedRound(tx, actor);
    if (roundState(moments, now) !== "open") return { ok: false, reason: "round-closed" };
    const answers = await answersOf(tx, allianceId, respondentId);
    const missing = input.items.find((item) => !answers[item]);
    if (missing) return { ok: false, reason: "unanswered", item: missing };
    const [first] = await tx
      .insert(sealedSheet)
      .values({ allianceId, respondentId, roundId, submittedAt: now })
      .onConflictDoNothing()
      .returning({ respondentId: sealedSheet.respondentId });
    if (first) {
      await tx
        .update(roundPartner)
        .set({ submitted: sql`${roundPartner.submitted} + 1` })
        .where(
          and(
            eq(roundPartner.allianceId, allianceId),
            eq(roundPartner.roundId, roundId),
            eq(roundPartner.partnerId, partnerId),
          ),
        );
    }
    await keepOwnCopy(tx, actor, answers);
    return { ok: true };
  });
}
