/** What leaves a line in the activity of an alliance. The compiler holds this list against the policy. */
export const activityActions = [
  ...(["alliance.found", "alliance.edit"] as const),
  ...(["invitation.send", "invitation.resend", "invitation.revoke", "invitation.vouch"] as const),
  ...(["invitation.accept", "invitation.decline", "invitation.hand-on"] as const),
  ...(["partner.withdraw", "partner.leave", "member.role.add", "member.end", "manager.hand-over"] as const),
  // A verb of an organisation that is told in each alliance where it ended seats.
  "organisation.person.end",
  ...(["gate.note", "gate.point.finish", "gate.ask", "gate.decide", "gate.open"] as const),
  ...(["phase.send-back", "phase.pause", "phase.resume", "phase.stop"] as const),
  ...(["file.add", "file.remove", "round.open", "round.close", "round.reveal"] as const),
] as const;
export type ActivityAction = (typeof activityActions)[number];

export const isActivityAction = (action: string): action is ActivityAction =>
  activityActions.some((one) => one === action);
