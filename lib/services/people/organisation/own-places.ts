import "server-only";
import { and, asc, eq, isNull } from "drizzle-orm";
import { affiliation } from "@/db/schema/people";
import type { PersonActor } from "@/lib/access/actor";
import { view } from "@/lib/access/doors";
import { type OwnPlace, ownPlaceIn } from "@/lib/services/people/organisation/own-place";

/** Every organisation one works for, by name, in order of arrival. Each is entered apart: none is seen from another. */
export async function ownPlaces(actor: PersonActor): Promise<OwnPlace[]> {
  const ids = await view(actor, "profile.read", "mine", async ({ tx }) => {
    const rows = await tx
      .select({ organisationId: affiliation.organisationId })
      .from(affiliation)
      .where(and(eq(affiliation.personId, actor.personId), isNull(affiliation.endedAt)))
      .orderBy(asc(affiliation.startedAt), asc(affiliation.organisationId));
    return rows.map((one) => one.organisationId);
  });
  return Promise.all(ids.map((organisationId) => ownPlaceIn(actor, organisationId)));
}
