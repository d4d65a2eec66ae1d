import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { affiliation, mandate, organisation, person } from "@/db/schema/people";
import { appendActivity } from "@/lib/access/activity";
import type { Performance } from "@/lib/access/doors";
import type { InvitedRole } from "@/lib/domain/alliance/joining/inviting";
import { dayFrom } from "@/lib/domain/calendar";
import { mandateKinds } from "@/lib/domain/people/mandate";
import type { OrganisationRole } from "@/lib/domain/people/organisation-role";
import { AppError } from "@/lib/platform/errors";
import { newId } from "@/lib/platform/ids";

export type ArrivingAt =
  | { kind: "own"; organisationId: string }
  | { kind: "new"; name: string; shortName: string; place: string | null; kvkNumber: string | null };
export type Arrival = {
  organisation: { name: string; shortName: string };
  personName: string;
};
type Arriving = {
  organisationId: string;
  organisation: ArrivingAt;
  personName: string;
  jobTitle: string;
  role: InvitedRole;
  email: string;
  decidesAlone: boolean;
};

/** Makes sure that the organisation is there, that the person belongs to it, and that a director's mandate stands. */
export async function arriveIn({ tx, now, standing }: Performance, arriving: Arriving): Promise<Arrival> {
  const { organisationId, role, email, jobTitle } = arriving;
  const personId = standing.personId ?? "";
  const made = arriving.organisation.kind === "new" ? arriving.organisation : null;
  if (made) {
    const { name, shortName, place, kvkNumber } = made;
    await tx
      .insert(organisation)
      .values({ organisationId, name, shortName, place, kvkNumber, createdAt: now });
  }
  const known = await ownAffiliation(tx, { organisationId, personId });
  const name = known?.name ?? arriving.personName;
  if (!known) {
    await tx.insert(person).values({ personId, name, createdAt: now }).onConflictDoNothing();
    await tx
      .insert(affiliation)
      .values({
        ...{ organisationId, personId, name, email, jobTitle, startedAt: now },
        role: roleIn(role, made !== null),
      })
      // Whoever left the organisation and is vouched for again comes back.
      .onConflictDoUpdate({
        target: [affiliation.organisationId, affiliation.personId],
        set: { endedAt: null, endedBy: null },
      });
  }
  const ownRole = known?.role ?? roleIn(role, made !== null);
  if (arriving.decidesAlone && role === "director" && ownRole !== "employee") {
    await recordMandate(tx, { organisationId, personId, now });
  }
  // Of its own organisation's history as well: there it is how somebody came in.
  if (!known) {
    const chain = { scope: "organisation" as const, id: organisationId };
    await appendActivity(tx, chain, {
      ...{ action: "organisation.person.arrive", lines: [{ personId }], at: now, standing },
    });
  }
  return { organisation: made ?? (await nameOf(tx, organisationId)), personName: name };
}

/** Who makes an organisation here leads it: nobody else is there yet. */
function roleIn(role: InvitedRole, isMaker: boolean): OrganisationRole {
  if (role === "director") return "director";
  return isMaker ? "administrator" : "employee";
}

type Place = { organisationId: string; personId: string };

async function ownAffiliation(tx: Transaction, { organisationId, personId }: Place) {
  const [found] = await tx
    .select({ name: affiliation.name, role: affiliation.role })
    .from(affiliation)
    .where(
      and(
        eq(affiliation.organisationId, organisationId),
        eq(affiliation.personId, personId),
        isNull(affiliation.endedAt),
      ),
    );
  return found ?? null;
}

async function nameOf(tx: Transaction, organisationId: string) {
  const [found] = await tx
    .select({ name: organisation.name, shortName: organisation.shortName })
    .from(organisation)
    .where(eq(organisation.organisationId, organisationId));
  if (!found) throw new AppError("not-found");
  return found;
}

async function recordMandate(tx: Transaction, { organisationId, personId, now }: Place & { now: Date }) {
  const standing = await tx
    .select({ mandateId: mandate.mandateId })
    .from(mandate)
    .where(
      and(
        eq(mandate.organisationId, organisationId),
        eq(mandate.personId, personId),
        isNull(mandate.endedAt),
      ),
    );
  if (standing.length > 0) return;
  await tx.insert(mandate).values({
    ...{ organisationId, personId, mandateId: newId(), note: "", recordedAt: now, recordedBy: personId },
    ...{ covers: [...mandateKinds], validFrom: dayFrom(now, 0) },
  });
}
