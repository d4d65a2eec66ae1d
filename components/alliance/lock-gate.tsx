import Link from "next/link";

export type RailGate = {
  /** before: decided before the alliance came here; refused: a director sent it back. */
  state: "open" | "before" | "now" | "closed" | "refused";
  /** "Beslismoment 4: 2 van 5 klaar" */
  label: string;
  href?: string;
};

/** One drawing; the state only turns the two leaves. */
export function LockGate({ gate }: { gate: RailGate }) {
  const inside = (
    <>
      <svg viewBox="0 0 36 68" aria-hidden="true">
        <rect className="post" x="12" y="0" width="8" height="8" />
        <rect className="post" x="12" y="60" width="8" height="8" />
        <path className="leaf leaf-top" d="M16 8 24 34" />
        <path className="leaf leaf-bottom" d="M16 60 24 34" />
      </svg>
      <span className="gate-label">{gate.label}</span>
    </>
  );
  if (!gate.href) {
    return (
      <span className="gate" data-gate={gate.state}>
        {inside}
      </span>
    );
  }
  return (
    <Link prefetch={false} className="gate" data-gate={gate.state} href={gate.href}>
      {inside}
    </Link>
  );
}
