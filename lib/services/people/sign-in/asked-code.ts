import "server-only";
import { eq } from "drizzle-orm";
import { z } from "zod";
import { signInRequest } from "@/db/schema/sign-in";
import { pool } from "@/lib/access/pools";
import type { Visitor } from "@/lib/access/sign-in-visitor";
import { type Requested, requestSignIn } from "@/lib/services/people/sign-in/request";

/** The address that this browser asked a code for; null when it asked none, or another one came after it. */
export async function readAskedAddress(visitor: Visitor): Promise<string | null> {
  if (!visitor.asked) return null;
  const [row] = await pool("auth")
    .select({ email: signInRequest.email })
    .from(signInRequest)
    .where(eq(signInRequest.requestId, visitor.asked.requestId));
  return row?.email ?? null;
}

export const NewCode = z.object({});

/** A new code for the same address; the old one stops working. */
export async function requestNewCode(
  visitor: Visitor,
): Promise<Requested | { ok: false; reason: "expired" }> {
  const email = await readAskedAddress(visitor);
  if (!email) return { ok: false, reason: "expired" };
  return requestSignIn(visitor, { email, naar: visitor.asked?.path });
}
