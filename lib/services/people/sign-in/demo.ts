import "server-only";
import { eq, inArray } from "drizzle-orm";
import { z } from "zod";
import { signInUser } from "@/db/schema/sign-in";
import { pool } from "@/lib/access/pools";
import { openSession } from "@/lib/access/session-rows";
import type { Visitor } from "@/lib/access/sign-in-visitor";
import { type DemoPerson, demoPeopleTexts } from "@/lib/content/people/demo-people";
import { ownPath } from "@/lib/domain/people/own-path";
import { env } from "@/lib/platform/env";
import { AppError } from "@/lib/platform/errors";
import type { SignedIn } from "@/lib/services/people/sign-in/redeem";

/** The people one may look around as; nobody outside the demo. */
export async function demoPeople(): Promise<DemoPerson[]> {
  if (!env.demo) return [];
  const emails = demoPeopleTexts.map((person) => person.email);
  const rows = await pool("auth")
    .select({ email: signInUser.email })
    .from(signInUser)
    .where(inArray(signInUser.email, emails));
  const present = new Set(rows.map((row) => row.email));
  return demoPeopleTexts.filter((person) => present.has(person.email));
}

export const DemoSignIn = z.object({ email: z.string(), naar: z.string().optional() });

/** Signs in as a demo person, without proof. @throws AppError not-found outside the demo and for anybody else. */
export async function signInAsDemoPerson(
  visitor: Visitor,
  { email, naar }: z.output<typeof DemoSignIn>,
): Promise<SignedIn> {
  const listed = demoPeopleTexts.some((person) => person.email === email);
  if (!env.demo || !listed) throw new AppError("not-found");
  return pool("auth").transaction(async (tx) => {
    const [user] = await tx.select({ id: signInUser.id }).from(signInUser).where(eq(signInUser.email, email));
    if (!user) throw new AppError("not-found");
    const session = await openSession(tx, user.id, {
      replaces: visitor.sessionToken,
      browser: visitor.browser,
    });
    return { ok: true, session, asked: null, path: ownPath(naar) ?? "/" };
  });
}
