import "server-only";
import { and, eq, ne } from "drizzle-orm";
import { signInSession } from "@/db/schema/sign-in";
import type { PersonActor } from "@/lib/access/actor";
import { pool } from "@/lib/access/pools";

/** Ends every sign-in of this person but the one that asks, at once. */
export async function endOtherSignIns({
  personId,
  sessionToken,
}: Pick<PersonActor, "personId" | "sessionToken">): Promise<{ ok: true; ended: number }> {
  const ended = await pool("auth")
    .delete(signInSession)
    .where(
      and(
        eq(signInSession.userId, personId),
        sessionToken ? ne(signInSession.sessionToken, sessionToken) : undefined,
      ),
    )
    .returning({ userId: signInSession.userId });
  return { ok: true, ended: ended.length };
}
