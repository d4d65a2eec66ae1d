import "server-only";
import { eq } from "drizzle-orm";
import { organisation } from "@/db/schema/people";
import type { PersonActor } from "@/lib/access/actor";
import { perform } from "@/lib/access/doors";
import type { PriorApproval, Sector, Size } from "@/lib/domain/people/organisation";
import { AppError } from "@/lib/platform/errors";

export type Editable = {
  name: string;
  shortName: string;
  kvkNumber: string | null;
  sector: Sector | null;
  place: string | null;
  size: Size | null;
  worksCouncil: boolean;
  clientCouncil: boolean;
  priorApproval: PriorApproval;
};
export type EditOrganisation = Editable & {
  organisationId: string;
  /** The version that the person saw last. */
  version: number;
};
export type EditOrganisationResult =
  | { ok: true }
  | { ok: false; reason: "changed"; now: Editable & { version: number } };

/**
 * Changes the facts of an organisation. What somebody else saved meanwhile is never lost unseen: the refusal says
 * what stands now, and whoever saves again does so on top of that.
 */
export async function editOrganisation(
  actor: PersonActor,
  { organisationId, version, ...changed }: EditOrganisation,
): Promise<EditOrganisationResult> {
  return perform(actor, "organisation.edit", organisationId, async ({ tx, record }) => {
    const [found] = await tx
      .select()
      .from(organisation)
      .where(eq(organisation.organisationId, organisationId))
      .for("update");
    if (!found) throw new AppError("not-found");
    if (found.version !== version) return { ok: false, reason: "changed", now: found };
    await tx
      .update(organisation)
      .set({ ...changed, version: found.version + 1 })
      .where(eq(organisation.organisationId, organisationId));
    record({ version: found.version + 1 });
    return { ok: true };
  });
}
