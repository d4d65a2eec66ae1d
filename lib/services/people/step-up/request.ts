import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import { signInOutbox, stepUp } from "@/db/schema/sign-in";
import type { PersonActor } from "@/lib/access/actor";
import { pool } from "@/lib/access/pools";
import { codeExpiry } from "@/lib/domain/people/sign-in-code";
import { now } from "@/lib/platform/clock";
import { AppError } from "@/lib/platform/errors";
import { newId } from "@/lib/platform/ids";
import { stepUpMailsPerPerson, type TooMany, tooMany } from "@/lib/services/people/sign-in/limits";

/** What is decided on: the kind of decision, and the hash of exactly what was shown. */
export type Decision = { purpose: string; subjectHash: string };

/**
 * Mails a fresh code for one decision. An earlier code of this session for the same purpose stops working.
 * @throws AppError forbidden for an actor without a session.
 */
export async function requestStepUp(
  actor: PersonActor,
  { purpose, subjectHash }: Decision,
): Promise<{ ok: true; stepUpId: string } | TooMany> {
  const { sessionToken } = actor;
  if (!sessionToken) throw new AppError("forbidden", "no session");
  const wait = await tooMany([stepUpMailsPerPerson, actor.personId]);
  if (wait) return wait;
  const stepUpId = newId();
  const createdAt = now();
  await pool("auth").transaction(async (tx) => {
    await tx
      .delete(stepUp)
      .where(and(eq(stepUp.sessionToken, sessionToken), eq(stepUp.purpose, purpose), isNull(stepUp.usedAt)));
    const expiresAt = codeExpiry(createdAt);
    await tx.insert(stepUp).values({ stepUpId, sessionToken, purpose, subjectHash, createdAt, expiresAt });
    await tx.insert(signInOutbox).values({ outboxId: newId(), kind: "step-up", ref: stepUpId, createdAt });
  });
  return { ok: true, stepUpId };
}
