import "server-only";
import { and, desc, eq } from "drizzle-orm";
import { affiliation, departureCopy, organisation } from "@/db/schema/people";
import { actingFor, type PersonActor } from "@/lib/access/actor";
import { view } from "@/lib/access/doors";
import { can } from "@/lib/access/policy";
import type { OrganisationRole } from "@/lib/domain/people/organisation-role";
import { AppError } from "@/lib/platform/errors";
import { ownOrganisationIds } from "@/lib/services/people/organisation/own-places";
import { type PersonLine, readPersonLine } from "@/lib/services/people/profile/person-line";

/** An alliance that an organisation left, of which it keeps a frozen copy. */
export type Departed = { organisationId: string; partnerId: string; allianceName: string; leftAt: Date };
export type OwnOrganisation = {
  organisationId: string;
  name: string;
  role: OrganisationRole;
  /** Only for who looks after the organisation. */
  departures: Departed[];
};
export type OwnOrganisations = { viewer: PersonLine; organisations: OwnOrganisation[] };

/** The organisations one works for, in order of arrival. Each is entered apart: none is seen from another. */
export async function listOwnOrganisations(actor: PersonActor): Promise<OwnOrganisations> {
  const { viewer, ids } = await view(actor, "profile.read", "mine", async ({ tx, standing }) => ({
    viewer: await readPersonLine(tx, actor.personId, [...standing.allianceIds]),
    ids: await ownOrganisationIds(tx, actor.personId),
  }));
  return { viewer, organisations: await Promise.all(ids.map((id) => oneOf(actor, id))) };
}

function oneOf(actor: PersonActor, organisationId: string): Promise<OwnOrganisation> {
  const acting = actingFor(actor, organisationId);
  return view(acting, "organisation.read", organisationId, async ({ tx, standing }) => {
    const [found] = await tx
      .select({
        organisationId: organisation.organisationId,
        name: organisation.name,
        role: affiliation.role,
      })
      .from(affiliation)
      .innerJoin(organisation, eq(organisation.organisationId, organisationId))
      .where(and(eq(affiliation.organisationId, organisationId), eq(affiliation.personId, actor.personId)));
    if (!found) throw new AppError("not-found");
    if (!can(standing, "departure.read")) return { ...found, departures: [] };
    const departures = await tx
      .select({
        organisationId: departureCopy.organisationId,
        partnerId: departureCopy.partnerId,
        allianceName: departureCopy.allianceName,
        leftAt: departureCopy.leftAt,
      })
      .from(departureCopy)
      .where(eq(departureCopy.organisationId, organisationId))
      .orderBy(desc(departureCopy.leftAt));
    return { ...found, departures };
  });
}
