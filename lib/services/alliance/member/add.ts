import "server-only";
import { and, eq } from "drizzle-orm";
import { partner } from "@/db/schema/alliance";
import type { PersonActor } from "@/lib/access/actor";
import { perform } from "@/lib/access/doors";
import type { AllianceRole } from "@/lib/domain/alliance/role";
import { AppError } from "@/lib/platform/errors";
import { insertMember } from "@/lib/services/alliance/partner/insert";

export type AddMember = {
  allianceId: string;
  partnerId: string;
  personId: string;
  role: AllianceRole;
  name: string;
  email: string;
};

/** Gives a person of a partner organisation a role in the alliance. */
export async function addMember(actor: PersonActor, input: AddMember): Promise<{ memberId: string }> {
  return perform(actor, "alliance.member.add", input.allianceId, async ({ tx, now, record }) => {
    const [acting] = await tx
      .select({ organisationId: partner.organisationId })
      .from(partner)
      .where(and(eq(partner.allianceId, input.allianceId), eq(partner.partnerId, input.partnerId)));
    if (!acting) throw new AppError("not-found");
    const memberId = await insertMember(tx, { ...input, organisationId: acting.organisationId, now });
    record({ memberId, partnerId: input.partnerId });
    return { memberId };
  });
}
