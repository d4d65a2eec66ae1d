import "server-only";
import type { Transaction } from "@/db/client";
import { alliance } from "@/db/schema/alliance";
import { actingFor, type PersonActor } from "@/lib/access/actor";
import { type Performance, perform } from "@/lib/access/doors";
import { type BringInRefusal, bringInRefusals, type PassedGate } from "@/lib/domain/alliance/bring-in";
import type { PhaseNumber } from "@/lib/domain/alliance/phase";
import type { PeopleWord, ReviewRhythm, Route } from "@/lib/domain/alliance/role";
import { momentOn } from "@/lib/domain/calendar";
import { newId } from "@/lib/platform/ids";
import { insertMember, insertPartner } from "@/lib/services/alliance/partner/insert";
import { type MoveFacts, makeMove } from "@/lib/services/alliance/phase/move";
import { type OwnPlace, ownPlaceIn } from "@/lib/services/people/organisation/own-place";

export type FoundAlliance = {
  name: string;
  reason: string;
  peopleWord: PeopleWord;
  managerLabel: string;
  reviewRhythm: ReviewRhythm;
  route: Route;
  /** Own organisations that take the initiative, with what each brings in; the founder acts for the first. */
  initiators: { organisationId: string; contribution: string }[];
  /** Where it is now: 1 for a new alliance, any phase for one that is brought in. */
  phase: PhaseNumber;
  /** The gates before that phase, as they were decided before Meent. */
  passed: PassedGate[];
};
export type FoundResult =
  | { ok: true; allianceId: string; partnerIds: string[] }
  | ({ ok: false } & BringInRefusal)
  | { ok: false; reason: "no-initiator" };

/** Founds an alliance, or brings in a running one. The founder becomes its alliance manager. */
export async function foundAlliance(actor: PersonActor, input: FoundAlliance): Promise<FoundResult> {
  const places = await Promise.all(
    [...new Set(input.initiators.map((one) => one.organisationId))].map((id) => ownPlaceIn(actor, id)),
  );
  const [first] = places;
  if (!first) return { ok: false, reason: "no-initiator" };
  const allianceId = newId();
  return perform(actingFor(actor, first.organisationId), "alliance.found", allianceId, async (door) => {
    const [refusal] = bringInRefusals(input.phase, input.passed, door.now);
    if (refusal) return { ok: false, ...refusal };
    await insertAlliance(door.tx, { allianceId, input, now: door.now });
    const partnerIds: string[] = [];
    for (const place of places) {
      const brings = input.initiators.find((one) => one.organisationId === place.organisationId);
      const contribution = brings?.contribution ?? "";
      partnerIds.push(await joinInitiator(door, { allianceId, place, contribution, leads: place === first }));
    }
    await tellMoves(door, { allianceId, input, name: first.personName });
    door.record({ phase: input.phase });
    return { ok: true, allianceId, partnerIds };
  });
}

async function insertAlliance(
  tx: Transaction,
  { allianceId, input, now }: { allianceId: string; input: FoundAlliance; now: Date },
): Promise<void> {
  const { name, reason, peopleWord, managerLabel, reviewRhythm, route } = input;
  const facts = { name, reason, peopleWord, managerLabel, reviewRhythm, route };
  await tx.insert(alliance).values({ allianceId, ...facts, createdAt: now });
}

type Initiator = { allianceId: string; place: OwnPlace; contribution: string; leads: boolean };

async function joinInitiator(
  { tx, now, standing }: Performance,
  { allianceId, place, contribution, leads }: Initiator,
): Promise<string> {
  const { organisationId, name, shortName, personName, email } = place;
  const partnerId = await insertPartner(tx, {
    ...{ allianceId, organisationId, name, shortName, contribution },
    ...{ capacity: "partner", initiating: true, namedAt: now, joinedAt: now },
  });
  const roles = [
    ...(leads ? (["alliance-manager"] as const) : []),
    "contact" as const,
    ...(place.role === "director" ? (["director"] as const) : []),
  ];
  for (const role of roles) {
    await insertMember(tx, {
      ...{ allianceId, partnerId, organisationId, role, now },
      ...{ personId: standing.personId ?? "", name: personName, email },
    });
  }
  return partnerId;
}

/** The founding, and one move for every gate that was decided before. */
async function tellMoves(
  { tx, now, standing }: Performance,
  { allianceId, input, name }: { allianceId: string; input: FoundAlliance; name: string },
): Promise<void> {
  const noon = { hour: 12, minute: 0 };
  const passed = input.passed
    .filter(({ gate }) => gate < input.phase)
    .toSorted((a, b) => a.gate - b.gate)
    .map(({ gate, day }) => ({ gate, at: momentOn(day, noon) ?? now }));
  const by: MoveFacts = { allianceId, personId: standing.personId, name, now };
  await makeMove(tx, { ...by, proposal: { kind: "founded" }, seen: 0, at: passed[0]?.at ?? now });
  for (const [place, { gate, at }] of passed.entries()) {
    await makeMove(tx, { ...by, proposal: { kind: "passed-before", gate }, seen: place + 1, at });
  }
}
