import type { InvitedRole } from "@/lib/domain/alliance/joining/inviting";
import { lastQuestion } from "./moving";
import { type Alliance, type Article, entered, fits, holds, present, seatsOf, sit } from "./world";

export type Leave = { does: "leave"; by: string; at: string; organisation: string };

/** A partner leaves at the word of who speaks for it, if a partner and a manager remain. */
export const leave: Article<Leave> = (world, { by, at, organisation }) => {
  const alliance = entered(world, at, by);
  if (!alliance) return "not-found";
  const [name, leaving] = present(alliance).find(([, one]) => one.organisation === organisation) ?? [];
  if (!name || !leaving || seatsOf(alliance, { person: by, partner: name }).length === 0) return "not-found";
  if (!speakersFor(alliance, name).includes(by)) return "not-yours";
  leaving.left = true;
  const led = seatsOf(alliance, { role: "alliance-manager" }).length > 0;
  if (!present(alliance).some(([, one]) => one.capacity === "partner")) return "last-partner";
  for (const seat of seatsOf(alliance, { partner: name })) seat.ended = true;
  if (led && seatsOf(alliance, { role: "alliance-manager" }).length === 0) return "last-manager";
  for (const one of Object.values(alliance.invitations)) {
    if (one.partner === name) one.answer ??= "revoked";
  }
  keepInitiative(alliance);
  return "done";
};

/** Its directors; without any its contacts, and so on. */
function speakersFor(alliance: Alliance, partner: string): string[] {
  for (const role of ["director", "contact", "alliance-manager", "funder", "adviser"] as const) {
    const found = seatsOf(alliance, { partner, role });
    if (found.length > 0) return found.map((one) => one.person);
  }
  return [];
}

/** Somebody always has the initiative: when nobody else, then the manager's partner. */
function keepInitiative(alliance: Alliance): void {
  const partners = present(alliance).filter(([, one]) => one.capacity === "partner");
  if (partners.some(([, one]) => one.initiating)) return;
  for (const [name, one] of partners) {
    one.initiating = seatsOf(alliance, { role: "alliance-manager", partner: name }).length > 0;
  }
}

export type End = { does: "end"; by: string; at: string; seat: string; all: boolean };

/** One stops oneself, the manager stops anybody, a director the own partner's people. */
export const end: Article<End> = (world, { by, at, seat, all }) => {
  const alliance = entered(world, at, by);
  const named = alliance?.seats[seat];
  if (!alliance || !named) return "not-found";
  if (named.ended) return "already-ended";
  const { person, partner } = named;
  const isDirector = seatsOf(alliance, { person: by, partner, role: "director" }).length > 0;
  const before = structuredClone(alliance);
  if (by !== person && !isDirector && !holds(alliance, by, ["alliance-manager"])) return "not-yours";
  for (const one of all ? seatsOf(alliance, { person, partner }) : [named]) one.ended = true;
  if (seatsOf(alliance, { role: "alliance-manager" }).length === 0) return "last-manager";
  if (seatsOf(alliance, { partner }).length === 0) return "last-person";
  const directed = seatsOf(before, { partner, role: "director" }).length > 0;
  const directs = seatsOf(alliance, { partner, role: "director" }).length > 0;
  return directed && !directs && owesDecision(alliance, partner) ? "only-director" : "done";
};

/** Its directors were asked in this visit and it has not decided: then one of them has to stay. */
function owesDecision(alliance: Alliance, partner: string): boolean {
  const question = lastQuestion(alliance);
  const asked = alliance.status !== "stopped" && alliance.partners[partner]?.initiating;
  return asked === true && question !== undefined && !question.decisions[partner];
}

export type AddRole = { does: "add role"; by: string; at: string; seat: string; role: InvitedRole };

/** The manager gives a further role to somebody who takes part. */
export const addRole: Article<AddRole> = (world, { by, at, seat, role }) => {
  const alliance = entered(world, at, by);
  if (!alliance) return "not-found";
  if (!holds(alliance, by, ["alliance-manager"])) return "forbidden";
  const named = alliance.seats[seat];
  if (!named) return "not-found";
  if (named.ended) return "already-ended";
  const { person, partner } = named;
  if (!fits(alliance.partners[partner]?.capacity ?? "partner", role)) return "role-does-not-fit";
  if (seatsOf(alliance, { person, partner, role }).length > 0) return "has-role";
  sit(alliance, { person, partner, role });
  return "done";
};

export type HandOver = { does: "hand over"; by: string; at: string; seat: string };

/** The manager's role passes to somebody of a partner; who had it stays a contact at least. */
export const handOver: Article<HandOver> = (world, { by, at, seat }) => {
  const alliance = entered(world, at, by);
  if (!alliance) return "not-found";
  const [own] = seatsOf(alliance, { person: by, role: "alliance-manager" });
  if (!own) return "forbidden";
  const to = alliance.seats[seat];
  if (!to) return "not-found";
  if (to.ended) return "already-ended";
  if (to.person === by) return "already-manager";
  if (alliance.partners[to.partner]?.capacity !== "partner") return "not-a-partner";
  own.ended = true;
  const { person, partner } = own;
  if (seatsOf(alliance, { person, partner }).length === 0)
    sit(alliance, { person, partner, role: "contact" });
  sit(alliance, { person: to.person, partner: to.partner, role: "alliance-manager" });
  return "done";
};
