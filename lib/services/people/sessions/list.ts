import "server-only";
import { and, desc, eq, gt } from "drizzle-orm";
import { signInSession, signInUser } from "@/db/schema/sign-in";
import type { PersonActor } from "@/lib/access/actor";
import { pool } from "@/lib/access/pools";
import { now } from "@/lib/platform/clock";

export type SignIns = {
  name: string;
  email: string;
  /** Newest first; `here`: the one that is looking. */
  list: { since: Date; browser: string | null; here: boolean }[];
};

/** Where one is signed in. The token never leaves the table. */
export async function listSignIns(actor: PersonActor): Promise<SignIns> {
  const rows = await pool("auth")
    .select({ session: signInSession, name: signInUser.name, email: signInUser.email })
    .from(signInSession)
    .innerJoin(signInUser, eq(signInUser.id, signInSession.userId))
    .where(and(eq(signInSession.userId, actor.personId), gt(signInSession.expires, now())))
    .orderBy(desc(signInSession.createdAt));
  const [first] = rows;
  return {
    name: first?.name ?? "",
    email: first?.email ?? "",
    list: rows.map(({ session }) => ({
      since: session.createdAt,
      browser: session.browser,
      here: session.sessionToken === actor.sessionToken,
    })),
  };
}
