import type { InvitedRole } from "@/lib/domain/alliance/joining/inviting";
import type { Capacity } from "@/lib/domain/alliance/role";
import {
  type Alliance,
  type Article,
  entered,
  fits,
  holds,
  type Invitation,
  type Outcome,
  present,
  seatsOf,
  sit,
  type World,
} from "./world";

const invitedFor = 30 * 24 * 60 * 60 * 1000;

export type Found = { does: "found"; by: string; name: string; organisation: string };

/** Anybody founds an alliance for an own organisation, and then leads it. */
export const found: Article<Found> = (world, { by, name, organisation }) => {
  const place = world.people[by]?.[organisation];
  if (!place) return "not-found";
  const partner = `${name}/${organisation}`;
  const alliance: Alliance = {
    partners: { [partner]: { organisation, capacity: "partner", initiating: true, left: false } },
    ...{ seats: {}, invitations: {}, phase: 1, status: "running", moves: 1 },
  };
  const roles = ["alliance-manager", "contact", "director"] as const;
  for (const role of roles.slice(0, place === "director" ? 3 : 2)) {
    sit(alliance, { person: by, partner, role });
  }
  world.alliances[name] = alliance;
  return "done";
};

export type Invite = {
  does: "invite";
  by: string;
  at: string;
  partner: string;
  /** For a partner that is named here for the first time. */
  as: { capacity: Capacity; initiating: boolean } | null;
  invitation: string;
  invitee: string;
  role: InvitedRole;
};

/** The manager asks anybody; contacts and directors ask people for their own partner. */
export const invite: Article<Invite> = (world, deed) => {
  const alliance = entered(world, deed.at, deed.by);
  if (!alliance) return "not-found";
  if (!holds(alliance, deed.by, ["alliance-manager", "contact", "director"])) return "forbidden";
  if (alliance.status === "stopped") return "stopped";
  const { partner, as, invitation, invitee, role } = deed;
  const refusal = wrongPartner(alliance, deed) ?? wrongPerson(world, alliance, deed);
  if (refusal) return refusal;
  if (as) {
    const initiating = as.initiating && as.capacity === "partner";
    alliance.partners[partner] = { organisation: null, capacity: as.capacity, initiating, left: false };
  }
  const until = world.now + invitedFor;
  const own = world.people[deed.by]?.[alliance.partners[partner]?.organisation ?? "none yet"];
  const vouched = own === "director" || own === "administrator";
  alliance.invitations[invitation] = { partner, role, invitee, until, vouched, answer: null };
  return "done";
};

function wrongPartner(alliance: Alliance, { by, partner, as }: Invite): Outcome | null {
  const leads = holds(alliance, by, ["alliance-manager"]);
  if (as) return leads ? null : "not-your-partner";
  const there = alliance.partners[partner];
  if (!there || there.left) return "unknown-partner";
  return leads || seatsOf(alliance, { person: by, partner }).length > 0 ? null : "not-your-partner";
}

function wrongPerson({ now }: World, alliance: Alliance, deed: Invite): Outcome | null {
  const { by, partner, as, invitee, role } = deed;
  const capacity = alliance.partners[partner]?.capacity ?? as?.capacity ?? "partner";
  if (!fits(capacity, role)) return "role-does-not-fit";
  if (invitee === by) return "self";
  if (seatsOf(alliance, { person: invitee, partner }).length > 0) return "already-in-here";
  const asked = Object.values(alliance.invitations).some(
    (one) => one.partner === partner && one.invitee === invitee && waits(one, now),
  );
  return asked ? "already-invited-here" : null;
}

const waits = ({ answer, until }: Invitation, now: number): boolean => !answer && until > now;

export type Accept = { does: "accept"; by: string; at: string; invitation: string; organisation: string };

/**
 * Only the invitee joins: for an own organisation, or for the one that vouched, which then has one more colleague.
 * The first to join for a partner says which organisation it is.
 */
export const accept: Article<Accept> = (world, { by, at, invitation, organisation }) => {
  const alliance = world.alliances[at];
  const asked = alliance?.invitations[invitation];
  const partner = alliance?.partners[asked?.partner ?? ""];
  if (!alliance || !asked || !partner || asked.answer || asked.invitee !== by) return "not-found";
  const places = world.people[by] ?? {};
  const welcome = asked.vouched && partner.organisation === organisation;
  if (!places[organisation] && !welcome) return "not-found";
  if (asked.until <= world.now) return "expired";
  if (partner.organisation && partner.organisation !== organisation) return "other-organisation";
  const elsewhere = present(alliance).some(([, one]) => one.organisation === organisation);
  if (!partner.organisation && elsewhere) return "already-in";
  places[organisation] ??= asked.role === "director" ? "director" : "employee";
  partner.organisation = organisation;
  asked.answer = "accepted";
  sit(alliance, { person: by, partner: asked.partner, role: asked.role });
  return "done";
};
