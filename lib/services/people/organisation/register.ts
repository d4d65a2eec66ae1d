import "server-only";
import { organisation } from "@/db/schema/people";
import type { SystemActor } from "@/lib/access/actor";
import { perform } from "@/lib/access/doors";
import { newId } from "@/lib/platform/ids";

export type RegisterOrganisation = { name: string; shortName: string };

/** Registers an organisation on behalf of the platform; its people are added next. */
export async function registerOrganisation(
  actor: SystemActor,
  input: RegisterOrganisation,
): Promise<{ organisationId: string }> {
  const organisationId = newId();
  return perform(actor, "organisation.register", organisationId, async ({ tx, now, record }) => {
    await tx.insert(organisation).values({ organisationId, ...input, createdAt: now });
    record();
    return { organisationId };
  });
}
