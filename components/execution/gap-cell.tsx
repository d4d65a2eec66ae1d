import { asCell } from "@/components/ui/data/table-roles";
import { divergenceWords } from "@/lib/content/ui/picture-words";

export type DivergenceCell =
  /** `uncoloured`: a low number may be fitting here, or there is no mean to lie below. */
  | { kind: "value"; text: string; gap: number; gapText?: string; uncoloured?: boolean }
  /** No number may or can be shown; note is read aloud after the word. */
  | { kind: "closed"; text?: string; note?: string };

const STEP = 0.5;
const MOST_STEPS = 3;
const FAR = 1;

/** Fill says the direction, stripes the size, and the number is always printed: colour is never alone. */
export function GapCell({ cell, plain }: { cell: DivergenceCell; plain?: boolean }) {
  if (cell.kind === "closed") {
    return (
      <td className="gap-closed" {...asCell}>
        <span>{cell.text ?? divergenceWords.tooFew}</span>
        <span className="visually-hidden"> {cell.note ?? divergenceWords.tooFewInFull}</span>
      </td>
    );
  }
  const far = Math.abs(cell.gap) >= FAR && !plain;
  return (
    <td
      className="gap"
      data-gap={plain || cell.uncoloured ? 0 : gapStep(cell.gap)}
      data-far={far || undefined}
      {...asCell}
    >
      <b>{cell.text}</b>
      {cell.gapText && <small>{cell.gapText}</small>}
    </td>
  );
}

function gapStep(gap: number): number {
  const steps = Math.min(MOST_STEPS, Math.round(Math.abs(gap) / STEP));
  return gap < 0 && steps > 0 ? -steps : steps;
}
