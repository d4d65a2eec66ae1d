import { fittingRoles, type InvitedRole } from "@/lib/domain/alliance/joining/inviting";
import { managersAmong, type Seat, type TakingPart } from "@/lib/domain/alliance/leaving/seat";
import type { Capacity } from "@/lib/domain/alliance/role";

export type AddingRole = { role: InvitedRole; capacity: Capacity; held: readonly Seat["role"][] };
export type AddingRoleRefusal = "role-does-not-fit" | "has-role";

/** @returns null when a member may have this role as well. The manager's is not given, but handed over. */
export function addingRoleRefusal({ role, capacity, held }: AddingRole): AddingRoleRefusal | null {
  if (!fittingRoles(capacity).includes(role)) return "role-does-not-fit";
  return held.includes(role) ? "has-role" : null;
}

/** Roles that somebody does not have yet and may have on behalf of an organisation in this capacity. */
export const rolesToAdd = ({ capacity, held }: Omit<AddingRole, "role">): InvitedRole[] =>
  fittingRoles(capacity).filter((role) => !held.includes(role));

export type HandOver = TakingPart & {
  /** The roles of who hands over, for where that person works now. */
  own: readonly Seat[];
  /** Any role of the one who takes over. */
  to: Seat;
};
export type HandOverRefusal = "changed" | "already-manager" | "not-a-partner";

/** @returns null when the manager's role may pass. Only who acts for a partner leads the alliance. */
export function handOverRefusal({ partners, members, own, to }: HandOver): HandOverRefusal | null {
  if (managersAmong(own).length === 0) return "changed";
  if (managersAmong(members).some((one) => one.personId === to.personId)) return "already-manager";
  const partner = partners.find((one) => one.partnerId === to.partnerId);
  return partner?.capacity === "partner" ? null : "not-a-partner";
}

/** Whether the former manager needs the role of contact to stay in, having no other for the own partner. */
export const needsContactRole = (manager: Seat, members: readonly Seat[]): boolean =>
  !members.some(
    (one) =>
      one.personId === manager.personId &&
      one.partnerId === manager.partnerId &&
      one.memberId !== manager.memberId,
  );
