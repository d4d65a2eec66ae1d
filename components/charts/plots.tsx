export type PlotBand = "agree" | "differ" | "apart" | "unknown";
export type PlotCount = { band: PlotBand; count: number; label: string; sub?: string };

/** One plot per statement. The numbers below say the same, so the picture is hidden from readers. */
export function Plots({ caption, counts }: { caption: string; counts: PlotCount[] }) {
  const shown = counts.filter((entry) => entry.count > 0);
  const plots = shown.flatMap((entry) =>
    Array.from({ length: entry.count }, (_, place) => ({ band: entry.band, id: `${entry.band}-${place}` })),
  );
  return (
    <figure>
      <figcaption className="small ink-3">{caption}</figcaption>
      <div className="plots" aria-hidden="true">
        {plots.map((plot) => (
          <i key={plot.id} data-band={plot.band} />
        ))}
      </div>
      <ul className="plots-count">
        {shown.map((entry) => (
          <li key={entry.band}>
            <b>{entry.count}</b> {entry.label}
            {entry.sub && <small>{entry.sub}</small>}
          </li>
        ))}
      </ul>
    </figure>
  );
}
