import "server-only";
import { and, eq } from "drizzle-orm";
import { alliance } from "@/db/schema/alliance";
import type { PersonActor } from "@/lib/access/actor";
import { perform, view } from "@/lib/access/doors";
import type { PeopleWord, ReviewRhythm, Route } from "@/lib/domain/alliance/role";
import { holdAlliance } from "@/lib/services/alliance/alliance/hold";
import { allianceById, partnersWithMembers } from "@/lib/services/alliance/alliance/people";
import { viewerAmong } from "@/lib/services/alliance/alliance/viewer";
import { isStopped } from "@/lib/services/alliance/phase/stopped";

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
  /** The version that the person saw last. */
  version: number;
};
export type EditResult =
  | { ok: true }
  /** Somebody else saved first: what stands there now where it differs, and its version. */
  | { ok: false; reason: "changed"; stands: { version: string } & Partial<Record<keyof Editable, string>> }
  | { ok: false; reason: "nothing-changed" | "stopped" };

const fields = ["name", "reason", "managerLabel", "peopleWord", "reviewRhythm", "route"] as const;

/** Changes what is true of an alliance. What somebody else saved meanwhile is never replaced unseen. */
export async function editAlliance(
  actor: PersonActor,
  { allianceId, version, ...wanted }: EditAlliance,
): Promise<EditResult> {
  return perform(actor, "alliance.edit", allianceId, async ({ tx, record }) => {
    const found = await holdAlliance(tx, allianceId);
    if (await isStopped(tx, allianceId)) return { ok: false, reason: "stopped" };
    const changed = fields.filter((field) => found[field] !== wanted[field]);
    if (changed.length === 0) return { ok: false, reason: "nothing-changed" };
    if (found.version !== version) {
      const stands = Object.fromEntries(changed.map((field) => [field, found[field]]));
      return { ok: false, reason: "changed", stands: { ...stands, version: String(found.version) } };
    }
    await tx
      .update(alliance)
      .set({ ...onlyFields(wanted), version: version + 1 })
      .where(and(eq(alliance.allianceId, allianceId), eq(alliance.version, version)));
    record(Object.fromEntries(changed.map((field) => [field, 1])));
    return { ok: true };
  });
}

const onlyFields = ({ name, reason, managerLabel, peopleWord, reviewRhythm, route }: Editable): Editable => ({
  ...{ name, reason, managerLabel, peopleWord, reviewRhythm, route },
});

/** What the form begins with. */
export async function prepareEdit(actor: PersonActor, allianceId: string) {
  return view(actor, "alliance.edit", allianceId, async ({ tx, standing }) => {
    const found = await allianceById(tx, allianceId);
    return { viewer: viewerAmong(await partnersWithMembers(tx, allianceId), standing), alliance: found };
  });
}
