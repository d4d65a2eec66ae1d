const WIDTH = 96;
const HEIGHT = 26;
const LEAST_SPAN = 2.6;

/** Grades over the rounds. Small moves stay small: the scale never spans less than 2.6 points. */
export function Sparkline({ values }: { values: number[] }) {
  const last = values.at(-1);
  if (last === undefined || values.length < 2) return null;
  const middle = (Math.max(...values) + Math.min(...values)) / 2;
  const span = Math.max(LEAST_SPAN, Math.max(...values) - Math.min(...values));
  const y = (value: number) => (HEIGHT / 2 - ((value - middle) / span) * (HEIGHT - 4)).toFixed(1);
  const x = (place: number) => (2 + (place / (values.length - 1)) * (WIDTH - 4)).toFixed(1);
  const path = values.map((value, place) => `${place === 0 ? "M" : "L"}${x(place)} ${y(value)}`).join("");
  return (
    <svg className="spark" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      <path d={path} />
      <circle cx={x(values.length - 1)} cy={y(last)} r={3} />
    </svg>
  );
}
