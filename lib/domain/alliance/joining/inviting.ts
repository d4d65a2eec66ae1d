import { mayAskFor } from "@/lib/domain/alliance/joining/tending";
import type { AllianceRole, Capacity, Seat } from "@/lib/domain/alliance/role";
import { looksShared } from "@/lib/domain/people/shared-address";

/** Roles that one can be invited to; the manager's is handed over. */
export const invitedRoles = ["contact", "director", "adviser", "funder"] as const;
export type InvitedRole = (typeof invitedRoles)[number];

export type InvitedPerson = { role: InvitedRole; name: string; email: string };

export type InvitingFacts = {
  /** The partner they are asked for: one that is there, or a new one by its name. */
  partner: { partnerId: string } | { name: string };
  people: readonly InvitedPerson[];
  /** What the asker is here, for which partner, and the asker's own address. */
  asker: { seats: readonly Seat[]; email: string };
  /** Partners that have not left. */
  partners: readonly { partnerId: string; name: string; capacity: Capacity }[];
  members: readonly { partnerId: string; email: string; role: AllianceRole }[];
  /** Invitations that wait for an answer. */
  waiting: readonly { partnerId: string; email: string }[];
  /** The asker was told that an address looks like one of a group, or of somebody who takes part already. */
  sure: boolean;
};
/** Those that somebody who is sure may pass over: an address that takes part for another partner, or looks like a group's. */
type Doubt = "already-in" | "already-invited" | "shared-address";
export type InvitingRefusal =
  | { reason: "nobody" | "not-your-partner" | "unknown-partner" | "name-taken" }
  | { reason: "self" | "twice" | "already-in-here" | "already-invited-here" | Doubt; email: string }
  | { reason: "role-does-not-fit"; email: string };

/** Which roles somebody may have on behalf of an organisation in this capacity. */
const fitting: Record<Capacity, readonly InvitedRole[]> = {
  partner: ["contact", "director", "adviser"],
  funder: ["funder", "adviser"],
  adviser: ["adviser"],
};

export const fittingRoles = (capacity: Capacity): readonly InvitedRole[] => fitting[capacity];

/** @returns null when all of these people may be asked. */
export function invitingRefusal(facts: InvitingFacts, capacity: Capacity): InvitingRefusal | null {
  if (facts.people.length === 0) return { reason: "nobody" };
  const place = placeRefusal(facts);
  if (place) return { reason: place };
  for (const [at, person] of facts.people.entries()) {
    const reason = personRefusal(facts, person, capacity);
    if (reason) return { reason, email: person.email };
    if (facts.people.slice(0, at).some((one) => one.email === person.email)) {
      return { reason: "twice", email: person.email };
    }
  }
  return null;
}

function placeRefusal({ partner, asker, partners }: InvitingFacts) {
  if ("name" in partner) {
    if (!asker.seats.some((one) => one.role === "alliance-manager")) return "not-your-partner";
    return partners.some((one) => sameName(one.name, partner.name)) ? "name-taken" : null;
  }
  if (!partners.some((one) => one.partnerId === partner.partnerId)) return "unknown-partner";
  return mayAskFor(asker.seats, partner.partnerId) ? null : "not-your-partner";
}

function personRefusal(facts: InvitingFacts, { email, role }: InvitedPerson, capacity: Capacity) {
  const { partner, asker, members, waiting, sure } = facts;
  const here = (one: { partnerId: string }) => "partnerId" in partner && one.partnerId === partner.partnerId;
  if (!fittingRoles(capacity).includes(role)) return "role-does-not-fit";
  if (email === asker.email) return "self";
  if (members.some((one) => one.email === email && here(one))) return "already-in-here";
  if (waiting.some((one) => one.email === email && here(one))) return "already-invited-here";
  if (sure) return null;
  if (members.some((one) => one.email === email)) return "already-in";
  if (waiting.some((one) => one.email === email)) return "already-invited";
  return looksShared(email) ? "shared-address" : null;
}

const sameName = (a: string, b: string): boolean =>
  a.trim().toLocaleLowerCase("nl-NL") === b.trim().toLocaleLowerCase("nl-NL");
