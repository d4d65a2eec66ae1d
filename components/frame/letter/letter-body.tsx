import type { ReactNode } from "react";
import { LetterBar } from "@/components/frame/letter/letter-bar";

type LetterBodyProps = {
  /** One line above the heading, for example a StateMark. */
  mark?: ReactNode;
  title: string;
  lede: ReactNode;
  /** Sections that belong to the question: what changes, what one takes part in. */
  children?: ReactNode;
  /** A LetterPanel, or on a receipt a Stamp. */
  panel: ReactNode;
  /** Sections that one reads after the question: the paper itself. */
  document?: ReactNode;
  /** The line at the foot of a phone that leads to the LetterPanel: "Uiterlijk vr 11 december". */
  bar?: { text: string; label: string };
};

/** Question, panel, document: a phone shows them in this order, a wide screen puts the panel at the right. */
export function LetterBody({ mark, title, lede, children, panel, document, bar }: LetterBodyProps) {
  return (
    <div className="letter-body">
      <div className="letter-question">
        {mark && <p className="letter-mark">{mark}</p>}
        <h1>{title}</h1>
        <p className="lede">{lede}</p>
        {bar && <LetterBar {...bar} />}
        {children}
      </div>
      {panel}
      {document && <div className="letter-document">{document}</div>}
    </div>
  );
}
