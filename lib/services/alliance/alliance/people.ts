import "server-only";
import { and, asc, eq, inArray, isNotNull, isNull } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { alliance, member, partner } from "@/db/schema/alliance";
import { AppError } from "@/lib/platform/errors";

type Partner = typeof partner.$inferSelect;
type Member = typeof member.$inferSelect;

/** The alliance that was entered. @throws AppError not-found */
export async function allianceById(tx: Transaction, allianceId: string) {
  const [found] = await tx.select().from(alliance).where(eq(alliance.allianceId, allianceId));
  if (!found) throw new AppError("not-found");
  return found;
}

/** An organisation that takes part: it joined, and it has not left. */
export type JoinedPartner = Partner & { organisationId: string; joinedAt: Date };

export type TakingPart = { partners: JoinedPartner[]; members: Member[] };

/** Organisations that take part and their members, in one statement; in order of joining. */
export async function partnersWithMembers(tx: Transaction, allianceId: string): Promise<TakingPart> {
  return (await takingPartIn(tx, [allianceId])).get(allianceId) ?? { partners: [], members: [] };
}

/** The same for several alliances at once, by their ids. */
export async function takingPartIn(
  tx: Transaction,
  allianceIds: readonly string[],
): Promise<Map<string, TakingPart>> {
  const rows = await tx
    .select({ partner, member })
    .from(partner)
    .leftJoin(
      member,
      and(
        eq(member.allianceId, partner.allianceId),
        eq(member.partnerId, partner.partnerId),
        isNull(member.endedAt),
      ),
    )
    .where(
      and(inArray(partner.allianceId, [...allianceIds]), isNotNull(partner.joinedAt), isNull(partner.leftAt)),
    )
    .orderBy(asc(partner.joinedAt), asc(partner.partnerId), asc(member.joinedAt), asc(member.memberId));
  const byAlliance = Map.groupBy(rows, (row) => row.partner.allianceId);
  return new Map([...byAlliance].map(([allianceId, found]) => [allianceId, joinedAmong(found)]));
}

function joinedAmong(rows: { partner: Partner; member: Member | null }[]): TakingPart {
  const partners = new Map(rows.map((row) => [row.partner.partnerId, row.partner]));
  return {
    partners: [...partners.values()].flatMap(({ organisationId, joinedAt, ...one }) =>
      organisationId && joinedAt ? [{ ...one, organisationId, joinedAt }] : [],
    ),
    members: rows.flatMap((row) => (row.member ? [row.member] : [])),
  };
}

/** Everyone who ever took part, and every organisation that was asked to, in one statement; in order of joining. */
export async function everyoneEver(
  tx: Transaction,
  allianceId: string,
): Promise<{ partners: Partner[]; members: Member[] }> {
  const rows = await tx
    .select({ partner, member })
    .from(partner)
    .leftJoin(member, and(eq(member.allianceId, allianceId), eq(member.partnerId, partner.partnerId)))
    .where(eq(partner.allianceId, allianceId))
    .orderBy(asc(partner.joinedAt), asc(partner.partnerId), asc(member.joinedAt), asc(member.memberId));
  return {
    partners: [...new Map(rows.map((row) => [row.partner.partnerId, row.partner])).values()],
    members: rows.flatMap((row) => (row.member ? [row.member] : [])),
  };
}

/** Only partners fill in the checker, and only those for which somebody acts; funders and outside advisers look on. */
export const whoAnswer = <P extends Pick<Partner, "capacity" | "partnerId">>(
  partners: readonly P[],
  members: readonly Pick<Member, "partnerId">[],
): P[] =>
  partners.filter(
    ({ capacity, partnerId }) => capacity === "partner" && members.some((one) => one.partnerId === partnerId),
  );
