import type { ReactNode } from "react";

/** Where the bar at the foot of a phone leads. */
export const panelId = "besluit";

type LetterPanelProps = {
  title: string;
  /** Brick is for deciding; any other question gets water. */
  deciding?: boolean;
  children: ReactNode;
};

/** What is asked of the reader: stays in sight beside the letter. */
export function LetterPanel({ title, deciding, children }: LetterPanelProps) {
  return (
    <section
      className="letter-panel"
      id={panelId}
      tabIndex={-1}
      data-deciding={deciding || undefined}
      aria-labelledby={`${panelId}-titel`}
    >
      <h2 id={`${panelId}-titel`}>{title}</h2>
      {children}
    </section>
  );
}
