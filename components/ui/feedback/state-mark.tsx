import { CircleCheck, CircleDashed, CircleDot, CircleX, ClockAlert } from "lucide-react";

export type StateTone = "ok" | "waiting" | "act" | "warn" | "bad";

const ICONS = { ok: CircleCheck, waiting: CircleDashed, act: CircleDot, warn: ClockAlert, bad: CircleX };

/** A state is an icon and a word; colour comes third. */
export function StateMark({ tone, children }: { tone: StateTone; children: string }) {
  const Icon = ICONS[tone];
  return (
    <span className={tone === "waiting" ? "state" : `state state-${tone}`}>
      <Icon className="icon" aria-hidden="true" /> {children}
    </span>
  );
}
