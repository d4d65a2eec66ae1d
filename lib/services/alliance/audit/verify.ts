import "server-only";
import { asc, eq } from "drizzle-orm";
import type { Database, Transaction } from "@/db/client";
import {
  allianceActivity,
  allianceActivityHead,
  organisationActivity,
  organisationActivityHead,
} from "@/db/schema/activity";
import { alliance } from "@/db/schema/alliance";
import { organisation } from "@/db/schema/people";
import {
  type ActivityHead,
  type ActivityLink,
  type ChainFinding,
  verifyChain,
} from "@/lib/domain/alliance/activity-chain";

export type AuditScope = { scope: "alliance" | "organisation"; id: string };
export type AuditFinding = AuditScope & ({ kind: ChainFinding["kind"]; seq: number } | { kind: "no-log" });
export type AuditedScope = AuditScope & { links: number; findings: AuditFinding[] };

/**
 * Checks the activity of every alliance and organisation, one at a time, and changes nothing.
 * @param db as a role that sees every row: the owner.
 */
export async function* verifyActivity(db: Database): AsyncGenerator<AuditedScope> {
  for (const scope of await allScopes(db)) {
    // One snapshot for rows and head: whoever writes in between would look like a forger.
    yield await db.transaction((tx) => verifyScope(tx, scope), {
      isolationLevel: "repeatable read",
      accessMode: "read only",
    });
  }
}

/** Also those of which only a chain, or only a head, is left. */
async function allScopes(db: Database): Promise<AuditScope[]> {
  const alliances = await db
    .select({ id: alliance.allianceId })
    .from(alliance)
    .union(db.select({ id: allianceActivityHead.allianceId }).from(allianceActivityHead))
    .union(db.select({ id: allianceActivity.allianceId }).from(allianceActivity));
  const organisations = await db
    .select({ id: organisation.organisationId })
    .from(organisation)
    .union(db.select({ id: organisationActivityHead.organisationId }).from(organisationActivityHead))
    .union(db.select({ id: organisationActivity.organisationId }).from(organisationActivity));
  return [
    ...alliances.map(({ id }) => ({ scope: "alliance" as const, id })),
    ...organisations.map(({ id }) => ({ scope: "organisation" as const, id })),
  ].sort((a, b) => a.scope.localeCompare(b.scope) || a.id.localeCompare(b.id));
}

async function verifyScope(tx: Transaction, scope: AuditScope): Promise<AuditedScope> {
  const { links, head } =
    scope.scope === "alliance" ? await allianceChain(tx, scope.id) : await organisationChain(tx, scope.id);
  const chain: ActivityLink[] = links.map((link) => ({ scope: scope.id, ...link }));
  const findings: AuditFinding[] = verifyChain(chain, head).map((finding) => ({ ...scope, ...finding }));
  // Founding and registering leave a line, so a scope without any has lost them all.
  if (links.length === 0 && !head) findings.push({ ...scope, kind: "no-log" });
  return { ...scope, links: links.length, findings };
}

type Chain = { links: Omit<ActivityLink, "scope">[]; head: ActivityHead | null };

async function allianceChain(tx: Transaction, id: string): Promise<Chain> {
  const links = await tx
    .select()
    .from(allianceActivity)
    .where(eq(allianceActivity.allianceId, id))
    .orderBy(asc(allianceActivity.seq));
  const [head] = await tx.select().from(allianceActivityHead).where(eq(allianceActivityHead.allianceId, id));
  return { links, head: head ?? null };
}

async function organisationChain(tx: Transaction, id: string): Promise<Chain> {
  const links = await tx
    .select()
    .from(organisationActivity)
    .where(eq(organisationActivity.organisationId, id))
    .orderBy(asc(organisationActivity.seq));
  const [head] = await tx
    .select()
    .from(organisationActivityHead)
    .where(eq(organisationActivityHead.organisationId, id));
  return { links, head: head ?? null };
}
