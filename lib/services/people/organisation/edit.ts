import "server-only";
import { and, eq } from "drizzle-orm";
import { organisation } from "@/db/schema/people";
import type { PersonActor } from "@/lib/access/actor";
import { perform } from "@/lib/access/doors";
import type { PriorApproval, Sector, Size } from "@/lib/domain/people/organisation";
import { AppError } from "@/lib/platform/errors";

type Editable = {
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
  /** A colleague saved first: what stands there now where it differs, as the form holds it, and its version. */
  | { ok: false; reason: "changed"; stands: { version: string } & Partial<Record<keyof Editable, string>> }
  | { ok: false; reason: "nothing-changed" };

const fields = [
  ...(["name", "shortName", "kvkNumber", "sector", "place", "size"] as const),
  ...(["worksCouncil", "clientCouncil", "priorApproval"] as const),
];

/** Changes the facts of an organisation. What a colleague saved meanwhile is never replaced unseen. */
export async function editOrganisation(
  actor: PersonActor,
  { organisationId, version, ...wanted }: EditOrganisation,
): Promise<EditOrganisationResult> {
  return perform(actor, "organisation.edit", organisationId, async ({ tx, record }) => {
    const [found] = await tx
      .select()
      .from(organisation)
      .where(eq(organisation.organisationId, organisationId))
      .for("update");
    if (!found) throw new AppError("not-found");
    const changed = fields.filter((field) => found[field] !== wanted[field]);
    if (changed.length === 0) return { ok: false, reason: "nothing-changed" };
    if (found.version !== version) {
      const stands = Object.fromEntries(changed.map((field) => [field, asText(found[field])]));
      return { ok: false, reason: "changed", stands: { ...stands, version: String(found.version) } };
    }
    await tx
      .update(organisation)
      .set({ ...wanted, version: version + 1 })
      .where(and(eq(organisation.organisationId, organisationId), eq(organisation.version, version)));
    record(Object.fromEntries(changed.map((field) => [field, 1])));
    return { ok: true };
  });
}

const asText = (value: string | boolean | null): string =>
  typeof value === "string" ? value : value ? "ja" : "";
