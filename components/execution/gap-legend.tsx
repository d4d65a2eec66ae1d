import type { ReactNode } from "react";
import { divergenceWords } from "@/lib/content/ui/picture-words";

const STEPS = [-3, -2, -1, 0, 1, 2, 3];

type GapLegendProps = {
  /** Leave the colours out: there is nothing to compare with a mean. */
  plain?: boolean;
  /** What the ends of the scale mean, when it is not for more than two partners. */
  ends?: string;
  /** The link that shows the table without colour. */
  children?: ReactNode;
};

export function GapLegend({ plain, ends = divergenceWords.ends, children }: GapLegendProps) {
  return (
    <p className="legend">
      {!plain && (
        <span className="wide-only">
          {divergenceWords.lower}{" "}
          <span className="scale" aria-hidden="true">
            {STEPS.map((step) => (
              <i key={step} className="gap" data-gap={step} />
            ))}
          </span>{" "}
          {divergenceWords.higher}
        </span>
      )}
      <span>{ends}</span>
      {children && <span className="wide-only">{children}</span>}
    </p>
  );
}
