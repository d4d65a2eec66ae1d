/** Days that an invitation waits for an answer, counted from when it was last sent to a new person. */
export const invitationDays = 30;
/** So often "ik ben niet de juiste persoon" may lead on; then the asker is the one to find out. */
export const mostHandOns = 3;

const day = 24 * 60 * 60 * 1000;
export const expiryFrom = (sent: Date): Date => new Date(sent.getTime() + invitationDays * day);

export type InvitationMoments = {
  expiresAt: Date;
  acceptedAt: Date | null;
  declinedAt: Date | null;
  revokedAt: Date | null;
};
export type InvitationState = "open" | "accepted" | "declined" | "revoked" | "expired";

/** An answer stays an answer: only what was never answered can expire. */
export function invitationState(moments: InvitationMoments, now: Date): InvitationState {
  if (moments.acceptedAt) return "accepted";
  if (moments.declinedAt) return "declined";
  if (moments.revokedAt) return "revoked";
  return moments.expiresAt <= now ? "expired" : "open";
}
