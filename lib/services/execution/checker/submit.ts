import "server-only";
import type { RespondentActor } from "@/lib/access/actor";
import { itemIds } from "@/lib/domain/execution/checker";
import { type SubmitSheetResult, submitSheet } from "@/lib/services/deliberation/round/submit";

/** Submits the checker: all 17 statements and the grade need an answer. */
export async function submitChecker(actor: RespondentActor): Promise<SubmitSheetResult> {
  return submitSheet(actor, { items: itemIds });
}
