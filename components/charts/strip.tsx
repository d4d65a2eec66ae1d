const WIDTH = 120;

type StripProps = { values: number[]; from?: number; to?: number };

/** One mark per partner and the span between the outer two. Always stands beside its words, so hidden from readers. */
export function Strip({ values, from = 1, to = 5 }: StripProps) {
  const place = (value: number) => Math.round(((value - from) / (to - from)) * WIDTH * 10) / 10;
  const marks = values.map(place);
  const low = Math.min(...marks);
  const ticks = Array.from({ length: to - from + 1 }, (_, step) => `M${place(from + step)} 8v6`);
  return (
    <svg className="strip" width={WIDTH} height={22} viewBox={`0 0 ${WIDTH} 22`} aria-hidden="true">
      <path className="axis" d={`M0 11H${WIDTH}${ticks.join("")}`} />
      {marks.length > 0 && (
        <rect className="span" x={low} y={7} width={Math.max(...marks) - low} height={8} />
      )}
      <path className="mark" d={marks.map((x) => `M${x} 3v16`).join("")} />
    </svg>
  );
}
