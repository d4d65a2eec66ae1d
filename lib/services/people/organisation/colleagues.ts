import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { affiliation, organisation } from "@/db/schema/people";
import type { ChangeRefusal } from "@/lib/domain/people/organisation";

export type OfPerson = { organisationId: string; personId: string };
export type ColleagueResult = { ok: true } | { ok: false; reason: ChangeRefusal };

/** Who works there now. Two changes at once wait for each other, so that the last lead cannot go twice. */
export async function heldPeople(tx: Transaction, organisationId: string) {
  await tx
    .select({ version: organisation.version })
    .from(organisation)
    .where(eq(organisation.organisationId, organisationId))
    .for("update");
  return tx
    .select({ personId: affiliation.personId, role: affiliation.role })
    .from(affiliation)
    .where(and(eq(affiliation.organisationId, organisationId), isNull(affiliation.endedAt)));
}

export const affiliationOf = ({ organisationId, personId }: OfPerson) =>
  and(eq(affiliation.organisationId, organisationId), eq(affiliation.personId, personId));
