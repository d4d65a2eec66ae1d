import "server-only";
import { and, asc, eq, isNull } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { alliance, member, partner, phaseEntry } from "@/db/schema/alliance";
import { isPhaseNumber, type PhaseEntry } from "@/lib/domain/alliance/phase";
import { AppError } from "@/lib/platform/errors";

type Alliance = typeof alliance.$inferSelect;
type Partner = typeof partner.$inferSelect;
type Member = typeof member.$inferSelect;

/** The alliance with its entries into phases, in one statement. @throws AppError not-found */
export async function allianceWithEntries(
  tx: Transaction,
  allianceId: string,
): Promise<{ alliance: Alliance; entries: PhaseEntry[] }> {
  const rows = await tx
    .select({ alliance, phase: phaseEntry.phase, enteredAt: phaseEntry.enteredAt })
    .from(alliance)
    .leftJoin(phaseEntry, eq(phaseEntry.allianceId, allianceId))
    .where(eq(alliance.allianceId, allianceId))
    .orderBy(asc(phaseEntry.enteredAt));
  const found = rows[0]?.alliance;
  if (!found) throw new AppError("not-found");
  const entries = rows.flatMap(({ phase, enteredAt }) =>
    phase !== null && enteredAt && isPhaseNumber(phase) ? [{ phase, enteredAt }] : [],
  );
  return { alliance: found, entries };
}

/** Partners that take part and their members, in one statement; partners in order of joining. */
export async function partnersWithMembers(
  tx: Transaction,
  allianceId: string,
): Promise<{ partners: Partner[]; members: Member[] }> {
  const rows = await tx
    .select({ partner, member })
    .from(partner)
    .leftJoin(
      member,
      and(eq(member.allianceId, allianceId), eq(member.partnerId, partner.partnerId), isNull(member.endedAt)),
    )
    .where(and(eq(partner.allianceId, allianceId), isNull(partner.leftAt)))
    .orderBy(asc(partner.joinedAt), asc(partner.partnerId), asc(member.joinedAt), asc(member.memberId));
  const partners = new Map(rows.map((row) => [row.partner.partnerId, row.partner]));
  return {
    partners: [...partners.values()],
    members: rows.flatMap((row) => (row.member ? [row.member] : [])),
  };
}
