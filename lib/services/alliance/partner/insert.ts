import "server-only";
import type { Transaction } from "@/db/client";
import { member, membership, partner } from "@/db/schema/alliance";
import type { AllianceRole } from "@/lib/domain/alliance/role";
import { AppError } from "@/lib/platform/errors";
import { newId } from "@/lib/platform/ids";

type PartnerRow = Omit<typeof partner.$inferInsert, "partnerId">;
type MemberRow = {
  allianceId: string;
  partnerId: string;
  organisationId: string;
  personId: string;
  role: AllianceRole;
  name: string;
  email: string;
  now: Date;
};

/** @throws AppError conflict when the organisation is a partner already. */
export async function insertPartner(tx: Transaction, row: PartnerRow): Promise<string> {
  const partnerId = newId();
  const added = await tx
    .insert(partner)
    .values({ partnerId, ...row })
    .onConflictDoNothing()
    .returning({ partnerId: partner.partnerId });
  if (added.length === 0) throw new AppError("conflict", "this organisation is a partner already");
  return partnerId;
}

/** Adds a member and, in the same breath, the index row by which the person finds the alliance. */
export async function insertMember(tx: Transaction, row: MemberRow): Promise<string> {
  const { now, ...values } = row;
  const memberId = newId();
  const added = await tx
    .insert(member)
    .values({ ...values, memberId, joinedAt: now })
    .onConflictDoNothing()
    .returning({ memberId: member.memberId });
  if (added.length === 0) throw new AppError("conflict", "this person has that role already");
  const { personId, allianceId, organisationId } = row;
  await tx.insert(membership).values({ personId, allianceId, organisationId }).onConflictDoNothing();
  return memberId;
}
