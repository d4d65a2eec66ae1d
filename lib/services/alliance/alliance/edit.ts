import "server-only";
import { eq } from "drizzle-orm";
import { alliance } from "@/db/schema/alliance";
import type { PersonActor } from "@/lib/access/actor";
import { perform, view } from "@/lib/access/doors";
import type { PeopleWord, ReviewRhythm, Route } from "@/lib/domain/alliance/role";
import { holdAlliance } from "@/lib/services/alliance/alliance/hold";
import { allianceById, partnersWithMembers } from "@/lib/services/alliance/alliance/people";
import { viewerAmong } from "@/lib/services/alliance/alliance/viewer";

type Editable = {
  name: string;
  reason: string;
  managerLabel: string;
  peopleWord: PeopleWord;
  reviewRhythm: ReviewRhythm;
  route: Route;
};
export type EditAlliance = Editable & {
  allianceId: string;
  /** The version that the page showed. */
  version: number;
  /** The person saw what somebody else saved meanwhile, and means it all the same. */
  overwrite: boolean;
};
export type EditResult =
  | { ok: true }
  | { ok: false; reason: "changed"; now: { name: string; reason: string } };

/** Changes what is true of an alliance. What somebody else saved meanwhile is never lost unseen. */
export async function editAlliance(
  actor: PersonActor,
  { allianceId, version, overwrite, ...changed }: EditAlliance,
): Promise<EditResult> {
  return perform(actor, "alliance.edit", allianceId, async ({ tx, record }) => {
    const found = await holdAlliance(tx, allianceId);
    if (found.version !== version && !overwrite) {
      return { ok: false, reason: "changed", now: { name: found.name, reason: found.reason } };
    }
    await tx
      .update(alliance)
      .set({ ...changed, version: found.version + 1 })
      .where(eq(alliance.allianceId, allianceId));
    record({ version: found.version + 1 });
    return { ok: true };
  });
}

/** What the form begins with. */
export async function prepareEdit(actor: PersonActor, allianceId: string) {
  return view(actor, "alliance.edit", allianceId, async ({ tx, standing }) => {
    const found = await allianceById(tx, allianceId);
    return { viewer: viewerAmong(await partnersWithMembers(tx, allianceId), standing), alliance: found };
  });
}
