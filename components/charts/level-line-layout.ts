export type LineMark = { name: string; value: number; text: string };
export type PlacedLabel = LineMark & {
  share: number;
  side: "above" | "below";
  /** 0 stands next to the line, 1 one row further, and so on. */
  tier: number;
  /** Pixels to move the label inwards, so that it stays within the picture. */
  shift: number;
};

const REFERENCE_WIDTH = 290;
const OVERHANG = 28;
const LETTER = 6.4;
const GAP = 8;

type Side = PlacedLabel["side"];
type Span = { start: number; end: number };

/** Places labels so that none overlap on a phone; a wider picture only leaves more room. Scale 1..5. */
export function placeLabels(marks: LineMark[]): PlacedLabel[] {
  const taken = new Map<string, Span[]>();
  return [...marks]
    .sort((a, b) => a.value - b.value)
    .map((mark, order) => {
      const share = (mark.value - 1) / 4;
      const width = (mark.name.length + mark.text.length + 1) * LETTER;
      const shift = shiftInside(share * REFERENCE_WIDTH, width);
      const start = share * REFERENCE_WIDTH - width / 2 + shift;
      const place = firstFree(
        taken,
        { start, end: start + width + GAP },
        order % 2 === 0 ? "above" : "below",
      );
      return { ...mark, share, shift, ...place };
    });
}

function shiftInside(centre: number, width: number): number {
  const left = centre - width / 2;
  const right = centre + width / 2;
  if (left < -OVERHANG) return -OVERHANG - left;
  if (right > REFERENCE_WIDTH + OVERHANG) return REFERENCE_WIDTH + OVERHANG - right;
  return 0;
}

function firstFree(taken: Map<string, Span[]>, span: Span, preferred: Side): { side: Side; tier: number } {
  const other: Side = preferred === "above" ? "below" : "above";
  for (let tier = 0; ; tier++) {
    for (const side of [preferred, other]) {
      const spans = taken.get(`${side}-${tier}`) ?? [];
      if (spans.some((used) => span.start < used.end && used.start < span.end)) continue;
      taken.set(`${side}-${tier}`, [...spans, span]);
      return { side, tier };
    }
  }
}
