/** A round passes through these in order; there is no way back. A correction is a new round. */
export type RoundState = "open" | "closed" | "revealed";

export type RoundMoments = { closesAt: Date; closedAt: Date | null; revealedAt: Date | null };

/** Past its closing time a round is closed, even before the worker has written that down. */
export function roundState({ closesAt, closedAt, revealedAt }: RoundMoments, now: Date): RoundState {
  if (revealedAt) return "revealed";
  return closedAt || now.getTime() >= closesAt.getTime() ? "closed" : "open";
}

/** By the clock a round closes at its time; its alliance manager may close it earlier. */
export type ClosingRefusal = "already-closed" | "not-yet";

export function closingRefusal(
  moments: RoundMoments,
  by: "clock" | "manager",
  now: Date,
): ClosingRefusal | null {
  if (moments.closedAt) return "already-closed";
  return by === "clock" && now.getTime() < moments.closesAt.getTime() ? "not-yet" : null;
}
