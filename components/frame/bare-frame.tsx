import type { ReactNode } from "react";
import { BrandMark } from "@/components/frame/brand-mark";
import { HelpLink } from "@/components/ui/actions/help-link";

type BareFrameProps = {
  /** At the right of the top line, for example the name of the alliance. */
  aside?: string;
  /** In the last line of the page instead of the way to help. */
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
      <div className="survey-meta">{foot ?? <HelpLink />}</div>
    </main>
  );
}
