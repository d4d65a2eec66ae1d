import type { ReactNode } from "react";
import { BrandMark } from "@/components/frame/brand-mark";

type BareFrameProps = {
  /** At the right of the top line, for example the name of the alliance. */
  aside?: string;
  /** Links in the last line of the page. */
  foot?: ReactNode;
  children: ReactNode;
};

/** For who has no account or no session: one narrow column under the name. */
export function BareFrame({ aside, foot, children }: BareFrameProps) {
  return (
    <main className="survey" id="inhoud" tabIndex={-1}>
      <div className="survey-top">
        <span className="brand">
          <BrandMark />
        </span>
        {aside && <span>{aside}</span>}
      </div>
      {children}
      {foot && <div className="survey-meta">{foot}</div>}
    </main>
  );
}
