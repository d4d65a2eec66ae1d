import "server-only";
import { and, eq, inArray, isNull } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { member } from "@/db/schema/alliance";
import { allianceCard } from "@/db/schema/overview";
import { affiliation, person } from "@/db/schema/people";
import { actingFor, type PersonActor } from "@/lib/access/actor";
import { perform } from "@/lib/access/doors";
import { renameSignInUser } from "@/lib/access/sign-in-user";
import type { Rhythm } from "@/lib/services/people/profile/read";

export type EditProfile = { name: string; notify: Rhythm };

/**
 * Changes the own name and rhythm. The name goes wherever it was copied to: every alliance, every own
 * organisation, and the mails with a code. Each scope is entered apart; saving again mends what was cut short.
 */
export async function editProfile(actor: PersonActor, { name, notify }: EditProfile): Promise<{ ok: true }> {
  const { personId } = actor;
  const own = await perform(actor, "profile.edit", "mine", async ({ tx, standing }) => {
    await tx.update(person).set({ name, notify }).where(eq(person.personId, personId));
    const ids = [...standing.allianceIds];
    if (ids.length > 0) await renameMember(tx, { ids, personId, name });
    return tx
      .select({ organisationId: affiliation.organisationId })
      .from(affiliation)
      .where(and(eq(affiliation.personId, personId), isNull(affiliation.endedAt)));
  });
  for (const { organisationId } of own) await renameIn(organisationId, actor, name);
  await renameSignInUser(personId, name);
  return { ok: true };
}

type Renaming = { ids: string[]; personId: string; name: string };

/** The portfolio shows who leads an alliance, so its card follows. */
async function renameMember(tx: Transaction, { ids, personId, name }: Renaming): Promise<void> {
  const mine = and(inArray(member.allianceId, ids), eq(member.personId, personId), isNull(member.endedAt));
  const before = await tx
    .select({ allianceId: member.allianceId, name: member.name, role: member.role })
    .from(member)
    .where(mine);
  await tx.update(member).set({ name }).where(mine);
  for (const led of before.filter((one) => one.role === "alliance-manager")) {
    await tx
      .update(allianceCard)
      .set({ managerName: name })
      .where(and(eq(allianceCard.allianceId, led.allianceId), eq(allianceCard.managerName, led.name)));
  }
}

export const renameIn = (organisationId: string, actor: PersonActor, name: string) =>
  perform(actingFor(actor, organisationId), "organisation.name.spread", organisationId, ({ tx }) =>
    tx
      .update(affiliation)
      .set({ name })
      .where(and(eq(affiliation.organisationId, organisationId), eq(affiliation.personId, actor.personId))),
  );
