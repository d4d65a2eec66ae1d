import "server-only";

import type { Transaction } from "@/db/client";
import { ownCopy } from "@/db/schema/deliberation";
import type { RespondentActor } from "@/lib/access/actor";
import { decryptUnder, encryptUnder } from "@/lib/platform/keys";

/** Keeps a person's answers for that person alone: the key comes from the secret in their link. */
export async function keepOwnCopy(
  tx: Transaction,
  actor: RespondentActor,
  answers: Readonly<Record<string, string>>,
): Promise<void> {
  const { allianceId, respondentId } = actor;
  const ciphertext = encryptUnder(actor.secret, JSON.stringify(answers));
  await tx
    .insert(ownCopy)
    .values({ allianceId, respondentId, ciphertext })
    .onConflictDoUpdate({ target: [ownCopy.allianceId, ownCopy.respondentId], set: { ciphertext } });
}

export function openOwnCopy(actor: RespondentActor, ciphertext: string): Record<string, string> {
  return JSON.parse(decryptUnder(actor.secret, ciphertext)) as Record<string, string>;
}
