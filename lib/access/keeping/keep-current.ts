import "server-only";
import type { Transaction } from "@/db/client";
import { writeAllianceCard } from "@/lib/access/keeping/alliance-card";
import { writeAttention } from "@/lib/access/keeping/attention";
import { allianceFacts } from "@/lib/access/keeping/facts";
import { placeOf } from "@/lib/access/keeping/place";

/** Rewrites what portfolio and attention lists show of this alliance, in the transaction that changed it. */
export async function keepCurrent(tx: Transaction, allianceId: string, now: Date): Promise<void> {
  const facts = await allianceFacts(tx, allianceId);
  const place = facts && placeOf(facts, now);
  if (!facts || !place) return;
  await writeAllianceCard(tx, facts, place);
  await writeAttention(tx, { facts, place, now });
}
