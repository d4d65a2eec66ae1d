import "server-only";
import { isNotNull } from "drizzle-orm";
import { affiliation, person } from "@/db/schema/people";
import type { PersonActor, SystemActor } from "@/lib/access/actor";
import { perform } from "@/lib/access/doors";
import { ensureSignInUser } from "@/lib/access/sign-in-user";
import type { OrganisationRole } from "@/lib/domain/people/organisation-role";

export type AddPerson = {
  organisationId: string;
  name: string;
  email: string;
  role: OrganisationRole;
  jobTitle: string;
};

export type AddPersonResult =
  | { ok: true; personId: string }
  | { ok: false; reason: "works-here"; personId: string };

/**
 * Adds a person to an organisation; a known address keeps its person, and who had left comes back. The sign-in row
 * is made first and apart, because it lies behind another database role: without an affiliation it opens nothing.
 */
export async function addPerson(
  actor: PersonActor | SystemActor,
  input: AddPerson,
): Promise<AddPersonResult> {
  const { organisationId, name, email, role, jobTitle } = input;
  return perform(actor, "organisation.person.add", organisationId, async ({ tx, now, record }) => {
    const personId = await ensureSignInUser({ email, name });
    await tx.insert(person).values({ personId, name, createdAt: now }).onConflictDoNothing();
    const added = await tx
      .insert(affiliation)
      .values({ organisationId, personId, role, jobTitle, name, email, startedAt: now })
      // Whoever had left comes back; whoever works there already stays as they are.
      .onConflictDoUpdate({
        target: [affiliation.organisationId, affiliation.personId],
        set: { role, jobTitle, endedAt: null, endedBy: null },
        setWhere: isNotNull(affiliation.endedAt),
      })
      .returning({ personId: affiliation.personId });
    if (added.length === 0) return { ok: false, reason: "works-here", personId };
    record({ personId });
    return { ok: true, personId };
  });
}
