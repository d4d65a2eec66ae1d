import { type LineMark, type PlacedLabel, placeLabels } from "@/components/charts/level-line-layout";
import { TableTwin } from "@/components/charts/table-twin";
import { pictureWords } from "@/lib/content/ui/picture-words";

const ROW = 18;
const percent = (share: number) => `${Math.round(share * 1000) / 10}%`;

/** Where each partner stands from 1 to 5, with its name and number beside the mark. */
export function LevelLine({ caption, marks }: { caption: string; marks: LineMark[] }) {
  const labels = placeLabels(marks);
  const axis = 22 + ROW * rowsOn(labels, "above");
  const height = axis + 26 + ROW * rowsOn(labels, "below");
  const shares = labels.map((label) => label.share);
  const low = Math.min(...shares);
  return (
    <>
      <svg className="level-line" height={height} aria-hidden="true">
        <line className="axis" x1="0" x2="100%" y1={axis} y2={axis} />
        {[0, 0.25, 0.5, 0.75, 1].map((share) => (
          <line
            key={share}
            className="axis"
            x1={percent(share)}
            x2={percent(share)}
            y1={axis - 4}
            y2={axis + 3}
          />
        ))}
        <text className="end" x="0" dx="-22" y={axis + 5}>
          {pictureWords.lowest}
        </text>
        <text className="end" x="100%" dx="15" y={axis + 5}>
          {pictureWords.highest}
        </text>
        {labels.length > 0 && (
          <rect
            className="span"
            x={percent(low)}
            y={axis - 4}
            width={percent(Math.max(...shares) - low)}
            height={9}
          />
        )}
        {labels.map((label) => (
          <MarkWithLabel key={label.name} label={label} axis={axis} />
        ))}
      </svg>
      <TableTwin
        caption={caption}
        head={[pictureWords.partner, pictureWords.mean]}
        rows={labels.map((label) => [label.name, label.text])}
      />
    </>
  );
}

function MarkWithLabel({ label, axis }: { label: PlacedLabel; axis: number }) {
  const x = percent(label.share);
  const above = label.side === "above";
  const y = above ? axis - 20 - ROW * label.tier : axis + 29 + ROW * label.tier;
  return (
    <>
      {label.tier > 0 && <line className="lead" x1={x} x2={x} y1={axis} y2={above ? y + 4 : y - 13} />}
      <line className="mark" x1={x} x2={x} y1={axis - 9} y2={axis + 10} />
      <text x={x} y={y} dx={label.shift} textAnchor="middle">
        {label.name} <tspan className="value">{label.text}</tspan>
      </text>
    </>
  );
}

function rowsOn(labels: PlacedLabel[], side: PlacedLabel["side"]): number {
  return Math.max(1, ...labels.filter((label) => label.side === side).map((label) => label.tier + 1));
}
