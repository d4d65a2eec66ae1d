import "server-only";
import { and, lt, ne } from "drizzle-orm";
import { rateLimit, signInOutbox, signInRequest, signInSession, stepUp } from "@/db/schema/sign-in";
import { pool } from "@/lib/access/pools";
import { now } from "@/lib/platform/clock";

const day = 24 * 60 * 60 * 1000;

/** Removes what has run out: addresses that were tried, mail of yesterday, old sessions and counters. */
export async function purgeSignIn(): Promise<void> {
  const present = now();
  const yesterday = new Date(present.getTime() - day);
  const db = pool("auth");
  await db.delete(signInRequest).where(lt(signInRequest.expiresAt, yesterday));
  await db.delete(stepUp).where(lt(stepUp.expiresAt, yesterday));
  await db
    .delete(signInOutbox)
    .where(and(lt(signInOutbox.createdAt, yesterday), ne(signInOutbox.kind, "overview")));
  // That it was planned keeps a second one of the same week away.
  await db.delete(signInOutbox).where(lt(signInOutbox.createdAt, new Date(present.getTime() - 8 * day)));
  await db.delete(signInSession).where(lt(signInSession.expires, present));
  await db.delete(rateLimit).where(lt(rateLimit.expire, present));
}
