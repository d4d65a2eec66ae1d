import "server-only";
import { eq, sql } from "drizzle-orm";
import { z } from "zod";
import { signInOutbox, signInRequest, signInUser } from "@/db/schema/sign-in";
import { pool } from "@/lib/access/pools";
import type { AskedCode, Visitor } from "@/lib/access/sign-in-visitor";
import { signInWords } from "@/lib/content/people/sign-in-words";
import { parseEmailAddress } from "@/lib/domain/people/email-address";
import { ownPath } from "@/lib/domain/people/own-path";
import { codeExpiry } from "@/lib/domain/people/sign-in-code";
import { now } from "@/lib/platform/clock";
import { newId } from "@/lib/platform/ids";
import {
  mailsPerAddress,
  mailsPerAddressADay,
  requestsPerVisitor,
  type TooMany,
  tooMany,
} from "@/lib/services/people/sign-in/limits";

export const SignInRequest = z.object({
  email: z.string({ error: signInWords.emailProblems.empty }).transform((text, check) => {
    const parsed = parseEmailAddress(text);
    if (parsed.ok) return parsed.address;
    check.addIssue({ code: "custom", message: signInWords.emailProblems[parsed.reason] });
    return z.NEVER;
  }),
  naar: z.string().optional(),
});

export type Requested = { ok: true; asked: AskedCode } | TooMany;

/** Sends a code and a link. The answer, and the work, is the same for an address that nobody signs in with. */
export async function requestSignIn(
  visitor: Visitor,
  { email, naar }: z.output<typeof SignInRequest>,
): Promise<Requested> {
  const wait = await tooMany(
    [requestsPerVisitor, visitor.address],
    [mailsPerAddress, email],
    [mailsPerAddressADay, email],
  );
  if (wait) return wait;
  const requestId = newId();
  await keepRequest(requestId, email);
  return { ok: true, asked: { requestId, path: ownPath(naar) ?? "/" } };
}

async function keepRequest(requestId: string, email: string): Promise<void> {
  const at = now();
  const request = {
    requestId,
    userId: sql`(select ${signInUser.id} from ${signInUser} where ${signInUser.email} = ${email})`,
    tries: 0,
    createdAt: at,
    expiresAt: codeExpiry(at),
    usedAt: null,
  };
  await pool("auth").transaction(async (tx) => {
    // The new request takes the place of the old one, so an older link or code of this address is dead.
    await tx
      .insert(signInRequest)
      .values({ email, ...request })
      .onConflictDoUpdate({ target: signInRequest.email, set: request });
    await tx.insert(signInOutbox).select(
      tx
        .select({
          outboxId: sql<string>`${newId()}::uuid`.as("outbox_id"),
          kind: sql<"sign-in">`'sign-in'`.as("kind"),
          ref: sql<string>`${requestId}::uuid`.as("ref"),
          createdAt: sql<Date>`${at.toISOString()}::timestamptz`.as("created_at"),
          relayedAt: sql<null>`null::timestamptz`.as("relayed_at"),
          sentAt: sql<null>`null::timestamptz`.as("sent_at"),
        })
        .from(signInUser)
        .where(eq(signInUser.email, email)),
    );
  });
}
