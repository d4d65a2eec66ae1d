import "server-only";
import type { PersonActor } from "@/lib/access/actor";
import { perform } from "@/lib/access/doors";
import { insertPartner } from "@/lib/services/alliance/partner/insert";

export type AddPartner = {
  allianceId: string;
  organisationId: string;
  name: string;
  shortName: string;
  contribution: string;
};

/** Adds an organisation as partner, with the name it gave; nothing is looked up about it. */
export async function addPartner(actor: PersonActor, input: AddPartner): Promise<{ partnerId: string }> {
  return perform(actor, "alliance.partner.add", input.allianceId, async ({ tx, now, record }) => {
    const partnerId = await insertPartner(tx, { ...input, now });
    record({ partnerId });
    return { partnerId };
  });
}
