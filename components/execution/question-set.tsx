import { CircleAlert } from "lucide-react";
import type { ReactNode } from "react";

type QuestionSetProps = {
  /** The statement or question itself: the page's heading. */
  question: string;
  stem?: string;
  explanation?: string;
  /** Set it when a script moves the focus to the heading. */
  headingId?: string;
  error?: string;
  /** A Gauge or GradeGauge. */
  children: ReactNode;
};

/** One question as a set of radios whose name is the heading. */
export function QuestionSet({ question, stem, explanation, headingId, error, children }: QuestionSetProps) {
  const describedBy =
    [stem && "stam", explanation && "uitleg", error && "fout"].filter(Boolean).join(" ") || undefined;
  return (
    <fieldset aria-describedby={describedBy}>
      <legend>
        <h1 className="statement" id={headingId} tabIndex={-1}>
          {question}
        </h1>
      </legend>
      {stem && (
        <p className="stem" id="stam">
          {stem}
        </p>
      )}
      {explanation && (
        <p className="explanation" id="uitleg">
          {explanation}
        </p>
      )}
      {error && (
        <p className="error-text mt-3" id="fout">
          <CircleAlert className="icon" aria-hidden="true" /> {error}
        </p>
      )}
      {children}
    </fieldset>
  );
}
