import { z } from "zod";
import { door, id, text } from "@/e2e/support/guard/doors/door";
import { type Me, seatOf, type There } from "@/e2e/support/guard/street/there";

const partners = "/samenwerkingen/[allianceId]/partners";
const inviting = `${partners}/uitnodigen` as const;
const leaving = `${partners}/vertrekken` as const;
const inAlliance = z.object({ allianceId: id });
const theAlliance = ({ allianceId }: There) => ({ allianceId });

const leads = (there: There, me: Me): boolean => seatOf(there, me, "alliance-manager") !== undefined;
/** The partner that somebody may ask people for: the manager for every one. */
const ownPartner = (there: There, me: Me): string =>
  (leads(there, me) ? undefined : seatOf(there, me)?.partnerId) ?? there.partners.care;

const inOwnPartner = (me: Me, there: There): string | null =>
  leads(there, me) || seatOf(there, me)?.partnerId === there.partners.care
    ? null
    : "the invitation is for another partner";

const speaksFor = (me: Me, there: There): string | null => {
  if (seatOf(there, me)?.partnerId === there.partners.town) return "the only manager is of this partner";
  return seatOf(there, me, "director") || seatOf(there, me, "funder") ? null : "its director speaks for it";
};

const theInvitation = ({ allianceId, invitations }: There) => ({
  ...{ allianceId, invitationId: invitations.newcomer },
});
const anInvitation = z.object({ allianceId: id, invitationId: id });

/** Who takes part, who is asked to, and the way out for a partner. */
export const partnerDoors = {
  [partners]: door({ kind: "member page", may: "partner.read", schema: inAlliance, fill: theAlliance }),
  [inviting]: door({
    ...{ kind: "member page", may: "invitation.send" },
    schema: z.object({ allianceId: id, partner: id }),
    fill: (there, me) => ({ allianceId: there.allianceId, partner: ownPartner(there, me) }),
  }),
  [leaving]: door({ kind: "member page", may: "partner.leave", schema: inAlliance, fill: theAlliance }),
  inviteAction: door({
    ...{ kind: "action", at: inviting, may: "invitation.send" },
    schema: z.object({
      ...{ allianceId: id, partnerId: id, role: text },
      person: z.object({ name: text, email: text }),
    }),
    fill: (there, me) => ({
      ...{ allianceId: there.allianceId, partnerId: ownPartner(there, me), role: "adviser" },
      person: { name: "Iemand Nieuw", email: "iemand.nieuw@straat.example" },
    }),
  }),
  resendAction: door({
    ...{ kind: "action", at: partners, may: "invitation.resend", unless: inOwnPartner },
    ...{ schema: anInvitation, fill: theInvitation },
  }),
  revokeAction: door({
    ...{ kind: "action", at: partners, may: "invitation.revoke", unless: inOwnPartner },
    ...{ schema: anInvitation, fill: theInvitation },
  }),
  vouchAction: door({
    ...{ kind: "action", at: partners, may: "invitation.vouch" },
    unless: (me, there) =>
      me.personId === there.cast.people.director.personId ? null : "who leads the organisation vouches",
    ...{ schema: anInvitation, fill: theInvitation },
  }),
  withdrawAction: door({
    ...{ kind: "action", at: partners, may: "partner.withdraw" },
    schema: z.object({ allianceId: id, partnerId: id }),
    fill: (there) => ({ allianceId: there.allianceId, partnerId: there.partners.asked }),
  }),
  leavePartnerAction: door({
    ...{ kind: "action", at: leaving, may: "partner.leave", unless: speaksFor },
    schema: z.object({ allianceId: id, organisationId: id, reason: text }),
    fill: ({ allianceId }, { organisationId }) => ({
      allianceId,
      organisationId,
      reason: "een andere koers",
    }),
  }),
} as const;
