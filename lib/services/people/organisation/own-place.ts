import "server-only";
import { and, eq } from "drizzle-orm";
import { affiliation, organisation } from "@/db/schema/people";
import { actingFor, type PersonActor } from "@/lib/access/actor";
import { view } from "@/lib/access/doors";
import { AppError } from "@/lib/platform/errors";

export type OwnPlace = Awaited<ReturnType<typeof ownPlaceIn>>;

/** An own organisation by name, and what one is in it. @throws AppError not-found when it is not one's own. */
export function ownPlaceIn(actor: PersonActor, organisationId: string) {
  const acting = actingFor(actor, organisationId);
  return view(acting, "organisation.read", organisationId, async ({ tx }) => {
    const [found] = await tx
      .select({
        organisationId: organisation.organisationId,
        name: organisation.name,
        shortName: organisation.shortName,
        personName: affiliation.name,
        email: affiliation.email,
        role: affiliation.role,
      })
      .from(affiliation)
      .innerJoin(organisation, eq(organisation.organisationId, organisationId))
      .where(and(eq(affiliation.organisationId, organisationId), eq(affiliation.personId, actor.personId)));
    if (!found) throw new AppError("not-found");
    return found;
  });
}
