import "server-only";
import { and, desc, eq, gt, ne } from "drizzle-orm";
import { signInSession, signInUser } from "@/db/schema/sign-in";
import type { PersonActor } from "@/lib/access/actor";
import { pool } from "@/lib/access/pools";
import { now } from "@/lib/platform/clock";

export type SignIns = {
  email: string;
  /** Newest first; `here`: the one that is looking. */
  list: { since: Date; browser: string | null; here: boolean }[];
};

/** Where one is signed in. The token never leaves the table. */
export async function listSignIns(actor: PersonActor): Promise<SignIns> {
  const rows = await pool("auth")
    .select({ session: signInSession, email: signInUser.email })
    .from(signInSession)
    .innerJoin(signInUser, eq(signInUser.id, signInSession.userId))
    .where(and(eq(signInSession.userId, actor.personId), gt(signInSession.expires, now())))
    .orderBy(desc(signInSession.createdAt));
  return {
    email: rows[0]?.email ?? "",
    list: rows.map(({ session }) => ({
      since: session.createdAt,
      browser: session.browser,
      here: session.sessionToken === actor.sessionToken,
    })),
  };
}

/** Ends every sign-in but this one, at once. */
export async function endOtherSignIns(actor: PersonActor): Promise<{ ok: true; ended: number }> {
  const ended = await pool("auth")
    .delete(signInSession)
    .where(
      and(
        eq(signInSession.userId, actor.personId),
        actor.sessionToken ? ne(signInSession.sessionToken, actor.sessionToken) : undefined,
      ),
    )
    .returning({ userId: signInSession.userId });
  return { ok: true, ended: ended.length };
}
