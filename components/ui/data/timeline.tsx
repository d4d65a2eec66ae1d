import type { ReactNode } from "react";

export type TimelineLine = {
  id: string;
  /** "14.05" */
  time: string;
  /** What a program reads: an ISO moment. */
  at?: string;
  sentence: ReactNode;
};
export type TimelineDay = { id: string; day: string; lines: TimelineLine[] };

/** What happened, by day, in the order in which it is given. Stands below an h2. */
export function Timeline({ days }: { days: TimelineDay[] }) {
  return (
    <div className="timeline">
      {days.map(({ id, day, lines }) => (
        <section key={id} aria-labelledby={`dag-${id}`}>
          <h3 id={`dag-${id}`}>{day}</h3>
          <ol>
            {lines.map((line) => (
              <li key={line.id}>
                <time dateTime={line.at}>{line.time}</time>
                <span>{line.sentence}</span>
              </li>
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
}
