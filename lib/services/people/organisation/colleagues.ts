import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { affiliation, mandate, organisation } from "@/db/schema/people";
import type { PersonActor } from "@/lib/access/actor";
import { perform } from "@/lib/access/doors";
import { type ChangeRefusal, changeRefusal } from "@/lib/domain/people/organisation";
import type { OrganisationRole } from "@/lib/domain/people/organisation-role";

type At = { organisationId: string; personId: string };
export type ChangePerson = At & { role: OrganisationRole; jobTitle: string };
export type ColleagueResult = { ok: true } | { ok: false; reason: ChangeRefusal };

/** Gives a colleague another role or job. */
export async function changePerson(actor: PersonActor, input: ChangePerson): Promise<ColleagueResult> {
  const { organisationId, personId, role, jobTitle } = input;
  return perform(actor, "organisation.person.change", organisationId, async ({ tx, record }) => {
    const refusal = changeRefusal(await heldPeople(tx, organisationId), personId, role);
    if (refusal) return { ok: false, reason: refusal };
    await tx.update(affiliation).set({ role, jobTitle }).where(thisOne(input));
    record({ personId, role });
    return { ok: true };
  });
}

/** A colleague leaves: the mandates end, and with the place in the organisation every alliance closes at once. */
export async function endPerson(actor: PersonActor, input: At): Promise<ColleagueResult> {
  const { organisationId, personId } = input;
  return perform(actor, "organisation.person.end", organisationId, async ({ tx, now, standing, record }) => {
    const refusal = changeRefusal(await heldPeople(tx, organisationId), personId, null);
    if (refusal) return { ok: false, reason: refusal };
    const ended = { endedAt: now, endedBy: standing.personId };
    await tx.update(affiliation).set(ended).where(thisOne(input));
    await tx
      .update(mandate)
      .set(ended)
      .where(
        and(
          eq(mandate.organisationId, organisationId),
          eq(mandate.personId, personId),
          isNull(mandate.endedAt),
        ),
      );
    record({ personId });
    return { ok: true };
  });
}

const thisOne = ({ organisationId, personId }: At) =>
  and(eq(affiliation.organisationId, organisationId), eq(affiliation.personId, personId));

/** Who works there now. Two changes at once wait for each other, so that the last lead cannot go twice. */
async function heldPeople(tx: Transaction, organisationId: string) {
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
