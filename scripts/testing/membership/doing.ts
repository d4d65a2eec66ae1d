import { randomUUID } from "node:crypto";
import { type PersonActor, personActor } from "@/lib/access/actor";
import { perform } from "@/lib/access/doors";
import { invitationToken } from "@/lib/access/links/invitation-link";
import { isAppError } from "@/lib/platform/errors";
import { foundAlliance } from "@/lib/services/alliance/alliance/found";
import { holdAlliance } from "@/lib/services/alliance/alliance/hold";
import { acceptInvitation } from "@/lib/services/alliance/invitation/accept";
import { sendInvitation } from "@/lib/services/alliance/invitation/send";
import { addRole } from "@/lib/services/alliance/member/add-role";
import { endMember } from "@/lib/services/alliance/member/end";
import { handOverManager } from "@/lib/services/alliance/member/hand-over";
import { leavePartner } from "@/lib/services/alliance/partner/leave";
import { makeMove } from "@/lib/services/alliance/phase/move";
import { founding } from "@/scripts/testing/small-alliance";
import type { Cast } from "./cast";
import type { Deed } from "./law";
import type { Outcome } from "./world";

/** What the things of one story are called in the database. */
export type Ids = {
  cast: Cast;
  alliances: Record<string, string>;
  partners: Record<string, string>;
  seats: Record<string, string>;
  invitations: Record<string, string>;
};

type Result = { ok: true } | { ok: false; reason: string };
type Doing<K extends Deed["does"]> = (
  ids: Ids,
  deed: Extract<Deed, { does: K }>,
  actor: PersonActor,
) => Promise<Result>;

/** Does it through the services; what cannot be told apart from "not there" is called so. */
export async function doIt(ids: Ids, deed: Deed): Promise<Outcome> {
  const by = "by" in deed ? idIn(ids.cast.personIds, deed.by) : "";
  try {
    const result = await (doings[deed.does] as Doing<Deed["does"]>)(ids, deed, personActor(by));
    return result.ok ? "done" : result.reason;
  } catch (error) {
    if (isAppError(error)) return error.code;
    throw error;
  }
}

/** A name that nothing bears yet stands for an id that somebody made up. */
const idIn = (known: Record<string, string>, name: string): string => known[name] ?? randomUUID();

const doings: { [K in Deed["does"]]: Doing<K> } = {
  wait: async () => ({ ok: true }),

  found: async (ids, { name, organisation }, actor) => {
    const organisationId = idIn(ids.cast.organisationIds, organisation);
    const founded = await foundAlliance(actor, { ...founding(organisationId), name });
    if (!founded.ok) return { ok: false, reason: founded.reason };
    ids.alliances[name] = founded.allianceId;
    ids.partners[`${name}/${organisation}`] = founded.partnerIds[0] ?? "";
    return { ok: true };
  },

  invite: async (ids, deed, actor) => {
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

  accept: (ids, { at, invitation, organisation }, actor) =>
    acceptInvitation(actor, {
      token: invitationToken({
        allianceId: idIn(ids.alliances, at),
        invitationId: idIn(ids.invitations, invitation),
        generation: 1,
      }),
      organisation: { kind: "own", organisationId: idIn(ids.cast.organisationIds, organisation) },
      ...{ contribution: "", personName: "", jobTitle: "", decidesAlone: false },
    }),

  leave: (ids, { at, organisation }, actor) =>
    leavePartner(actor, {
      allianceId: idIn(ids.alliances, at),
      organisationId: idIn(ids.cast.organisationIds, organisation),
      reason: "wij gaan verder",
    }),

  end: (ids, { at, seat, all }, actor) =>
    endMember(actor, { ...placeOf(ids, at, seat), extent: all ? "all" : "role" }),

  "add role": (ids, { at, seat, role }, actor) => addRole(actor, { ...placeOf(ids, at, seat), role }),

  "hand over": (ids, { at, seat }, actor) => handOverManager(actor, placeOf(ids, at, seat)),

  pause: (ids, deed, actor) => move(ids, deed, actor),
  resume: (ids, deed, actor) => move(ids, deed, actor),
  stop: (ids, deed, actor) => move(ids, deed, actor),
};

const placeOf = (ids: Ids, at: string, seat: string) => ({
  allianceId: idIn(ids.alliances, at),
  memberId: idIn(ids.seats, seat),
});

type Moving = Extract<Deed, { does: "pause" | "resume" | "stop" }>;
const kinds = { pause: "paused", resume: "resumed", stop: "stopped" } as const;

function move(ids: Ids, { does, at, seen }: Moving, actor: PersonActor): Promise<Result> {
  const allianceId = idIn(ids.alliances, at);
  return perform(actor, `phase.${does}`, allianceId, async ({ tx, now, record }): Promise<Result> => {
    await holdAlliance(tx, allianceId);
    record();
    return makeMove(tx, {
      ...{ allianceId, personId: actor.personId, name: "", now, seen, reason: "zomaar" },
      proposal: { kind: kinds[does] },
    });
  });
}
