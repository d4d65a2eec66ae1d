import type { InvitedRole } from "@/lib/domain/alliance/joining/inviting";
import type { AllianceRole, Capacity } from "@/lib/domain/alliance/role";
import type { OrganisationRole } from "@/lib/domain/people/organisation-role";

/** Everything that the law knows: names for ids, no database, no transactions. */
export type World = {
  /** Milliseconds. */
  now: number;
  /** Where everybody works, and as what. */
  people: Record<string, Record<string, OrganisationRole>>;
  /** Who may bind which organisation: "ann for amstel". */
  mandates: string[];
  alliances: Record<string, Alliance>;
};
export type Alliance = {
  partners: Record<string, Partner>;
  seats: Record<string, Seat>;
  invitations: Record<string, Invitation>;
  phase: number;
  status: "running" | "paused" | "stopped";
  /** How many moves there were, and which of them entered this phase. */
  moves: number;
  visit: number;
  questions: Record<string, Question>;
};
/** Put to the directors at a gate; the last one of a visit counts. */
export type Question = { gate: number; visit: number; number: number; decisions: Record<string, Verdict> };
export type Verdict = "go" | "back";
export type Partner = {
  organisation: string | null;
  capacity: Capacity;
  initiating: boolean;
  left: boolean;
  /** The last of its people does not work there any more. */
  deserted?: boolean;
};
/** One role of one person, for one partner. */
export type Seat = { person: string; partner: string; role: AllianceRole; ended: boolean };
export type Invitation = {
  partner: string;
  role: InvitedRole;
  invitee: string;
  /** How often it was handed on: a link from before that is dead. */
  hands: number;
  until: number;
  /** Asked by who may bring people into the organisation: the invitee may arrive there. */
  vouched: boolean;
  answer: "accepted" | "declined" | "revoked" | null;
};

/** "done", or why not. */
export type Outcome = string;
/** One article of the law: changes the world, or says why not; what it changed before a refusal is dropped. */
export type Article<D> = (world: World, deed: D) => Outcome;

/** Nobody sees an alliance without a seat in it; to everyone else it is not there. */
export const mayRead = (alliance: Alliance, person: string): boolean =>
  seatsOf(alliance, { person }).length > 0;

export function entered({ alliances }: World, at: string, person: string): Alliance | null {
  const alliance = alliances[at];
  return alliance && mayRead(alliance, person) ? alliance : null;
}

/** Seats that stand, with these features. */
export function seatsOf(alliance: Alliance, wanted: Partial<Seat>): Seat[] {
  const features = Object.entries(wanted) as [keyof Seat, unknown][];
  return Object.values(alliance.seats).filter(
    (one) => !one.ended && features.every(([feature, value]) => one[feature] === value),
  );
}

export const holds = (alliance: Alliance, person: string, roles: readonly AllianceRole[]): boolean =>
  seatsOf(alliance, { person }).some((one) => roles.includes(one.role));

/** Partners that joined and did not leave, by name. */
export const present = ({ partners }: Alliance): [string, Partner][] =>
  Object.entries(partners).filter(([, one]) => one.organisation && !one.left);

/** The manager asks people in for every partner, contacts and directors for their own. */
export const mayAskFor = (alliance: Alliance, person: string, partner: string): boolean =>
  holds(alliance, person, ["alliance-manager"]) ||
  seatsOf(alliance, { person, partner }).some((one) => one.role === "contact" || one.role === "director");

export const mandate = (person: string, organisation: string): string => `${person} for ${organisation}`;

/** Partners act, decide or advise; funders give and may advise; advisers advise. */
export function fits(capacity: Capacity, role: InvitedRole): boolean {
  if (capacity === "partner") return role !== "funder";
  return role === "adviser" || (capacity === "funder" && role === "funder");
}

/** Seats are named after who, what and for whom, and numbered: somebody may come to the same one again. */
export function sit(alliance: Alliance, { person, partner, role }: Omit<Seat, "ended">): void {
  const name = `${person} ${role} ${partner} ${Object.keys(alliance.seats).length}`;
  alliance.seats[name] = { person, partner, role, ended: false };
}

/** What holds in every alliance at any time; says what does not. One that was stopped may be led by nobody. */
export function broken(alliance: Alliance): string | null {
  const partners = present(alliance).filter(([, one]) => one.capacity === "partner");
  const managers = seatsOf(alliance, { role: "alliance-manager" }).length;
  if (partners.length === 0) return "no partner is left";
  if (managers > 1 || (managers === 0 && alliance.status !== "stopped")) return "not one manager";
  if (managers === 1 && !partners.some(([, one]) => one.initiating)) return "nobody has the initiative";
  const empty = present(alliance).find(
    ([partner, one]) => !one.deserted && seatsOf(alliance, { partner }).length === 0,
  );
  return empty ? `nobody acts for ${empty[0]}` : null;
}
