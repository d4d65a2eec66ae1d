import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import { affiliation, departureCopy, organisation } from "@/db/schema/people";
import type { PersonActor } from "@/lib/access/actor";
import { view } from "@/lib/access/doors";
import type { Departure } from "@/lib/domain/alliance/leaving/departure";
import { frozenHash } from "@/lib/domain/frozen";
import { AppError } from "@/lib/platform/errors";

/**
 * One frozen copy, as it was made when the organisation left; `intact` is false when its content no longer fits
 * the hash that was kept beside it. @throws AppError not-found */
export async function readDeparture(
  actor: PersonActor,
  { organisationId, partnerId }: { organisationId: string; partnerId: string },
) {
  return view(actor, "departure.read", organisationId, async ({ tx }) => {
    const [copy] = await tx
      .select({ departure: departureCopy, organisation })
      .from(departureCopy)
      .innerJoin(organisation, eq(organisation.organisationId, organisationId))
      .where(and(eq(departureCopy.organisationId, organisationId), eq(departureCopy.partnerId, partnerId)));
    const [viewer] = await tx
      .select()
      .from(affiliation)
      .where(
        and(
          eq(affiliation.organisationId, organisationId),
          eq(affiliation.personId, actor.personId),
          isNull(affiliation.endedAt),
        ),
      );
    if (!copy || !viewer) throw new AppError("not-found");
    const intact = frozenHash(copy.departure.content) === copy.departure.contentHash;
    return { ...copy, intact, content: asDeparture(copy.departure.content), viewer };
  });
}

const noParts = { people: [], partners: [], moves: [], decisions: [], points: [], rounds: [], papers: [] };

/** Written by leaving alone, as this shape; an older copy may lack a part that came later. */
const asDeparture = (content: Record<string, unknown>): Departure => ({
  ...noParts,
  ...(content as Departure),
});
