import "server-only";
import { and, eq, inArray, isNull } from "drizzle-orm";
import { member } from "@/db/schema/alliance";
import { affiliation, person } from "@/db/schema/people";
import { actingFor, type PersonActor } from "@/lib/access/actor";
import { perform, view } from "@/lib/access/doors";
import { AppError } from "@/lib/platform/errors";
import { type PersonLine, readPersonLine } from "@/lib/services/people/profile/person-line";

export type Rhythm = "daily" | "weekly" | "never";
export type ProfilePage = { viewer: PersonLine; name: string; notify: Rhythm };

/** One's own name, and how often an overview is mailed. */
export async function readProfile(actor: PersonActor): Promise<ProfilePage> {
  return view(actor, "profile.read", "mine", async ({ tx, standing }) => {
    const viewer = await readPersonLine(tx, actor.personId, [...standing.allianceIds]);
    const [found] = await tx.select().from(person).where(eq(person.personId, actor.personId));
    if (!found) throw new AppError("not-found");
    return { viewer, name: found.name, notify: found.notify };
  });
}

export type EditProfile = { name: string; notify: Rhythm };

/** A new name goes wherever it was copied to: the own organisations, and every alliance one takes part in. */
export async function editProfile(actor: PersonActor, { name, notify }: EditProfile): Promise<{ ok: true }> {
  const { personId } = actor;
  const own = await perform(actor, "profile.edit", "mine", async ({ tx, standing }) => {
    await tx.update(person).set({ name, notify }).where(eq(person.personId, personId));
    const ids = [...standing.allianceIds];
    if (ids.length > 0) {
      await tx
        .update(member)
        .set({ name })
        .where(and(inArray(member.allianceId, ids), eq(member.personId, personId), isNull(member.endedAt)));
    }
    return tx
      .select({ organisationId: affiliation.organisationId })
      .from(affiliation)
      .where(and(eq(affiliation.personId, personId), isNull(affiliation.endedAt)));
  });
  for (const { organisationId } of own) {
    await perform(actingFor(actor, organisationId), "organisation.name.spread", organisationId, ({ tx }) =>
      tx
        .update(affiliation)
        .set({ name })
        .where(and(eq(affiliation.organisationId, organisationId), eq(affiliation.personId, personId))),
    );
  }
  return { ok: true };
}
