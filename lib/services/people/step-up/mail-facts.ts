import "server-only";
import { and, eq, gt, isNull } from "drizzle-orm";
import { signInSession, signInUser, stepUp } from "@/db/schema/sign-in";
import { pool } from "@/lib/access/pools";
import { now } from "@/lib/platform/clock";
import { sixDigits } from "@/lib/platform/keys";

export type StepUpMail = { email: string; name: string; code: string; purpose: string; expiresAt: Date };

export const stepUpCode = (stepUpId: string): string => sixDigits("step-up-code", stepUpId);

/** What the mail says, worked out when it is sent; null when it would be of no use any more. */
export async function stepUpMail(stepUpId: string): Promise<StepUpMail | null> {
  const [row] = await pool("auth")
    .select({
      email: signInUser.email,
      name: signInUser.name,
      purpose: stepUp.purpose,
      expiresAt: stepUp.expiresAt,
    })
    .from(stepUp)
    .innerJoin(signInSession, eq(signInSession.sessionToken, stepUp.sessionToken))
    .innerJoin(signInUser, eq(signInUser.id, signInSession.userId))
    .where(and(eq(stepUp.stepUpId, stepUpId), isNull(stepUp.usedAt), gt(stepUp.expiresAt, now())));
  return row ? { ...row, name: row.name ?? row.email, code: stepUpCode(stepUpId) } : null;
}
