import type postgres from "postgres";
import type { Cast, Resident } from "@/e2e/support/world/street/cast";
import { type GateWork, settleGateWork } from "@/e2e/support/world/street/gate-work";
import { personActor, systemActor } from "@/lib/access/actor";
import { invitationToken } from "@/lib/access/links/invitation-link";
import { respondentFromToken, respondentToken } from "@/lib/access/links/respondent-link";
import type { InvitedRole } from "@/lib/domain/alliance/joining/inviting";
import type { PhaseNumber } from "@/lib/domain/alliance/phase";
import type { AllianceRole, Capacity } from "@/lib/domain/alliance/role";
import { dayFrom } from "@/lib/domain/calendar";
import { itemIds, parseAnswer } from "@/lib/domain/execution/checker";
import { foundAlliance } from "@/lib/services/alliance/alliance/found";
import { handOnInvitation } from "@/lib/services/alliance/invitation/hand-on";
import { revokeInvitation } from "@/lib/services/alliance/invitation/revoke";
import { type SendInvitation, sendInvitation } from "@/lib/services/alliance/invitation/send";
import { endMember } from "@/lib/services/alliance/member/end";
import { leavePartner } from "@/lib/services/alliance/partner/leave";
import { closeRound } from "@/lib/services/deliberation/round/close";
import { revealRound } from "@/lib/services/deliberation/round/reveal";
import { saveAnswer } from "@/lib/services/deliberation/round/save-answer";
import { submitSheet } from "@/lib/services/deliberation/round/submit";
import { openCheckerRound } from "@/lib/services/execution/checker/open";
import { inviteAndJoin } from "@/scripts/story/joining";
import { founding } from "@/scripts/testing/small-alliance";

export type Seat = { memberId: string; partnerId: string; personId: string; role: AllianceRole };
/** One alliance with rows of every kind, by the ids that a client would send. */
export type Plot = GateWork & {
  /** Stands in every text of it, and nowhere else. */
  word: string;
  allianceId: string;
  partners: Record<"town" | "care" | "fund" | "left" | "asked", string>;
  /** Everybody who takes part. */
  seats: Seat[];
  /** Who no longer takes part. */
  endedSeats: Seat[];
  rounds: Record<"open" | "revealed", string>;
  invitations: Record<"invitee" | "newcomer" | "revoked", string>;
  /** What stands in mails to the contact and to the invitee, and what stood there before it was replaced. */
  links: Record<LinkName | OldLinkName, string>;
};
type LinkName = "respondent" | "invitation" | "signIn";
type OldLinkName = "oldRespondent" | "oldInvitation" | "oldSignIn";
export type Land = { word: string; phase: PhaseNumber; signIn: Record<"signIn" | "oldSignIn", string> };

/** An alliance of the whole cast, with everything in it that a stranger could be after. */
export async function settlePlot(owner: postgres.Sql, cast: Cast, land: Land): Promise<Plot> {
  const { people, houses } = cast;
  const { word, phase } = land;
  const manager = personActor(people.manager.personId);
  const founded = await foundAlliance(manager, founding(houses.town.organisationId, { word, phase }));
  if (!founded.ok) throw new Error(`no alliance: ${founded.reason}`);
  const { allianceId } = founded;
  const [town = ""] = founded.partnerIds;
  const join = (partner: Parameters<typeof inviteAndJoin>[1]["partner"], some: [Resident, InvitedRole][]) =>
    inviteAndJoin(manager, {
      ...{ allianceId, partner, contribution: `${word} inbreng` },
      organisationId: some[0]?.[0].organisationId ?? "",
      people: some.map(([resident, role]) => ({ ...resident, role })),
    });
  const named = (house: keyof Cast["houses"], capacity: Capacity = "partner", initiating = false) => ({
    ...{ name: houses[house].name, capacity, initiating },
  });
  await join({ partnerId: town }, [[people.mayor, "director"]]);
  const care = await join(named("care", "partner", true), [
    [people.contact, "contact"],
    [people.director, "director"],
    [people.adviser, "adviser"],
    [people.former, "contact"],
    [people.suspended, "contact"],
    [people.two, "contact"],
  ]);
  const fund = await join(named("fund", "funder"), [[people.funder, "funder"]]);
  const left = await join(named("left"), [[people.leaver, "director"]]);
  await endSeatOf(owner, { allianceId, cast });
  await leaveFor(allianceId, people.leaver);
  const rounds = await holdRounds(owner, { allianceId, cast });
  const asked = await askNewcomers({ allianceId, cast, word, care });
  const seats = await owner<(Seat & { ended: boolean })[]>`
    select member_id as "memberId", partner_id as "partnerId", person_id as "personId", role,
           ended_at is not null as ended
      from member where alliance_id = ${allianceId} order by joined_at, member_id`;
  const contactSeat = seats.find((one) => one.personId === people.contact.personId)?.memberId ?? "";
  return {
    ...(await settleGateWork(owner, { allianceId, cast, phase, word, care, contactSeat })),
    ...{ word, allianceId, partners: { town, care, fund, left, asked: asked.partnerId } },
    seats: seats.filter(({ ended }) => !ended),
    endedSeats: seats.filter(({ ended }) => ended),
    rounds: { open: rounds.open, revealed: rounds.revealed },
    invitations: asked.asked,
    links: {
      respondent: respondentToken({ allianceId, respondentId: rounds.contact, generation: 1 }),
      oldRespondent: respondentToken({ allianceId, respondentId: rounds.contact, generation: 0 }),
      invitation: invitationToken({ allianceId, invitationId: asked.asked.invitee, generation: 1 }),
      oldInvitation: asked.handedOn,
      ...land.signIn,
    },
  };
}

/** The organisation behind somebody leaves, with everybody of it. */
export async function leaveFor(allianceId: string, { personId, organisationId }: Resident): Promise<void> {
  const left = await leavePartner(personActor(personId), { allianceId, organisationId, reason: "klaar" });
  if (!left.ok) throw new Error(`a partner does not leave: ${left.reason}`);
}

async function endSeatOf(owner: postgres.Sql, { allianceId, cast }: Holding): Promise<void> {
  const [seat] = await owner<{ memberId: string }[]>`
    select member_id as "memberId" from member
     where alliance_id = ${allianceId} and person_id = ${cast.people.former.personId}`;
  const manager = personActor(cast.people.manager.personId);
  const ended = await endMember(manager, { allianceId, memberId: seat?.memberId ?? "", extent: "all" });
  if (!ended.ok) throw new Error(`a person does not stop: ${ended.reason}`);
}

type Holding = { allianceId: string; cast: Cast };

/** Two rounds: one revealed, one that runs and is half way. */
async function holdRounds(owner: postgres.Sql, { allianceId, cast }: Holding) {
  const first = await openRound(owner, { allianceId, cast });
  for (const { token } of first.asked) await answer(token, itemIds.length);
  const manager = personActor(cast.people.manager.personId);
  const closed = await closeRound(manager, { allianceId, roundId: first.roundId });
  if (!closed.ok) throw new Error(`a round does not close: ${closed.reason}`);
  const revealed = await revealRound(systemActor("tests"), { allianceId, roundId: first.roundId });
  if (!revealed.ok) throw new Error(`a round is not revealed: ${revealed.reason}`);
  const second = await openRound(owner, { allianceId, cast });
  const contact = second.asked.find(({ personId }) => personId === cast.people.contact.personId);
  if (!contact) throw new Error("the contact was not asked");
  await answer(contact.token, itemIds.length, false);
  return { open: second.roundId, revealed: first.roundId, contact: contact.respondentId };
}

async function openRound(owner: postgres.Sql, { allianceId, cast }: Holding) {
  const { manager, contact } = cast.people;
  const chosen = await owner<{ partnerId: string; memberId: string }[]>`
    select partner_id as "partnerId", member_id as "memberId" from member
     where alliance_id = ${allianceId} and role = 'contact'
       and person_id in (${manager.personId}, ${contact.personId})`;
  const opened = await openCheckerRound(personActor(manager.personId), {
    ...{ allianceId, closesOn: dayFrom(new Date(), 14), discussAt: null },
    respondents: chosen.map(({ partnerId, memberId }) => ({ partnerId, memberId })),
  });
  if (!opened.ok) throw new Error(`a round does not open: ${opened.reason}`);
  const rows = await owner<{ personId: string; respondentId: string; generation: number }[]>`
    select person_id as "personId", respondent_id as "respondentId", generation
      from respondent where round_id = ${opened.roundId}`;
  const asked = rows.map(({ personId, ...row }) => ({
    ...{ personId, respondentId: row.respondentId, token: respondentToken({ allianceId, ...row }) },
  }));
  return { roundId: opened.roundId, asked };
}

async function answer(token: string, items: number, submits = true): Promise<void> {
  const actor = respondentFromToken(token);
  if (!actor) throw new Error("a link of our own is not understood");
  for (const item of itemIds.slice(0, items)) {
    const given = parseAnswer(item, "4");
    if (given) await saveAnswer(actor, { item, answer: given });
  }
  if (submits) await submitSheet(actor, { items: itemIds });
}

type Asking = Holding & { word: string; care: string };

/** One person asked for an organisation that is not in yet, and some for one that is: asked, taken back, handed on. */
async function askNewcomers({ allianceId, cast, word, care }: Asking) {
  const { name, email } = cast.people.invitee;
  const manager = personActor(cast.people.manager.personId);
  const ask = async (partner: SendInvitation["partner"], person: { name: string; email: string }) => {
    const people = [{ role: "contact" as const, ...person }];
    const sent = await sendInvitation(manager, {
      ...{ allianceId, partner, people, message: `${word} bericht`, sure: true },
    });
    if (!sent.ok) throw new Error(`an invitation is refused: ${sent.reason}`);
    return { partnerId: sent.partnerId, invitationId: sent.invitationIds[0] ?? "" };
  };
  const forCare = async (who: string) =>
    (await ask({ partnerId: care }, { name: `${word} ${who}`, email: `${who}.${email}` })).invitationId;
  const house = { name: cast.houses.asked.name, capacity: "partner" as const, initiating: false };
  const { partnerId, invitationId: invitee } = await ask(house, { name, email });
  const asked = { invitee, newcomer: await forCare("nieuw"), revoked: await forCare("toch.niet") };
  await revokeInvitation(manager, { allianceId, invitationId: asked.revoked });
  const handedOn = invitationToken({ allianceId, invitationId: await forCare("verkeerd"), generation: 1 });
  const visitor = { address: "127.0.0.1", asked: null, sessionToken: null };
  const to = { name: `${word} juist`, email: `juist.${email}`, sure: true };
  const passed = await handOnInvitation(visitor, { token: handedOn, ...to });
  if (!passed.ok) throw new Error(`an invitation is not handed on: ${passed.reason}`);
  return { partnerId, asked, handedOn };
}
