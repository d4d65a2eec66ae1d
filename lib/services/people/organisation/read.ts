import "server-only";
import { asc, desc, eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { affiliation, departureCopy, mandate, organisation } from "@/db/schema/people";
import type { PersonActor } from "@/lib/access/actor";
import { view } from "@/lib/access/doors";
import { can } from "@/lib/access/policy";
import { dayFrom } from "@/lib/domain/calendar";
import { type MandateState, mandateState } from "@/lib/domain/people/mandate";
import { AppError } from "@/lib/platform/errors";

type Organisation = typeof organisation.$inferSelect;
type Colleague = Pick<typeof affiliation.$inferSelect, "personId" | "name" | "email" | "role" | "jobTitle">;
type Mandate = typeof mandate.$inferSelect & { state: MandateState; personName: string };

export type OrganisationPage = {
  organisation: Organisation;
  /** Who works there now. */
  people: Colleague[];
  /** Newest first, those that are over included. */
  mandates: Mandate[];
  /** Alliances that it left, with the frozen copy it keeps; only for who leads it. */
  departures: { partnerId: string; allianceName: string; leftAt: Date }[];
  viewer: Colleague;
  mayLead: boolean;
};

/** One organisation, seen by somebody who works there. */
export async function readOrganisation(
  actor: PersonActor,
  organisationId: string,
): Promise<OrganisationPage> {
  return view(actor, "organisation.read", organisationId, async ({ tx, standing, now }) => {
    const [found] = await tx
      .select()
      .from(organisation)
      .where(eq(organisation.organisationId, organisationId));
    const everyone = await tx
      .select()
      .from(affiliation)
      .where(eq(affiliation.organisationId, organisationId))
      .orderBy(asc(affiliation.startedAt), asc(affiliation.personId));
    const viewer = everyone.find((one) => one.personId === standing.personId);
    if (!found || !viewer) throw new AppError("not-found");
    const mandates = await tx
      .select()
      .from(mandate)
      .where(eq(mandate.organisationId, organisationId))
      .orderBy(desc(mandate.recordedAt));
    const today = dayFrom(now, 0);
    const mayLead = can(standing, "organisation.edit");
    return {
      organisation: found,
      people: everyone.filter((one) => !one.endedAt),
      mandates: mandates.map((one) => ({
        ...one,
        state: mandateState(one, today),
        personName: everyone.find((person) => person.personId === one.personId)?.name ?? "",
      })),
      departures: mayLead ? await departuresOf(tx, organisationId) : [],
      viewer,
      mayLead,
    };
  });
}

const departuresOf = (tx: Transaction, organisationId: string) =>
  tx
    .select({
      partnerId: departureCopy.partnerId,
      allianceName: departureCopy.allianceName,
      leftAt: departureCopy.leftAt,
    })
    .from(departureCopy)
    .where(eq(departureCopy.organisationId, organisationId))
    .orderBy(desc(departureCopy.leftAt));
