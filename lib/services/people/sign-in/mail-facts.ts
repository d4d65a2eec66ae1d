import "server-only";
import { and, eq, gt, isNull } from "drizzle-orm";
import { signInRequest, signInUser } from "@/db/schema/sign-in";
import { pool } from "@/lib/access/pools";
import { now } from "@/lib/platform/clock";
import { env } from "@/lib/platform/env";
import { signInCode, signInToken } from "@/lib/services/people/sign-in/secrets";

export type SignInMail = { email: string; name: string; link: string; code: string; expiresAt: Date };

/** What the mail says, worked out when it is sent; null when it would be of no use any more. */
export async function signInMail(requestId: string): Promise<SignInMail | null> {
  const [row] = await pool("auth")
    .select({ email: signInUser.email, name: signInUser.name, expiresAt: signInRequest.expiresAt })
    .from(signInRequest)
    .innerJoin(signInUser, eq(signInUser.id, signInRequest.userId))
    .where(
      and(
        eq(signInRequest.requestId, requestId),
        isNull(signInRequest.usedAt),
        gt(signInRequest.expiresAt, now()),
      ),
    );
  if (!row) return null;
  return {
    ...row,
    name: row.name ?? row.email,
    link: `${env.baseUrl}/aanmelden/link/${signInToken(requestId)}`,
    code: signInCode(requestId),
  };
}
