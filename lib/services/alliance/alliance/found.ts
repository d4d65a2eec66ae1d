import "server-only";
import { alliance, phaseEntry } from "@/db/schema/alliance";
import type { PersonActor } from "@/lib/access/actor";
import { perform } from "@/lib/access/doors";
import type { PhaseEntry } from "@/lib/domain/alliance/phase";
import type { PeopleWord } from "@/lib/domain/alliance/role";
import { AppError } from "@/lib/platform/errors";
import { newId } from "@/lib/platform/ids";
import { affiliationOf, insertMember, insertPartner } from "@/lib/services/alliance/partner/insert";

export type FoundAlliance = {
  name: string;
  reason: string;
  peopleWord: PeopleWord;
  /** What the founding organisation brings in. */
  contribution: string;
  /** Phases entered so far, the first one included; a running alliance brings its past along. */
  entries: PhaseEntry[];
};

/** Founds an alliance for the organisation the actor acts for; the founder becomes its alliance manager. */
export async function foundAlliance(
  actor: PersonActor,
  input: FoundAlliance,
): Promise<{ allianceId: string; partnerId: string }> {
  const allianceId = newId();
  const organisationId = actor.onBehalfOf;
  if (!organisationId) throw new AppError("invalid", "founding needs an organisation");
  return perform(actor, "alliance.found", allianceId, async ({ tx, now, record }) => {
    const { name, reason, peopleWord, contribution } = input;
    await tx.insert(alliance).values({ allianceId, name, reason, peopleWord, createdAt: now });
    await tx.insert(phaseEntry).values(
      input.entries.map((entry) => ({
        allianceId,
        phaseEntryId: newId(),
        ...entry,
        enteredBy: actor.personId,
      })),
    );
    const founder = await affiliationOf(tx, organisationId, actor.personId);
    const partnerId = await insertPartner(tx, { allianceId, organisationId, contribution, now, ...founder });
    await insertMember(tx, {
      allianceId,
      partnerId,
      organisationId,
      personId: actor.personId,
      role: "alliance-manager",
      name: founder.personName,
      email: founder.email,
      now,
    });
    record({ partnerId, phase: input.entries.at(-1)?.phase ?? 1 });
    return { allianceId, partnerId };
  });
}
