import "server-only";
import { and, asc, eq, isNull } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { affiliation } from "@/db/schema/people";
import type { PersonActor } from "@/lib/access/actor";
import { view } from "@/lib/access/doors";
import { type OwnPlace, ownPlaceIn } from "@/lib/services/people/organisation/own-place";

/** Every organisation one works for, by name, in order of arrival. Each is entered apart: none is seen from another. */
export async function ownPlaces(actor: PersonActor): Promise<OwnPlace[]> {
  const ids = await view(actor, "profile.read", "mine", ({ tx }) => ownOrganisationIds(tx, actor.personId));
  return Promise.all(ids.map((organisationId) => ownPlaceIn(actor, organisationId)));
}

/** The organisations somebody works for now, in order of arrival. */
export async function ownOrganisationIds(tx: Transaction, personId: string): Promise<string[]> {
  const rows = await tx
    .select({ organisationId: affiliation.organisationId })
    .from(affiliation)
    .where(and(eq(affiliation.personId, personId), isNull(affiliation.endedAt)))
    .orderBy(asc(affiliation.startedAt), asc(affiliation.organisationId));
  return rows.map((row) => row.organisationId);
}
