import type { InvitedRole } from "@/lib/domain/alliance/joining/inviting";
import type { AllianceRole, Capacity } from "@/lib/domain/alliance/role";

/** A partner on the list: who takes part for it, who was asked, and what the viewer may do about it. */
export type PartnerFacts = {
  partnerId: string;
  name: string;
  contribution: string;
  capacity: Capacity;
  initiating: boolean;
  joinedAt: Date | null;
  people: { memberId: string; name: string; email: string; roles: AllianceRole[] }[];
  invitations: InvitationFacts[];
  mayAsk: boolean;
  mayWithdraw: boolean;
};
export type InvitationFacts = {
  invitationId: string;
  name: string;
  role: InvitedRole;
  state: "open" | "expired" | "declined";
  invitedBy: string;
  expiresAt: Date;
  declinedAt: Date | null;
  needsVouching: boolean;
  mayVouch: boolean;
  tended: { email: string; sendings: number; declineReason: string | null; handedOnBy: string[] } | null;
};
