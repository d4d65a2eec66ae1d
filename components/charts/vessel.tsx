import type { ReactNode } from "react";
import { waveFill, waveLine } from "@/components/charts/wave";

type VesselProps = { share: number | null; height: number; children: ReactNode };

/** An open-topped basin with flat water. height is the inside in pixels, as the style sheet draws it. */
export function Vessel({ share, height, children }: VesselProps) {
  const surface = height * (1 - (share ?? 0)) + 2.5;
  return (
    <span className="vessel">
      {share !== null && (
        <svg aria-hidden="true">
          <path className="vessel-fill" d={waveFill(surface, height + 4)} />
          <path className="vessel-wave" d={waveLine(surface)} />
        </svg>
      )}
      {children}
    </span>
  );
}
