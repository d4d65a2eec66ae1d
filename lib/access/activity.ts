import "server-only";
import { eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import {
  allianceActivity,
  allianceActivityHead,
  organisationActivity,
  organisationActivityHead,
} from "@/db/schema/activity";
import type { Standing } from "@/lib/access/policy";
import { type ActivityLink, chainStart, linkHash } from "@/lib/domain/alliance/activity-chain";
import { newId } from "@/lib/platform/ids";

export type ActivityFacts = Record<string, string | number | null>;
type ChainScope = { scope: "alliance" | "organisation"; id: string };
type Entry = { action: string; lines: ActivityFacts[]; at: Date; standing: Standing };

/** Adds links to the chain of one scope. The head row is locked last, so verbs wait for each other briefly. */
export async function appendActivity(tx: Transaction, chain: ChainScope, entry: Entry): Promise<void> {
  const head = await lockHead(tx, chain);
  const links = linksAfter(head, chain.id, entry);
  const last = links.at(-1);
  if (!last) return;
  const rows = links.map(({ scope: _scope, ...link }) => link);
  const next = { seq: last.seq, hash: last.hash };
  if (chain.scope === "alliance") {
    await tx.insert(allianceActivity).values(rows.map((row) => ({ allianceId: chain.id, ...row })));
    await tx.update(allianceActivityHead).set(next).where(eq(allianceActivityHead.allianceId, chain.id));
  } else {
    await tx.insert(organisationActivity).values(rows.map((row) => ({ organisationId: chain.id, ...row })));
    await tx
      .update(organisationActivityHead)
      .set(next)
      .where(eq(organisationActivityHead.organisationId, chain.id));
  }
}

async function lockHead(tx: Transaction, { scope, id }: ChainScope): Promise<{ seq: number; hash: string }> {
  const start = { seq: 0, hash: chainStart };
  if (scope === "alliance") {
    await tx
      .insert(allianceActivityHead)
      .values({ allianceId: id, ...start })
      .onConflictDoNothing();
    const [head] = await tx
      .select()
      .from(allianceActivityHead)
      .where(eq(allianceActivityHead.allianceId, id))
      .for("update");
    return head ?? start;
  }
  await tx
    .insert(organisationActivityHead)
    .values({ organisationId: id, ...start })
    .onConflictDoNothing();
  const [head] = await tx
    .select()
    .from(organisationActivityHead)
    .where(eq(organisationActivityHead.organisationId, id))
    .for("update");
  return head ?? start;
}

function linksAfter(head: { seq: number; hash: string }, scope: string, entry: Entry): ActivityLink[] {
  let previous = head;
  return entry.lines.map((facts) => {
    const link = {
      scope,
      seq: previous.seq + 1,
      activityId: newId(),
      at: entry.at,
      action: entry.action,
      personId: entry.standing.personId,
      onBehalfOf: entry.standing.organisationId,
      facts,
      previousHash: previous.hash,
    };
    const hash = linkHash(link);
    previous = { seq: link.seq, hash };
    return { ...link, hash };
  });
}
