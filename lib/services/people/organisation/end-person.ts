import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import { affiliation, mandate } from "@/db/schema/people";
import type { PersonActor } from "@/lib/access/actor";
import { perform } from "@/lib/access/doors";
import { changeRefusal } from "@/lib/domain/people/organisation";
import {
  affiliationOf,
  type ColleagueResult,
  heldPeople,
  type OfPerson,
} from "@/lib/services/people/organisation/colleagues";

export type EndPersonResult =
  | {
      ok: true;
      /** Whether whoever asked still works there. */
      stays: boolean;
    }
  | Exclude<ColleagueResult, { ok: true }>;

/** A colleague leaves: the mandates end, and with the place in the organisation every alliance closes at once. */
export async function endPerson(actor: PersonActor, input: OfPerson): Promise<EndPersonResult> {
  const { organisationId, personId } = input;
  return perform(actor, "organisation.person.end", organisationId, async ({ tx, now, standing, record }) => {
    const refusal = changeRefusal(await heldPeople(tx, organisationId), personId, null);
    if (refusal) return { ok: false, reason: refusal };
    const ended = { endedAt: now, endedBy: standing.personId };
    await tx.update(affiliation).set(ended).where(affiliationOf(input));
    const mandates = await tx
      .update(mandate)
      .set(ended)
      .where(
        and(
          eq(mandate.organisationId, organisationId),
          eq(mandate.personId, personId),
          isNull(mandate.endedAt),
        ),
      )
      .returning({ mandateId: mandate.mandateId });
    record({ personId, mandates: mandates.length });
    return { ok: true, stays: personId !== standing.personId };
  });
}
