import "server-only";
import { and, eq, gt, isNull, lt } from "drizzle-orm";
import { z } from "zod";
import { signInRequest, signInUser } from "@/db/schema/sign-in";
import { pool } from "@/lib/access/pools";
import type { Visitor } from "@/lib/access/sign-in-visitor";
import { isMailedPath } from "@/lib/domain/people/mailed-path";
import { codeRules } from "@/lib/domain/people/sign-in-code";
import { now } from "@/lib/platform/clock";
import { Code } from "@/lib/services/people/sign-in/confirm-code";
import { codesPerVisitor, notCounted, type TooMany, tooMany } from "@/lib/services/people/sign-in/limits";
import { type NotRedeemed, redeem, type SignedIn } from "@/lib/services/people/sign-in/redeem";
import { requestFromToken } from "@/lib/services/people/sign-in/secrets";

export const SignInLink = z.object({ token: z.string(), code: Code.optional() });

/** `needsCode`: why the button alone is not enough here, or null. */
export type OpenLink = { name: string; email: string; needsCode: "other-browser" | "mailed" | null };

/** What the link's page shows. Changes nothing: mail scanners open links too. Null: the link is dead. */
export async function readSignInLink(visitor: Visitor, token: string): Promise<OpenLink | null> {
  const requestId = requestFromToken(token);
  if (!requestId) return null;
  const [found] = await pool("auth")
    .select({ name: signInUser.name, email: signInUser.email })
    .from(signInRequest)
    .innerJoin(signInUser, eq(signInUser.id, signInRequest.userId))
    .where(
      and(
        eq(signInRequest.requestId, requestId),
        isNull(signInRequest.usedAt),
        gt(signInRequest.expiresAt, now()),
        lt(signInRequest.tries, codeRules.tries),
      ),
    );
  if (!found) return null;
  return { name: found.name ?? found.email, email: found.email, needsCode: codeFor(visitor, requestId) };
}

/**
 * Signs in with the link's button. In another browser than the one that asked, the code is needed as well:
 * a scanner that opens links and presses buttons holds no code, so it never gets a session.
 */
export async function confirmLink(
  visitor: Visitor,
  { token, code }: z.output<typeof SignInLink>,
): Promise<SignedIn | NotRedeemed | TooMany | { ok: false; reason: "code-needed" }> {
  const wait = await tooMany([codesPerVisitor, visitor.address]);
  if (wait) return wait;
  const requestId = requestFromToken(token);
  if (!requestId) return { ok: false, reason: "expired" };
  const here = codeFor(visitor, requestId) === null;
  if (!here && !code) {
    const open = await readSignInLink(visitor, token);
    return { ok: false, reason: open ? "code-needed" : "expired" };
  }
  const after = {
    replaces: visitor.sessionToken,
    browser: visitor.browser,
    path: askedHere(visitor, requestId)?.path ?? "/",
  };
  const signedIn = await redeem({ requestId, code: here ? null : (code ?? "") }, after);
  if (signedIn.ok) await notCounted([codesPerVisitor, visitor.address]);
  return signedIn;
}

function codeFor(visitor: Visitor, requestId: string): OpenLink["needsCode"] {
  const asked = askedHere(visitor, requestId);
  if (!asked) return "other-browser";
  return isMailedPath(asked.path) ? "mailed" : null;
}

const askedHere = ({ asked }: Visitor, requestId: string) => (asked?.requestId === requestId ? asked : null);
