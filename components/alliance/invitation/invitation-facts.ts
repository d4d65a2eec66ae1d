import type { InvitationState } from "@/lib/domain/alliance/joining/invitation";
import type { InvitedRole } from "@/lib/domain/alliance/joining/inviting";
import type { ReviewRhythm } from "@/lib/domain/alliance/role";

/** An invitation as its pages show it. */
export type InvitationFacts = {
  state: InvitationState;
  name: string;
  email: string;
  role: InvitedRole;
  partnerName: string;
  allianceName: string;
  reason: string;
  reviewRhythm: ReviewRhythm;
  askedBy: { name: string; organisation: string };
  message: string;
  invitedAt: Date;
  expiresAt: Date;
  answeredAt: Date | null;
  joined: boolean;
  signedIn: { email: string; matches: boolean } | null;
  choice: JoiningChoice | null;
};
export type JoiningChoice = {
  own: { organisationId: string; name: string }[];
  vouchedBy: { organisationId: string; name: string } | null;
  mayMake: boolean;
  personName: string;
};
