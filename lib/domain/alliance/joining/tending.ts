import { type InvitationMoments, invitationState } from "@/lib/domain/alliance/joining/invitation";
import type { AllianceRole, Seat } from "@/lib/domain/alliance/role";
import type { OrganisationRole } from "@/lib/domain/people/organisation-role";

type Sent = { partnerId: string; vouchedAt: Date | null } & InvitationMoments;

const tending: readonly AllianceRole[] = ["contact", "director"];

/** The manager asks people in for every partner, contacts and directors for their own. @param seats of the asker. */
export const mayAskFor = (seats: readonly Seat[], partnerId: string): boolean =>
  seats.some(
    (one) => one.role === "alliance-manager" || (one.partnerId === partnerId && tending.includes(one.role)),
  );

export type TendingRefusal = "not-your-partner" | "answered";

/** Whether an invitation may be sent again or taken back. An expired one still waits: it was never answered. */
export function tendingRefusal(seats: readonly Seat[], sent: Sent, now: Date): TendingRefusal | null {
  if (!mayAskFor(seats, sent.partnerId)) return "not-your-partner";
  const state = invitationState(sent, now);
  return state === "open" || state === "expired" ? null : "answered";
}

/** What the one who vouches is in the organisation that joined. */
export type Voucher = { organisationRole: OrganisationRole | null };
export type VouchingRefusal =
  | "not-joined"
  | "not-your-organisation"
  | "ask-a-lead"
  | "answered"
  | "expired"
  | "vouched";

/**
 * Only who may bring people into an organisation says who belongs to it: its directors and administrators.
 * @param joined whether the organisation takes part already; before that the first one to arrive says which it is.
 */
export function vouchingRefusal(
  { organisationRole }: Voucher,
  { sent, joined }: { sent: Sent; joined: boolean },
  now: Date,
): VouchingRefusal | null {
  if (!joined) return "not-joined";
  if (!organisationRole) return "not-your-organisation";
  if (organisationRole === "employee") return "ask-a-lead";
  const state = invitationState(sent, now);
  if (state === "expired") return "expired";
  if (state !== "open") return "answered";
  return sent.vouchedAt ? "vouched" : null;
}
