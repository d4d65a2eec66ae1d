import type { WaitingKind } from "@/lib/domain/overview/waiting";

/** What can be asked of somebody: what was noted for them, and the answer that an open round waits for. */
export type AskedKind = WaitingKind | "answer";

/** `at`: the day it is about, for some kinds the last one on which it can be done in time. */
export type Asked = { kind: AskedKind; at: Date };

/** Kinds whose date is a last day: after it they are late. The others wait since their date. */
const hasLastDay: Record<AskedKind, boolean> = {
  answer: true,
  "decide-gate": true,
  "ask-gate": false,
  "open-gate": false,
  "revise-gate": false,
  "open-point": true,
  "admit-colleague": false,
  "invitation-expired": false,
  "invitation-declined": false,
  resume: true,
  "first-round": false,
};

export type Urgency = "late" | "soon" | "later";

const week = 7 * 24 * 60 * 60 * 1000;
const inOrder: readonly Urgency[] = ["late", "soon", "later"];

/** How pressing it is: its last day has passed, it is for this week, or it can wait. */
export function urgencyOf({ kind, at }: Asked, now: Date): Urgency {
  if (!hasLastDay[kind]) return "soon";
  if (at < now) return "late";
  return at.getTime() - now.getTime() <= week ? "soon" : "later";
}

/** What is late first; then what has a last day before what has none, the earliest first. */
export function bySoonest(now: Date): (a: Asked, b: Asked) => number {
  const rank = (one: Asked): number =>
    inOrder.indexOf(urgencyOf(one, now)) * 2 + (hasLastDay[one.kind] ? 0 : 1);
  return (a, b) => rank(a) - rank(b) || a.at.getTime() - b.at.getTime();
}
