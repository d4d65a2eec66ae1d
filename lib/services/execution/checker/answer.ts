import "server-only";
import type { RespondentActor } from "@/lib/access/actor";
import { type ItemId, parseAnswer } from "@/lib/domain/execution/checker";
import { type SaveAnswerResult, saveAnswer } from "@/lib/services/deliberation/round/save-answer";

export type AnswerItem = { item: ItemId; answer: string };
export type AnswerItemResult = SaveAnswerResult | { ok: false; reason: "no-answer" };

/** Stores the answer to one question of the checker. @param input.answer as it came in: "4", "unknown", "drie". */
export async function answerItem(
  actor: RespondentActor,
  { item, answer }: AnswerItem,
): Promise<AnswerItemResult> {
  const parsed = parseAnswer(item, answer);
  if (!parsed) return { ok: false, reason: "no-answer" };
  return saveAnswer(actor, { item, answer: parsed });
}
