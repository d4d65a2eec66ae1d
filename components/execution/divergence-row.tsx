import { Strip } from "@/components/charts/strip";
import { type DivergenceCell, GapCell } from "@/components/execution/gap-cell";
import { asCell, asRow, asRowHead } from "@/components/ui/data/table-roles";

export type DivergenceStatement = {
  number: number;
  statement: string;
  /** One per partner, in the order of the columns. */
  cells: DivergenceCell[];
  /** Left out for two partners: both are shown, never a joint mean. */
  mean?: string;
  /** "van 3" when not every partner counts. */
  meanNote?: string;
  /** The numbers that may be shown, for the strip. */
  values: number[];
  word: string;
  /** Bold from a great difference on. */
  strong?: boolean;
  /** "2,6 punt" */
  spread: string;
  /** Said on a phone only, where the cells are not shown: "3 van 4 partners". */
  phoneNote?: string;
};

export function DivergenceRow({ row, plain }: { row: DivergenceStatement; plain?: boolean }) {
  return (
    <tr {...asRow}>
      <th scope="row" {...asRowHead}>
        <span className="nr">{row.number}</span>
        <span>{row.statement}</span>
      </th>
      {row.cells.map((cell, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its column
        <GapCell key={place} cell={cell} plain={plain} />
      ))}
      {row.mean !== undefined && (
        <td className="mean" {...asCell}>
          {row.mean}
          {row.meanNote && <small>{row.meanNote}</small>}
        </td>
      )}
      <td className="spread" {...asCell}>
        <span className="spread-in">
          <Strip values={row.values} />
          <span className="word">
            {row.strong ? <b>{row.word}</b> : <span className="calm">{row.word}</span>}
            {row.spread}
            {row.phoneNote && <span className="narrow-only">, {row.phoneNote}</span>}
          </span>
        </span>
      </td>
    </tr>
  );
}
