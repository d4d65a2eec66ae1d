import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { partner } from "@/db/schema/alliance";
import { invitation } from "@/db/schema/invitation";
import { affiliation } from "@/db/schema/people";
import type { PersonActor } from "@/lib/access/actor";
import { type Performance, perform } from "@/lib/access/doors";
import { expiryFrom, invitationState } from "@/lib/domain/alliance/joining/invitation";
import {
  type InvitedPerson,
  type InvitingFacts,
  type InvitingRefusal,
  invitingRefusal,
} from "@/lib/domain/alliance/joining/inviting";
import type { Capacity } from "@/lib/domain/alliance/role";
import { newId } from "@/lib/platform/ids";
import { holdAlliance } from "@/lib/services/alliance/alliance/hold";
import { partnersWithMembers } from "@/lib/services/alliance/alliance/people";
import { invitationsPerPerson } from "@/lib/services/alliance/invitation/limits";
import { postMail } from "@/lib/services/alliance/outbox/post";
import { insertPartner } from "@/lib/services/alliance/partner/insert";
import { isStopped } from "@/lib/services/alliance/phase/stopped";
import { type TooMany, tooMany } from "@/lib/services/people/sign-in/limits";

export type SendInvitation = {
  allianceId: string;
  /** A partner that is there or was named before, or a new one. */
  partner: { partnerId: string } | { name: string; capacity: Capacity; initiating: boolean };
  people: InvitedPerson[];
  message: string;
  /** The asker was warned about an address and means it. */
  sure: boolean;
};
export type SendInvitationResult =
  | { ok: true; partnerId: string; invitationIds: string[] }
  | ({ ok: false } & InvitingRefusal)
  | { ok: false; reason: "stopped" }
  | TooMany;

/** Asks people to join for one partner. Nothing is looked up about them: they say themselves who they are. */
export async function sendInvitation(
  actor: PersonActor,
  input: SendInvitation,
): Promise<SendInvitationResult> {
  const { allianceId } = input;
  return perform(actor, "invitation.send", allianceId, async (door) => {
    await holdAlliance(door.tx, allianceId);
    if (await isStopped(door.tx, allianceId)) return { ok: false, reason: "stopped" };
    const place = await askerPlace(door, allianceId);
    const capacity = "capacity" in input.partner ? input.partner.capacity : capacityIn(place, input.partner);
    const refusal = invitingRefusal({ ...place.facts, ...input }, capacity);
    if (refusal) return { ok: false, ...refusal };
    const wait = await tooMany(...input.people.map((): Spent => [invitationsPerPerson, actor.personId]));
    if (wait) return wait;
    const partnerId = await partnerFor(door, input);
    const vouched = place.vouchesFor.includes(partnerId);
    const invitationIds: string[] = [];
    for (const person of input.people) {
      const asked = { allianceId, partnerId, message: input.message, person, asker: place.asker, vouched };
      invitationIds.push(await invite(door, asked));
    }
    return { ok: true, partnerId, invitationIds };
  });
}

type Spent = Parameters<typeof tooMany>[number];
type Place = Awaited<ReturnType<typeof askerPlace>>;

const capacityIn = ({ facts }: Place, { partnerId }: { partnerId: string }): Capacity =>
  facts.partners.find((one) => one.partnerId === partnerId)?.capacity ?? "partner";

/** Who asks, and who takes part or was asked already. */
async function askerPlace({ tx, standing, now }: Performance, allianceId: string) {
  const { members } = await partnersWithMembers(tx, allianceId);
  const partners = await tx
    .select()
    .from(partner)
    .where(and(eq(partner.allianceId, allianceId), isNull(partner.leftAt)));
  const sent = await tx.select().from(invitation).where(eq(invitation.allianceId, allianceId));
  const own = members.filter(
    (one) => one.personId === standing.personId && standing.partnerIds.includes(one.partnerId),
  );
  const first = own.find((one) => one.role === "alliance-manager") ?? own[0];
  const facts: Omit<InvitingFacts, "partner" | "people" | "sure"> = {
    asker: { seats: own, email: first?.email ?? "" },
    partners,
    members,
    waiting: sent.filter((one) => invitationState(one, now) === "open"),
  };
  const asker = {
    invitedBy: first?.personId ?? "",
    invitedByName: first?.name ?? "",
    invitedByOrganisation: partners.find((one) => one.partnerId === first?.partnerId)?.name ?? "",
  };
  return { facts, asker, vouchesFor: await leadsOrganisationOf(tx, partners, standing.personId) };
}

/** Partners whose organisation the asker may bring people into: those need nobody else to vouch for them. */
async function leadsOrganisationOf(
  tx: Transaction,
  partners: { partnerId: string; organisationId: string | null }[],
  personId: string | null,
): Promise<string[]> {
  if (!personId) return [];
  const led = await tx
    .select({ organisationId: affiliation.organisationId, role: affiliation.role })
    .from(affiliation)
    .where(and(eq(affiliation.personId, personId), isNull(affiliation.endedAt)));
  return partners
    .filter((one) => led.some((own) => own.organisationId === one.organisationId && own.role !== "employee"))
    .map((one) => one.partnerId);
}

async function partnerFor({ tx, now }: Performance, { allianceId, partner: asked }: SendInvitation) {
  if ("partnerId" in asked) return asked.partnerId;
  const { name, capacity, initiating } = asked;
  return insertPartner(tx, {
    ...{ allianceId, name, shortName: name, contribution: "", capacity },
    ...{ initiating: initiating && capacity === "partner", namedAt: now },
  });
}

type Asked = {
  allianceId: string;
  partnerId: string;
  message: string;
  person: InvitedPerson;
  asker: Place["asker"];
  vouched: boolean;
};

async function invite({ tx, now, record }: Performance, asked: Asked): Promise<string> {
  const { allianceId, partnerId, message, person, asker, vouched } = asked;
  const invitationId = newId();
  await tx.insert(invitation).values({
    ...{ allianceId, invitationId, partnerId, message, ...person, ...asker },
    ...{ invitedAt: now, expiresAt: expiryFrom(now) },
    ...(vouched ? { vouchedAt: now, vouchedBy: asker.invitedBy } : {}),
  });
  await postMail(tx, { allianceId, kind: "partner-invitation", ref: invitationId, at: now });
  record({ invitationId, partnerId });
  return invitationId;
}
