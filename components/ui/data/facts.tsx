import { Fragment, type ReactNode } from "react";

export type Fact = { term: string; value: ReactNode };

/** Terms and values that select and copy as plain lines. */
export function Facts({ facts }: { facts: Fact[] }) {
  return (
    <dl className="facts">
      {facts.map((fact) => (
        <Fragment key={fact.term}>
          <dt>{fact.term}</dt>
          <dd>{fact.value}</dd>
        </Fragment>
      ))}
    </dl>
  );
}
