import type { ReactNode } from "react";
import { divergenceWords } from "@/lib/content/ui/picture-words";

const STEPS = [-3, -2, -1, 0, 1, 2, 3];

/** children: the link that shows the table without colour. */
export function GapLegend({ children }: { children?: ReactNode }) {
  return (
    <p className="legend">
      <span className="wide-only">
        {divergenceWords.lower}{" "}
        <span className="scale" aria-hidden="true">
          {STEPS.map((step) => (
            <i key={step} className="gap" data-gap={step} />
          ))}
        </span>{" "}
        {divergenceWords.higher}
      </span>
      <span>{divergenceWords.ends}</span>
      {children && <span className="wide-only">{children}</span>}
    </p>
  );
}
