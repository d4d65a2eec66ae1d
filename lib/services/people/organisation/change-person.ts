import "server-only";
import { affiliation } from "@/db/schema/people";
import type { PersonActor } from "@/lib/access/actor";
import { perform } from "@/lib/access/doors";
import { changeRefusal } from "@/lib/domain/people/organisation";
import type { OrganisationRole } from "@/lib/domain/people/organisation-role";
import {
  affiliationOf,
  type ColleagueResult,
  heldPeople,
  type OfPerson,
} from "@/lib/services/people/organisation/colleagues";

export type ChangePerson = OfPerson & { role: OrganisationRole; jobTitle: string };

/** Gives a colleague another role or job. */
export async function changePerson(actor: PersonActor, input: ChangePerson): Promise<ColleagueResult> {
  const { organisationId, personId, role, jobTitle } = input;
  return perform(actor, "organisation.person.change", organisationId, async ({ tx, record }) => {
    const refusal = changeRefusal(await heldPeople(tx, organisationId), personId, role);
    if (refusal) return { ok: false, reason: refusal };
    await tx.update(affiliation).set({ role, jobTitle }).where(affiliationOf(input));
    record({ personId, role });
    return { ok: true };
  });
}
