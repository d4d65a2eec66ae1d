import "server-only";
import { eq, sql } from "drizzle-orm";
import { signInUser } from "@/db/schema/sign-in";
import { pool } from "@/lib/access/pools";
import { parseEmailAddress } from "@/lib/domain/people/email-address";
import { AppError } from "@/lib/platform/errors";
import { newId } from "@/lib/platform/ids";

/**
 * The person who signs in with this address, made when there is none yet. Returns the person's id.
 * @throws AppError invalid when it is not one plain address.
 */
export async function ensureSignInUser({ email, name }: { email: string; name: string }): Promise<string> {
  const parsed = parseEmailAddress(email);
  if (!parsed.ok) throw new AppError("invalid", `e-mail address: ${parsed.reason}`);
  const [row] = await pool("auth")
    .insert(signInUser)
    .values({ id: newId(), email: parsed.address, name })
    // Writing the same address back makes the existing row come out, also when two do this at once.
    .onConflictDoUpdate({ target: signInUser.email, set: { email: sql`excluded.email` } })
    .returning({ id: signInUser.id });
  if (!row) throw new Error("the address was neither added nor found");
  return row.id;
}

/** The address with which this person signs in; null when there is no such person. */
export async function signInAddressOf(personId: string): Promise<string | null> {
  const [found] = await pool("auth")
    .select({ email: signInUser.email })
    .from(signInUser)
    .where(eq(signInUser.id, personId));
  return found?.email ?? null;
}

/** The name in mails with a code or a link. */
export async function renameSignInUser(personId: string, name: string): Promise<void> {
  await pool("auth").update(signInUser).set({ name }).where(eq(signInUser.id, personId));
}
