import "server-only";
import type { Transaction } from "@/db/client";
import type { member, partner } from "@/db/schema/alliance";
import { respondent, round, roundPartner } from "@/db/schema/deliberation";
import type { PersonActor } from "@/lib/access/actor";
import { type Performance, perform } from "@/lib/access/doors";
import { endOfDay } from "@/lib/domain/calendar";
import { type ClosingDayRefusal, closingDayRefusal } from "@/lib/domain/deliberation/closing-day";
import { type OpeningRefusal, openingRefusal } from "@/lib/domain/deliberation/opening";
import { roundState } from "@/lib/domain/deliberation/round";
import { newId } from "@/lib/platform/ids";
import { holdAlliance } from "@/lib/services/alliance/alliance/hold";
import { partnersWithMembers, whoAnswer } from "@/lib/services/alliance/alliance/people";
import { planWork } from "@/lib/services/alliance/due/plan";
import { postMail } from "@/lib/services/alliance/outbox/post";

import { allianceWithStatus } from "@/lib/services/alliance/phase/status";
import { roundsOf } from "@/lib/services/deliberation/round/find";

export type OpenRound = {
  allianceId: string;
  kind: "checker";
  instrument: string;
  /** Last day on which one can answer, "2026-11-20". */
  closesOn: string;
  discussAt: Date | null;
  respondents: { partnerId: string; memberId: string }[];
};
export type OpenRoundResult =
  | { ok: true; roundId: string }
  | { ok: false; reason: OpeningRefusal | ClosingDayRefusal };

type Member = typeof member.$inferSelect;
type Partner = typeof partner.$inferSelect;

/** Opens a round and puts an invitation for every respondent in the outbox. */
export async function openRound(actor: PersonActor, input: OpenRound): Promise<OpenRoundResult> {
  return perform(actor, "round.open", input.allianceId, async (door) => {
    const { tx, now, record } = door;
    const closesAt = endOfDay(input.closesOn);
    const dayRefusal = closingDayRefusal(input.closesOn, now);
    if (!closesAt || dayRefusal) return { ok: false, reason: dayRefusal ?? "no-day" };
    await holdAlliance(tx, input.allianceId);
    const people = await peopleOf(tx, input.allianceId);
    const { status } = await allianceWithStatus(tx, input.allianceId);
    const earlier = await roundsOf(tx, input.allianceId);
    const refusal = openingRefusal({
      partnerIds: people.partners.map((one) => one.partnerId),
      members: people.members,
      respondents: input.respondents,
      status,
      anotherRoundIsOpen: earlier.some((one) => one.kind === input.kind && roundState(one, now) === "open"),
    });
    if (refusal) return { ok: false, reason: refusal };
    const number = earlier.filter((one) => one.kind === input.kind).length + 1;
    const roundId = await insertRound(door, { input, closesAt, number, people });
    if (!roundId) return { ok: false, reason: "already-open" };
    await ask(door, { input, roundId, people });
    await planWork(tx, { allianceId: input.allianceId, kind: "close-round", ref: roundId, at: closesAt });
    record({ roundId, number, respondents: input.respondents.length });
    return { ok: true, roundId };
  });
}

async function peopleOf(tx: Transaction, allianceId: string): Promise<People> {
  const { partners, members } = await partnersWithMembers(tx, allianceId);
  return { partners: whoAnswer(partners, members), members };
}

type People = { partners: Partner[]; members: Member[] };
type Opening = { input: OpenRound; closesAt: Date; number: number; people: People };

/** @returns null when another opening took this number a moment earlier. */
async function insertRound({ tx, now, standing }: Performance, opening: Opening): Promise<string | null> {
  const { allianceId, kind, instrument, discussAt } = opening.input;
  const openedBy = standing.personId ?? "";
  const [row] = await tx
    .insert(round)
    .values({
      allianceId,
      roundId: newId(),
      kind,
      number: opening.number,
      instrument,
      openedAt: now,
      openedBy,
      ...askerAmong(opening.people, openedBy),
      closesAt: opening.closesAt,
      discussAt,
    })
    .onConflictDoNothing()
    .returning({ roundId: round.roundId });
  return row?.roundId ?? null;
}

/** Who asks, as the invitation says it: a name and an organisation, so that a reader can check. */
function askerAmong({ partners, members }: People, personId: string) {
  const own = members.filter((one) => one.personId === personId);
  const asker = own.find((one) => one.role === "alliance-manager") ?? own[0];
  const organisation = partners.find((one) => one.partnerId === asker?.partnerId);
  return { openedByName: asker?.name ?? "", openedByOrganisation: organisation?.name ?? "" };
}

/** Freezes mode and names per partner, and asks everyone chosen. */
async function ask({ tx, now }: Performance, sending: { input: OpenRound; roundId: string; people: People }) {
  const { input, roundId, people } = sending;
  const { allianceId } = input;
  await tx.insert(roundPartner).values(
    people.partners.map(({ partnerId, name, shortName }) => ({
      allianceId,
      roundId,
      partnerId,
      mode: "by-name" as const,
      name,
      shortName,
      invited: 1,
    })),
  );
  const asked = input.respondents.flatMap(({ partnerId, memberId }) =>
    people.members
      .filter((one) => one.memberId === memberId)
      .map(({ personId, name, email }) => ({
        allianceId,
        respondentId: newId(),
        roundId,
        partnerId,
        personId,
        name,
        email,
      })),
  );
  await tx.insert(respondent).values(asked);
  for (const { respondentId } of asked) {
    await postMail(tx, { allianceId, kind: "round-invitation", ref: respondentId, at: now });
  }
}
