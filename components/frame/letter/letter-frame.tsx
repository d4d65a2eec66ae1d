import type { ReactNode } from "react";
import { BrandMark } from "@/components/frame/brand-mark";
import { letterFontClasses } from "@/components/frame/letter/letter-font";
import { HelpLink } from "@/components/ui/actions/help-link";

export type LetterFact = { term: string; lines: string[] };

type LetterFrameProps = {
  alliance: string;
  /** Below the name, on a wide screen: "samenwerking van vier organisaties". */
  sub?: string;
  /** Aan, Van, Datum, Kenmerk. A phone shows the first two. */
  facts: LetterFact[];
  /** In the last line instead of the way to help. */
  foot?: ReactNode;
  children: ReactNode;
};

/** A letterhead and no menu: for who comes by a link, or comes to decide. */
export function LetterFrame({ alliance, sub, facts, foot, children }: LetterFrameProps) {
  return (
    <main className={`letter ${letterFontClasses}`} id="inhoud" tabIndex={-1}>
      <div className="letter-head">
        <span className="brand">
          <BrandMark />
        </span>
        <p className="letter-about">
          {alliance}
          {sub && <span className="wide-only">{sub}</span>}
        </p>
      </div>
      <dl className="letter-facts">
        {facts.map(({ term, lines }, place) => (
          <div key={term} className={place > 1 ? "wide-only" : undefined}>
            <dt>{term}</dt>
            {lines.map((line) => (
              <dd key={line}>{line}</dd>
            ))}
          </div>
        ))}
      </dl>
      {children}
      <p className="letter-foot">{foot ?? <HelpLink />}</p>
    </main>
  );
}
