import type { InvitedRole } from "@/lib/domain/alliance/joining/inviting";
import type { Capacity } from "@/lib/domain/alliance/role";
import {
  type Alliance,
  type Article,
  entered,
  fits,
  holds,
  type Invitation,
  mandate,
  mayAskFor,
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
    ...{ seats: {}, invitations: {}, phase: 1, status: "running", moves: 1, visit: 1, questions: {} },
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

/** Who may ask people in for a partner does; only the manager names a new one. */
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
  alliance.invitations[invitation] = { partner, role, invitee, hands: 0, until, vouched, answer: null };
  return "done";
};

function wrongPartner(alliance: Alliance, { by, partner, as }: Invite): Outcome | null {
  if (as) return holds(alliance, by, ["alliance-manager"]) ? null : "not-your-partner";
  const there = alliance.partners[partner];
  if (!there || there.left) return "unknown-partner";
  return mayAskFor(alliance, by, partner) ? null : "not-your-partner";
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

/** `hands`: of the link; one from before it was handed on is dead. */
type ByLink = { at: string; invitation: string; hands: number };

/** The invitation behind a link that waits for an answer; also one that ran out. */
function behind({ alliances }: World, { at, invitation, hands }: ByLink) {
  const alliance = alliances[at];
  const asked = alliance?.invitations[invitation];
  const partner = alliance?.partners[asked?.partner ?? ""];
  if (!alliance || !asked || !partner || asked.answer || asked.hands !== hands) return null;
  return { alliance, asked, partner };
}

export type Accept = { does: "accept"; by: string; organisation: string } & ByLink;

/**
 * Only the invitee joins: for an own organisation, or for the one that vouched, which then has one more colleague.
 * The first to join for a partner says which organisation it is.
 */
export const accept: Article<Accept> = (world, { by, organisation, ...link }) => {
  const found = behind(world, link);
  if (!found || found.asked.invitee !== by) return "not-found";
  const { alliance, asked, partner } = found;
  const places = world.people[by] ?? {};
  const welcome = asked.vouched && partner.organisation === organisation;
  if (!places[organisation] && !welcome) return "not-found";
  if (asked.until <= world.now) return "expired";
  if (alliance.status === "stopped") return "stopped";
  if (partner.organisation && partner.organisation !== organisation) return "other-organisation";
  const elsewhere = present(alliance).some(([, one]) => one.organisation === organisation);
  if (!partner.organisation && elsewhere) return "already-in";
  arrive(world, { by, organisation, role: asked.role });
  partner.organisation = organisation;
  asked.answer = "accepted";
  sit(alliance, { person: by, partner: asked.partner, role: asked.role });
  return "done";
};

/** A director who leads where they work may bind it from now on: they said so when they joined. */
function arrive(
  { people, mandates }: World,
  { by, organisation, role }: { by: string; organisation: string; role: InvitedRole },
): void {
  const places = people[by] ?? {};
  places[organisation] ??= role === "director" ? "director" : "employee";
  const binds = role === "director" && places[organisation] !== "employee";
  if (binds) mandates.push(mandate(by, organisation));
}

export type Decline = { does: "decline" } & ByLink;

/** The link is enough to say no. */
export const decline: Article<Decline> = (world, link) => {
  const found = behind(world, link);
  if (!found) return "not-found";
  if (found.asked.until <= world.now) return "expired";
  found.asked.answer = "declined";
  return "done";
};

export type HandOn = { does: "hand on"; to: string } & ByLink;

const mostHands = 3;

/** It goes to somebody else under a new link; nobody has vouched for that person. */
export const handOn: Article<HandOn> = (world, { to, ...link }) => {
  const found = behind(world, link);
  if (!found) return "not-found";
  const { asked } = found;
  if (asked.until <= world.now) return "expired";
  if (asked.hands >= mostHands) return "too-often";
  if (asked.invitee === to) return "self";
  Object.assign(asked, {
    invitee: to,
    hands: asked.hands + 1,
    vouched: false,
    until: world.now + invitedFor,
  });
  return "done";
};
