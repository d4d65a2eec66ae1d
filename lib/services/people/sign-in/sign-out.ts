import "server-only";
import { z } from "zod";
import { endSession } from "@/lib/access/session-rows";
import type { Visitor } from "@/lib/access/sign-in-visitor";

export const SignOut = z.object({});

/** Ends the session on the server, so that a copy of the cookie is worth nothing either. */
export async function signOut(visitor: Visitor): Promise<{ ok: true; session: null; asked: null }> {
  if (visitor.sessionToken) await endSession(visitor.sessionToken);
  return { ok: true, session: null, asked: null };
}
