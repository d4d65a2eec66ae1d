import "server-only";
import { eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { attention } from "@/db/schema/overview";
import type { AllianceFacts } from "@/lib/access/keeping/facts";
import type { Place } from "@/lib/access/keeping/place";
import { waitingIn } from "@/lib/domain/overview/waiting";

/** Replaces what waits for anyone in this alliance: done means gone. */
export async function writeAttention(
  tx: Transaction,
  { facts, place, now }: { facts: AllianceFacts; place: Place; now: Date },
): Promise<void> {
  const { allianceId } = facts.alliance;
  const waiting = waitingIn({ ...facts, ...place, allianceId, rounds: facts.rounds.length }, now);
  await tx.delete(attention).where(eq(attention.allianceId, allianceId));
  if (waiting.length === 0) return;
  await tx.insert(attention).values(waiting.map((one) => ({ allianceId, ...one })));
}
