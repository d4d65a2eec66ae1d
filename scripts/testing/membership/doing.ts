import { randomUUID } from "node:crypto";
import { personActor } from "@/lib/access/actor";
import { invitationToken } from "@/lib/access/links/invitation-link";
import { isAppError } from "@/lib/platform/errors";
import { foundAlliance } from "@/lib/services/alliance/alliance/found";
import { acceptInvitation } from "@/lib/services/alliance/invitation/accept";
import { declineInvitation } from "@/lib/services/alliance/invitation/decline";
import { handOnInvitation } from "@/lib/services/alliance/invitation/hand-on";
import { revokeInvitation } from "@/lib/services/alliance/invitation/revoke";
import { sendInvitation } from "@/lib/services/alliance/invitation/send";
import { vouchForInvitee } from "@/lib/services/alliance/invitation/vouch";
import { addRole } from "@/lib/services/alliance/member/add-role";
import { endMember } from "@/lib/services/alliance/member/end";
import { handOverManager } from "@/lib/services/alliance/member/hand-over";
import { leavePartner } from "@/lib/services/alliance/partner/leave";
import { withdrawPartner } from "@/lib/services/alliance/partner/withdraw";
import { endPerson } from "@/lib/services/alliance/place/end";
import { addPerson } from "@/lib/services/people/organisation/add-person";
import { founding } from "@/scripts/testing/small-alliance";
import type { Deed } from "./law/law";
import type { Outcome } from "./law/world";
import { movings } from "./moves";
import { type Doing, type Ids, idIn, type Scene } from "./scene";

/** Does it through the services; what cannot be told apart from "not there" is called so. */
export async function doIt(scene: Scene, deed: Deed): Promise<Outcome> {
  const actor = ("by" in deed && scene.ids.cast.actors[deed.by]) || personActor(randomUUID());
  try {
    const result = await (doings[deed.does] as Doing<Deed["does"]>)(scene, deed, actor);
    return result.ok ? "done" : result.reason;
  } catch (error) {
    if (isAppError(error)) return error.code;
    throw error;
  }
}

const doings: { [K in Deed["does"]]: Doing<K> } = {
  ...movings,

  wait: async () => ({ ok: true }),

  found: async ({ ids }, { name, organisation }, actor) => {
    const organisationId = idIn(ids.cast.organisationIds, organisation);
    const founded = await foundAlliance(actor, { ...founding(organisationId), name, route: "light" });
    if (!founded.ok) return { ok: false, reason: founded.reason };
    ids.alliances[name] = founded.allianceId;
    ids.partners[`${name}/${organisation}`] = founded.partnerIds[0] ?? "";
    return { ok: true };
  },

  invite: async ({ ids }, deed, actor) => {
    const { at, partner, as, invitation, invitee, role } = deed;
    const sent = await sendInvitation(actor, {
      allianceId: idIn(ids.alliances, at),
      partner: as ? { name: partner, ...as } : { partnerId: idIn(ids.partners, partner) },
      people: [{ role, name: invitee, email: ids.cast.emails[invitee] ?? "" }],
      ...{ message: "", sure: true },
    });
    if (!sent.ok) return { ok: false, reason: sent.reason };
    ids.partners[partner] = sent.partnerId;
    ids.invitations[invitation] = sent.invitationIds[0] ?? "";
    return { ok: true };
  },

  accept: ({ ids }, { organisation, ...link }, actor) =>
    acceptInvitation(actor, {
      token: tokenOf(ids, link),
      organisation: { kind: "own", organisationId: idIn(ids.cast.organisationIds, organisation) },
      ...{ contribution: "", personName: "", jobTitle: "", decidesAlone: true },
    }),

  decline: ({ ids }, link) =>
    declineInvitation(visitor(), { token: tokenOf(ids, link), reason: "geen tijd" }),

  "hand on": ({ ids }, { to: name, ...link }) => {
    const email = ids.cast.emails[name] ?? "";
    return handOnInvitation(visitor(), { token: tokenOf(ids, link), name, email, sure: true });
  },

  revoke: ({ ids }, sent, actor) => revokeInvitation(actor, sentIn(ids, sent)),

  vouch: ({ ids }, sent, actor) => vouchForInvitee(actor, sentIn(ids, sent)),

  dismiss: ({ ids }, place, actor) => endPerson(actor, placeIn(ids, place)),

  employ: ({ ids }, { as: role, ...place }, actor) => {
    const { organisationId } = placeIn(ids, place);
    const email = ids.cast.emails[place.person] ?? "";
    return addPerson(actor, { organisationId, name: place.person, email, role, jobTitle: "" });
  },

  withdraw: ({ ids }, { at, partner }, actor) =>
    withdrawPartner(actor, {
      ...{ allianceId: idIn(ids.alliances, at), partnerId: idIn(ids.partners, partner) },
    }),

  leave: ({ ids }, { at, organisation }, actor) =>
    leavePartner(actor, {
      allianceId: idIn(ids.alliances, at),
      organisationId: idIn(ids.cast.organisationIds, organisation),
      reason: "wij gaan verder",
    }),

  end: ({ ids }, { at, seat, all }, actor) =>
    endMember(actor, { ...seatIn(ids, at, seat), extent: all ? "all" : "role" }),

  "add role": ({ ids }, { at, seat, role }, actor) => addRole(actor, { ...seatIn(ids, at, seat), role }),

  "hand over": ({ ids }, { at, seat }, actor) => handOverManager(actor, seatIn(ids, at, seat)),
};

const placeIn = ({ cast }: Ids, { organisation, person }: { organisation: string; person: string }) => ({
  organisationId: idIn(cast.organisationIds, organisation),
  personId: idIn(cast.personIds, person),
});

const seatIn = (ids: Ids, at: string, seat: string) => ({
  allianceId: idIn(ids.alliances, at),
  memberId: idIn(ids.seats, seat),
});

type Sent = { at: string; invitation: string };

const sentIn = (ids: Ids, { at, invitation }: Sent) => ({
  allianceId: idIn(ids.alliances, at),
  invitationId: idIn(ids.invitations, invitation),
});

const tokenOf = (ids: Ids, { hands, ...sent }: Sent & { hands: number }): string =>
  invitationToken({ ...sentIn(ids, sent), generation: hands + 1 });

/** Somebody with nothing but a link, from an address that nobody else comes from. */
const visitor = () => ({ address: randomUUID(), asked: null, sessionToken: null });
