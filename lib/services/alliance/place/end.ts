import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import { affiliation, mandate } from "@/db/schema/people";
import type { PersonActor } from "@/lib/access/actor";
import { type Performance, perform } from "@/lib/access/doors";
import { enterSeats } from "@/lib/access/enter";
import { changeRefusal } from "@/lib/domain/people/organisation";
import { holdAlliance } from "@/lib/services/alliance/alliance/hold";
import { endSeats } from "@/lib/services/alliance/member/seats";
import { type HeldSeats, seatsOfPlace } from "@/lib/services/alliance/place/seats";
import {
  affiliationOf,
  type ColleagueResult,
  heldPeople,
  type OfPerson,
} from "@/lib/services/people/organisation/colleagues";

export type StillNeeded = {
  ok: false;
  reason: "still-needed";
  /** The alliances that cannot do without this person yet, as far as whoever asked takes part in them. */
  alliances: string[];
  /** Whether there are others. */
  elsewhere: boolean;
};
export type EndPersonResult =
  | {
      ok: true;
      /** Whether whoever asked still works there. */
      stays: boolean;
    }
  | Exclude<ColleagueResult, { ok: true }>
  | StillNeeded;

/**
 * A colleague leaves: the mandates end, and every seat held for the organisation, in all alliances or in none. The
 * alliances are held in order of their ids and before the organisation, as joining does.
 */
export async function endPerson(actor: PersonActor, input: OfPerson): Promise<EndPersonResult> {
  const { organisationId, personId } = input;
  return perform(actor, "organisation.person.end", organisationId, async (door) => {
    const { tx, standing, record } = door;
    const allianceIds = await enterSeats(tx, standing, personId);
    for (const allianceId of allianceIds) await holdAlliance(tx, allianceId);
    const refusal = changeRefusal(await heldPeople(tx, organisationId), personId, null);
    if (refusal) return { ok: false, reason: refusal };
    const seats = await seatsOfPlace(tx, { ...input, allianceIds, viewerId: standing.personId });
    const needed = seats.filter((one) => one.refusal);
    if (needed.length > 0) return stillNeeded(needed);
    for (const held of seats) await giveUp(door, held);
    record({ personId, mandates: await endPlace(door, input) });
    return { ok: true, stays: personId !== standing.personId };
  });
}

const stillNeeded = (needed: readonly HeldSeats[]): StillNeeded => ({
  ...{ ok: false, reason: "still-needed" },
  alliances: needed.filter((one) => one.seen).map((one) => one.alliance.name),
  elsewhere: needed.some((one) => !one.seen),
});

async function giveUp({ tx, now, recordIn }: Performance, held: HeldSeats): Promise<void> {
  const { members, ending, partner } = held;
  const { allianceId } = held.alliance;
  await endSeats(tx, { allianceId, members, ending, now });
  const [first] = ending;
  recordIn(allianceId, {
    ...{ memberId: first?.memberId ?? null, partnerId: partner.partnerId, roles: ending.length },
  });
}

/** @returns how many mandates ended with it. */
async function endPlace({ tx, now, standing }: Performance, place: OfPerson): Promise<number> {
  const { organisationId, personId } = place;
  const ended = { endedAt: now, endedBy: standing.personId };
  await tx.update(affiliation).set(ended).where(affiliationOf(place));
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
  return mandates.length;
}
