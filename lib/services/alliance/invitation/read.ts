import "server-only";
import { and, eq } from "drizzle-orm";
import { alliance, partner } from "@/db/schema/alliance";
import { invitation } from "@/db/schema/invitation";
import type { InvitationActor, PersonActor } from "@/lib/access/actor";
import { view } from "@/lib/access/doors";
import { invitationFromToken } from "@/lib/access/links/invitation-link";
import { signInAddressOf } from "@/lib/access/sign-in-user";
import { type InvitationState, invitationState } from "@/lib/domain/alliance/joining/invitation";
import type { InvitedRole } from "@/lib/domain/alliance/joining/inviting";
import type { ReviewRhythm } from "@/lib/domain/alliance/role";
import { maskedAddress } from "@/lib/domain/people/masked-address";
import { AppError } from "@/lib/platform/errors";
import { ownPlaces } from "@/lib/services/people/organisation/own-places";

export type InvitationPage = {
  state: InvitationState;
  /** Who is asked; the address in full only for whoever signed in with it. */
  name: string;
  email: string;
  role: InvitedRole;
  partnerName: string;
  allianceName: string;
  reason: string;
  reviewRhythm: ReviewRhythm;
  askedBy: { name: string; organisation: string };
  message: string;
  invitedAt: Date;
  expiresAt: Date;
  /** When it was answered or taken back. */
  answeredAt: Date | null;
  /** Whether somebody joined for the partner already. */
  joined: boolean;
  /** Who is signed in; null: nobody. */
  signedIn: { email: string; matches: boolean } | null;
  /** For the person it is bound to, as long as it waits. */
  choice: JoiningChoice | null;
};
/** For which organisation one may join. */
export type JoiningChoice = {
  own: { organisationId: string; name: string }[];
  /** The organisation that joined and said that the invitee belongs to it. */
  vouchedBy: { organisationId: string; name: string } | null;
  /** A new one; not when somebody joined already: then it has to be that organisation. */
  mayMake: boolean;
  /** As the organisations one works for know one; empty when none does. */
  personName: string;
};

/**
 * What an invitation asks, for whoever has its link, and what its own person may choose.
 * @throws AppError not-found: a link that we did not make, or that was handed on.
 */
export async function readInvitation(token: string, person: PersonActor | null): Promise<InvitationPage> {
  const invited = invitationFromToken(token);
  if (!invited) throw new AppError("not-found");
  const { asked, partnerOrganisationId, ...page } = await askedBehind(invited);
  const address = person && (await signInAddressOf(person.personId));
  const matches = address !== null && address === asked.email;
  const waits = page.state === "open";
  const target = { organisationId: partnerOrganisationId, name: page.partnerName, vouched: asked.vouchedAt };
  return {
    ...page,
    email: matches ? asked.email : maskedAddress(asked.email),
    joined: partnerOrganisationId !== null,
    signedIn: address === null ? null : { email: address, matches },
    choice: person && matches && waits ? await choiceOf(person, target) : null,
  };
}

/** From outside: its own row, the alliance and the partner, in one statement. */
function askedBehind(invited: InvitationActor) {
  const { allianceId, invitationId } = invited;
  return view(invited, "invitation.read", allianceId, async ({ tx, now }) => {
    const [found] = await tx
      .select({ asked: invitation, alliance, partner })
      .from(invitation)
      .innerJoin(alliance, eq(alliance.allianceId, allianceId))
      .innerJoin(
        partner,
        and(eq(partner.allianceId, allianceId), eq(partner.partnerId, invitation.partnerId)),
      )
      .where(and(eq(invitation.allianceId, allianceId), eq(invitation.invitationId, invitationId)));
    if (!found) throw new AppError("not-found");
    const { asked } = found;
    return {
      asked,
      partnerOrganisationId: found.partner.organisationId,
      state: found.partner.leftAt && !asked.acceptedAt ? ("revoked" as const) : invitationState(asked, now),
      name: asked.name,
      role: asked.role,
      partnerName: found.partner.name,
      allianceName: found.alliance.name,
      reason: found.alliance.reason,
      reviewRhythm: found.alliance.reviewRhythm,
      askedBy: { name: asked.invitedByName, organisation: asked.invitedByOrganisation },
      message: asked.message,
      invitedAt: asked.invitedAt,
      expiresAt: asked.expiresAt,
      answeredAt: asked.acceptedAt ?? asked.declinedAt ?? asked.revokedAt,
    };
  });
}

type Target = { organisationId: string | null; name: string; vouched: Date | null };

async function choiceOf(
  person: PersonActor,
  { organisationId, name, vouched }: Target,
): Promise<JoiningChoice> {
  const places = await ownPlaces(person);
  const fitting = organisationId ? places.filter((one) => one.organisationId === organisationId) : places;
  return {
    own: fitting.map((one) => ({ organisationId: one.organisationId, name: one.name })),
    vouchedBy: organisationId && vouched && fitting.length === 0 ? { organisationId, name } : null,
    mayMake: organisationId === null,
    personName: places[0]?.personName ?? "",
  };
}
