import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import { affiliation, mandate } from "@/db/schema/people";
import type { PersonActor } from "@/lib/access/actor";
import { perform } from "@/lib/access/doors";
import { dayFrom } from "@/lib/domain/calendar";
import { type MandateKind, type MandateRefusal, recordingRefusal } from "@/lib/domain/people/mandate";
import { newId } from "@/lib/platform/ids";

export type RecordMandate = {
  organisationId: string;
  personId: string;
  covers: MandateKind[];
  note: string;
  /** "2026-11-20"; the last day included, null for no end. */
  validFrom: string;
  validUntil: string | null;
};
export type RecordMandateResult =
  | { ok: true; mandateId: string }
  | { ok: false; reason: MandateRefusal | "unknown-person" };

/** Puts on record who may bind the organisation, for what, and from when until when. */
export async function recordMandate(actor: PersonActor, input: RecordMandate): Promise<RecordMandateResult> {
  const { organisationId, personId, covers, note, validFrom, validUntil } = input;
  return perform(actor, "mandate.record", organisationId, async ({ tx, now, standing, record }) => {
    const refusal = recordingRefusal(input, dayFrom(now, 0));
    if (refusal) return { ok: false, reason: refusal };
    const works = await tx
      .select({ personId: affiliation.personId })
      .from(affiliation)
      .where(
        and(
          eq(affiliation.organisationId, organisationId),
          eq(affiliation.personId, personId),
          isNull(affiliation.endedAt),
        ),
      )
      // Who is being let go at this moment gets no mandate that outlives it.
      .for("share");
    if (works.length === 0) return { ok: false, reason: "unknown-person" };
    const mandateId = newId();
    await tx.insert(mandate).values({
      ...{ organisationId, mandateId, personId, covers, note, validFrom, validUntil },
      ...{ recordedAt: now, recordedBy: standing.personId ?? "" },
    });
    record({ mandateId, personId });
    return { ok: true, mandateId };
  });
}
