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
          <Mark key={label.name} label={label} axis={axis} />
        ))}
        {labels.map((label) => (
          <text
            key={label.name}
            x={percent(label.share)}
            y={labelY(label, axis)}
            dx={label.shift}
            textAnchor="middle"
          >
            {label.name} <tspan className="value">{label.text}</tspan>
          </text>
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

/** A label further out than the first row gets a thin line to its mark. */
function Mark({ label, axis }: { label: PlacedLabel; axis: number }) {
  const x = percent(label.share);
  return (
    <>
      {label.tier > 0 && <line className="lead" x1={x} x2={x} y1={axis} y2={labelY(label, axis) - 4} />}
      <line className="mark" x1={x} x2={x} y1={axis - 9} y2={axis + 10} />
    </>
  );
}

function labelY(label: PlacedLabel, axis: number): number {
  const away = ROW * label.tier;
  return label.side === "above" ? axis - 20 - away : axis + 29 + away;
}

function rowsOn(labels: PlacedLabel[], side: PlacedLabel["side"]): number {
  return Math.max(1, ...labels.filter((label) => label.side === side).map((label) => label.tier + 1));
}
