import type { ReactNode } from "react";

type SectionProps = { id: string; title: string; aside?: ReactNode; children: ReactNode };

/** A 2-px ink rule, a heading, and at its right end one line of small words or a link. */
export function Section({ id, title, aside, children }: SectionProps) {
  return (
    <section className="section" aria-labelledby={id}>
      <div className="section-head">
        <h2 id={id}>{title}</h2>
        {aside && <p>{aside}</p>}
      </div>
      {children}
    </section>
  );
}
