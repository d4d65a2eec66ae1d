import "server-only";
import { and, asc, eq, isNull } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { alliance, member, partner } from "@/db/schema/alliance";
import { invitation, invitationHandOn } from "@/db/schema/invitation";
import { allianceCard } from "@/db/schema/overview";
import { affiliation } from "@/db/schema/people";
import type { PersonActor } from "@/lib/access/actor";
import { type View, view } from "@/lib/access/doors";
import { type InvitationState, invitationState } from "@/lib/domain/alliance/joining/invitation";
import type { InvitedRole } from "@/lib/domain/alliance/joining/inviting";
import { mayAskFor, vouchingRefusal } from "@/lib/domain/alliance/joining/tending";
import { type AllianceRole, allianceRoles, type Capacity } from "@/lib/domain/alliance/role";
import { AppError } from "@/lib/platform/errors";
import { type Viewer, viewerAmong } from "@/lib/services/alliance/alliance/viewer";

export type PartnersPage = {
  viewer: Viewer;
  alliance: { allianceId: string; name: string };
  stopped: boolean;
  partners: PartnerOnPage[];
  /** May ask a new organisation. */
  mayName: boolean;
};
export type PartnerOnPage = {
  partnerId: string;
  name: string;
  contribution: string;
  capacity: Capacity;
  initiating: boolean;
  /** null: asked, and nobody joined for it yet. */
  joinedAt: Date | null;
  /** Everybody once; `memberId`: one of their roles, which leads to the page about them. */
  people: { memberId: string; name: string; email: string; roles: AllianceRole[] }[];
  invitations: InvitationOnPage[];
  mayAsk: boolean;
  mayWithdraw: boolean;
};
export type InvitationOnPage = {
  invitationId: string;
  name: string;
  role: InvitedRole;
  state: Exclude<InvitationState, "accepted" | "revoked">;
  invitedBy: string;
  expiresAt: Date;
  declinedAt: Date | null;
  /** Joining for an organisation that takes part already needs a word from that organisation. */
  needsVouching: boolean;
  mayVouch: boolean;
  /** Only for who looks after it: the address, how it was answered, and through whose hands it came. */
  tended: { email: string; sendings: number; declineReason: string | null; handedOnBy: string[] } | null;
};

/** Who takes part, for whom, and who was asked. */
export async function readPartners(actor: PersonActor, allianceId: string): Promise<PartnersPage> {
  return view(actor, "partner.read", allianceId, async (door) => {
    const { tx, standing, now } = door;
    const [found] = await tx
      .select({ name: alliance.name, rail: allianceCard.rail })
      .from(alliance)
      .innerJoin(allianceCard, eq(allianceCard.allianceId, allianceId))
      .where(eq(alliance.allianceId, allianceId));
    if (!found) throw new AppError("not-found");
    const { partners, members } = await listedPartners(tx, allianceId);
    const sent = await sentInvitations(tx, allianceId);
    const own = await ownOrganisations(door);
    const seats = members.filter(
      (one) => one.personId === standing.personId && standing.partnerIds.includes(one.partnerId),
    );
    const stopped = found.rail.status === "stopped";
    const mayName = standing.roles.includes("alliance-manager") && !stopped;
    const looks: Looks = { seats, own, stopped, now };
    return {
      viewer: viewerAmong({ members, partners }, standing),
      alliance: { allianceId, name: found.name },
      ...{ stopped, mayName },
      partners: partners.map((one) => onPage(one, { members, sent, looks, mayName })),
    };
  });
}

type Partner = typeof partner.$inferSelect;
type Member = typeof member.$inferSelect;
type Sent = typeof invitation.$inferSelect & { handedOnBy: string[] };
/** What the one who looks may do, and when. */
type Looks = {
  seats: Member[];
  own: Awaited<ReturnType<typeof ownOrganisations>>;
  stopped: boolean;
  now: Date;
};

/** Partners on the list, joined or asked, and who acts for them; in order of joining, the asked ones last. */
async function listedPartners(tx: Transaction, allianceId: string) {
  const rows = await tx
    .select({ partner, member })
    .from(partner)
    .leftJoin(
      member,
      and(eq(member.allianceId, allianceId), eq(member.partnerId, partner.partnerId), isNull(member.endedAt)),
    )
    .where(and(eq(partner.allianceId, allianceId), isNull(partner.leftAt)))
    .orderBy(asc(partner.joinedAt), asc(partner.namedAt), asc(partner.partnerId), asc(member.joinedAt));
  const partners = new Map(rows.map((row) => [row.partner.partnerId, row.partner]));
  return { partners: [...partners.values()], members: rows.flatMap((row) => row.member ?? []) };
}

async function sentInvitations(tx: Transaction, allianceId: string): Promise<Sent[]> {
  const rows = await tx
    .select({ sent: invitation, handedOnBy: invitationHandOn.fromName })
    .from(invitation)
    .leftJoin(
      invitationHandOn,
      and(
        eq(invitationHandOn.allianceId, allianceId),
        eq(invitationHandOn.invitationId, invitation.invitationId),
      ),
    )
    .where(
      and(eq(invitation.allianceId, allianceId), isNull(invitation.acceptedAt), isNull(invitation.revokedAt)),
    )
    .orderBy(asc(invitation.invitedAt), asc(invitation.invitationId), asc(invitationHandOn.at));
  const found = new Map<string, Sent>();
  for (const { sent, handedOnBy } of rows) {
    const one = found.get(sent.invitationId) ?? { ...sent, handedOnBy: [] };
    if (handedOnBy !== null) one.handedOnBy.push(handedOnBy);
    found.set(sent.invitationId, one);
  }
  return [...found.values()];
}

/** Which organisations the viewer works for, and as what. */
async function ownOrganisations({ tx, standing }: View) {
  return tx
    .select({ organisationId: affiliation.organisationId, role: affiliation.role })
    .from(affiliation)
    .where(and(eq(affiliation.personId, standing.personId ?? ""), isNull(affiliation.endedAt)));
}

type Around = { members: Member[]; sent: Sent[]; looks: Looks; mayName: boolean };

function onPage(one: Partner, { members, sent, looks, mayName }: Around): PartnerOnPage {
  const { partnerId, name, contribution, capacity, initiating, joinedAt } = one;
  return {
    ...{ partnerId, name, contribution, capacity, initiating, joinedAt },
    people: peopleOf(members.filter((other) => other.partnerId === partnerId)),
    invitations: sent
      .filter((other) => other.partnerId === partnerId)
      .map((other) => invitationOnPage(other, one, looks)),
    mayAsk: !looks.stopped && mayAskFor(looks.seats, partnerId),
    mayWithdraw: mayName && !joinedAt,
  };
}

/** Everybody once, with every role. */
function peopleOf(members: Member[]): PartnerOnPage["people"] {
  const people = new Map(members.map((one) => [one.personId, one]));
  return [...people.values()].map(({ personId, memberId, name, email }) => ({
    ...{ memberId, name, email },
    roles: allianceRoles.filter((role) =>
      members.some((one) => one.personId === personId && one.role === role),
    ),
  }));
}

function invitationOnPage(sent: Sent, { organisationId }: Partner, looks: Looks): InvitationOnPage {
  const { invitationId, name, role, expiresAt, declinedAt, invitedByName } = sent;
  const { email, sendings, declineReason, handedOnBy } = sent;
  const state = invitationState(sent, looks.now);
  const organisationRole = looks.own.find((one) => one.organisationId === organisationId)?.role ?? null;
  const joined = organisationId !== null;
  return {
    ...{ invitationId, name, role, expiresAt, declinedAt, invitedBy: invitedByName },
    state: state === "declined" || state === "expired" ? state : "open",
    needsVouching: joined && state === "open" && !sent.vouchedAt,
    mayVouch: vouchingRefusal({ organisationRole }, { sent, joined }, looks.now) === null,
    tended: mayAskFor(looks.seats, sent.partnerId) ? { email, sendings, declineReason, handedOnBy } : null,
  };
}
