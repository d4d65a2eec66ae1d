import "server-only";
import { and, eq, gt, isNull, lt, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { signInRequest } from "@/db/schema/sign-in";
import { pool } from "@/lib/access/pools";
import { type OpenedSession, openSession } from "@/lib/access/session-rows";
import { codeRules } from "@/lib/domain/people/sign-in-code";
import { now } from "@/lib/platform/clock";
import { sameSecret } from "@/lib/platform/keys";
import { signInCode } from "@/lib/services/people/sign-in/secrets";

export type NotRedeemed =
  | { ok: false; reason: "expired" }
  | { ok: false; reason: "wrong-code"; left: number };
export type SignedIn = { ok: true; session: OpenedSession; asked: null; path: string };

/** No code: the link was used in the browser that asked, which proves enough. */
type Proof = { requestId: string; code: string | null };
type After = { replaces: string | null; browser?: string | null; path: string };

/**
 * Turns a request into a session, once. The first statement takes the row, so of twenty at the same moment
 * one gets in and the others find it used; a wrong code costs a try, and that is kept.
 */
export function redeem(proof: Proof, { replaces, browser, path }: After): Promise<SignedIn | NotRedeemed> {
  return pool("auth").transaction(async (tx) => {
    const request = await takeTry(tx, proof.requestId);
    if (!request) return { ok: false, reason: "expired" };
    if (!request.userId || !isRight(proof)) {
      return { ok: false, reason: "wrong-code", left: codeRules.tries - request.tries };
    }
    await tx.update(signInRequest).set({ usedAt: now() }).where(eq(signInRequest.requestId, proof.requestId));
    const session = await openSession(tx, request.userId, { replaces, browser });
    return { ok: true, session, asked: null, path };
  });
}

async function takeTry(tx: Transaction, requestId: string) {
  const [row] = await tx
    .update(signInRequest)
    .set({ tries: sql`${signInRequest.tries} + 1` })
    .where(
      and(
        eq(signInRequest.requestId, requestId),
        isNull(signInRequest.usedAt),
        gt(signInRequest.expiresAt, now()),
        lt(signInRequest.tries, codeRules.tries),
      ),
    )
    .returning({ userId: signInRequest.userId, tries: signInRequest.tries });
  return row;
}

const isRight = ({ requestId, code }: Proof): boolean =>
  code === null || sameSecret(code, signInCode(requestId));
