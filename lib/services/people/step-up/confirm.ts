import "server-only";
import { and, eq, gt, isNull, lt, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { stepUp } from "@/db/schema/sign-in";
import type { PersonActor } from "@/lib/access/actor";
import { pool } from "@/lib/access/pools";
import { codeRules, readCode } from "@/lib/domain/people/sign-in-code";
import { now } from "@/lib/platform/clock";
import { isId } from "@/lib/platform/ids";
import { sameSecret } from "@/lib/platform/keys";
import { stepUpCode } from "@/lib/services/people/step-up/mail-facts";
import type { Decision } from "@/lib/services/people/step-up/request";

type Given = Decision & { stepUpId: string; code: string };
export type SteppedUp =
  | { ok: true }
  | { ok: false; reason: "expired" }
  | { ok: false; reason: "wrong-code"; left: number };

/** Accepts the code once, for this session, this purpose and this very text; anything else is "expired". */
export async function confirmStepUp(actor: PersonActor, given: Given): Promise<SteppedUp> {
  const { sessionToken } = actor;
  if (!sessionToken || !isId(given.stepUpId)) return { ok: false, reason: "expired" };
  return pool("auth").transaction(async (tx) => {
    const tries = await takeTry(tx, sessionToken, given);
    if (tries === null) return { ok: false, reason: "expired" };
    if (!sameSecret(readCode(given.code) ?? "", stepUpCode(given.stepUpId))) {
      return { ok: false, reason: "wrong-code", left: codeRules.tries - tries };
    }
    await tx.update(stepUp).set({ usedAt: now() }).where(eq(stepUp.stepUpId, given.stepUpId));
    return { ok: true };
  });
}

/** Takes the row, so that two at once wait for each other. Null: no such code for this decision. */
async function takeTry(tx: Transaction, sessionToken: string, given: Given): Promise<number | null> {
  const [row] = await tx
    .update(stepUp)
    .set({ tries: sql`${stepUp.tries} + 1` })
    .where(
      and(
        eq(stepUp.stepUpId, given.stepUpId),
        eq(stepUp.sessionToken, sessionToken),
        eq(stepUp.purpose, given.purpose),
        eq(stepUp.subjectHash, given.subjectHash),
        isNull(stepUp.usedAt),
        gt(stepUp.expiresAt, now()),
        lt(stepUp.tries, codeRules.tries),
      ),
    )
    .returning({ tries: stepUp.tries });
  return row?.tries ?? null;
}
