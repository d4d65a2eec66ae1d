import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import { affiliation, organisation } from "@/db/schema/people";
import type { PersonActor } from "@/lib/access/actor";
import { view } from "@/lib/access/doors";
import { enterSeats } from "@/lib/access/enter";
import type { PlaceEndingRefusal } from "@/lib/domain/alliance/leaving/member-ending";
import type { AllianceRole } from "@/lib/domain/alliance/role";
import { AppError } from "@/lib/platform/errors";
import { type HeldSeats, seatsOfPlace } from "@/lib/services/alliance/place/seats";
import type { OfPerson } from "@/lib/services/people/organisation/colleagues";

/** What somebody does for the organisation in an alliance in which the viewer takes part as well. */
export type EndingSeats = {
  alliance: { allianceId: string; name: string };
  partner: { partnerId: string; name: string };
  held: AllianceRole[];
  refusal: PlaceEndingRefusal | null;
};
export type PlaceEndingPage = {
  organisation: { organisationId: string; name: string };
  viewer: { name: string; jobTitle: string };
  person: { name: string; isSelf: boolean };
  seats: EndingSeats[];
  /** Whether another alliance, not to be named here, cannot do without this person yet. */
  neededElsewhere: boolean;
};

/** What ends when somebody stops working for an organisation, as far as it is the viewer's to know. */
export async function prepareEndPerson(actor: PersonActor, input: OfPerson): Promise<PlaceEndingPage> {
  const { organisationId, personId } = input;
  return view(actor, "organisation.person.end", organisationId, async ({ tx, standing }) => {
    const allianceIds = await enterSeats(tx, standing, personId);
    const [found] = await tx
      .select({ organisationId: organisation.organisationId, name: organisation.name })
      .from(organisation)
      .where(eq(organisation.organisationId, organisationId));
    const people = await tx
      .select()
      .from(affiliation)
      .where(and(eq(affiliation.organisationId, organisationId), isNull(affiliation.endedAt)));
    const viewer = people.find((one) => one.personId === standing.personId);
    const person = people.find((one) => one.personId === personId);
    if (!found || !viewer || !person) throw new AppError("not-found");
    const seats = await seatsOfPlace(tx, { ...input, allianceIds, viewerId: standing.personId });
    return {
      organisation: found,
      viewer: { name: viewer.name, jobTitle: viewer.jobTitle },
      person: { name: person.name, isSelf: person.personId === viewer.personId },
      seats: seats.filter((one) => one.seen).map(shown),
      neededElsewhere: seats.some((one) => one.refusal && !one.seen),
    };
  });
}

const shown = ({ alliance, partner, ending, refusal }: HeldSeats): EndingSeats => ({
  alliance,
  partner: { partnerId: partner.partnerId, name: partner.name },
  held: ending.map((one) => one.role),
  refusal,
});
