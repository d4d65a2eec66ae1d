import { bareLand, commonLand, furrows, ploughedLand, ripples } from "@/components/frame/polder/polder-plots";

/** Uneven plots between ditches around one that belongs to all. */
export function PolderPicture() {
  return (
    <svg viewBox="0 0 634 900" preserveAspectRatio="xMidYMid slice" aria-hidden="true">
      <path className="plot" d={bareLand.join("")} />
      <path className="plot-b" d={ploughedLand.join("")} />
      <path className="furrow" d={furrows.join("")} />
      <path className="common" d={commonLand.join("")} />
      <path className="ripple" d={ripples.join("")} />
    </svg>
  );
}
