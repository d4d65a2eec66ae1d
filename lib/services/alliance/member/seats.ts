import "server-only";
import { and, eq, inArray } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { member, membership } from "@/db/schema/alliance";
import type { Standing } from "@/lib/access/policy";
import { AppError } from "@/lib/platform/errors";

type Member = typeof member.$inferSelect;

/**
 * One's own roles for where one works now, read anew under the hold.
 * @throws AppError not-found for who lost the last one meanwhile.
 */
export function actingSeats(
  members: readonly Member[],
  { personId, partnerIds }: Pick<Standing, "personId" | "partnerIds">,
): [Member, ...Member[]] {
  const [first, ...more] = members.filter(
    (one) => one.personId === personId && partnerIds.includes(one.partnerId),
  );
  if (!first) throw new AppError("not-found");
  return [first, ...more];
}

/**
 * Somebody's role by its id; null when it ended before.
 * @throws AppError not-found for what never was a role here.
 */
export async function seatAmong(
  tx: Transaction,
  members: readonly Member[],
  { allianceId, memberId }: { allianceId: string; memberId: string },
): Promise<Member | null> {
  const found = members.find((one) => one.memberId === memberId);
  if (found) return found;
  const ended = await tx
    .select({ memberId: member.memberId })
    .from(member)
    .where(and(eq(member.allianceId, allianceId), eq(member.memberId, memberId)));
  if (ended.length === 0) throw new AppError("not-found");
  return null;
}

type Ending = { allianceId: string; members: readonly Member[]; ending: readonly Member[]; now: Date };

/** Ends roles; who keeps none for an organisation does not find the alliance through it any more. */
export async function endSeats(tx: Transaction, { allianceId, members, ending, now }: Ending): Promise<void> {
  const gone = ending.map((one) => one.memberId);
  if (gone.length === 0) return;
  await tx
    .update(member)
    .set({ endedAt: now })
    .where(and(eq(member.allianceId, allianceId), inArray(member.memberId, gone)));
  const left = members.filter((one) => !gone.includes(one.memberId));
  const stays = (one: Member) =>
    left.some((other) => other.personId === one.personId && other.organisationId === one.organisationId);
  for (const { personId, organisationId } of ending.filter((one) => !stays(one))) {
    await tx
      .delete(membership)
      .where(
        and(
          eq(membership.allianceId, allianceId),
          eq(membership.personId, personId),
          eq(membership.organisationId, organisationId),
        ),
      );
  }
}
