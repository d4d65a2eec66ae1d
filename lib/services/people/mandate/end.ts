import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import { mandate } from "@/db/schema/people";
import type { PersonActor } from "@/lib/access/actor";
import { perform } from "@/lib/access/doors";

export type EndMandate = { organisationId: string; mandateId: string };
export type EndMandateResult = { ok: true } | { ok: false; reason: "ended-already" };

/** Ends a mandate from now on. What was decided under it stands. */
export async function endMandate(
  actor: PersonActor,
  { organisationId, mandateId }: EndMandate,
): Promise<EndMandateResult> {
  return perform(actor, "mandate.end", organisationId, async ({ tx, now, standing, record }) => {
    const ended = await tx
      .update(mandate)
      .set({ endedAt: now, endedBy: standing.personId })
      .where(
        and(
          eq(mandate.organisationId, organisationId),
          eq(mandate.mandateId, mandateId),
          isNull(mandate.endedAt),
        ),
      )
      .returning({ personId: mandate.personId });
    const [one] = ended;
    if (!one) return { ok: false, reason: "ended-already" };
    record({ mandateId, personId: one.personId });
    return { ok: true };
  });
}
