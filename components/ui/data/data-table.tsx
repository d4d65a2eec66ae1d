import { ArrowDown, ArrowUp } from "lucide-react";
import Link from "next/link";
import type { ReactNode } from "react";
import { asCell, asColumnHead, asGroup, asRow, asRowHead, asTable } from "@/components/ui/data/table-roles";

export type Column = {
  id: string;
  header: string;
  /** Where the header leads when it can be sorted. */
  sortHref?: string;
  sorted?: "ascending" | "descending";
  numeric?: boolean;
  /** Leave the header's word out on a phone, where the cell speaks for itself. */
  unlabelled?: boolean;
};
export type Row = { id: string; cells: ReactNode[] };

type DataTableProps = { caption: string; columns: Column[]; rows: Row[] };

/** First cell of a row is its header. Explicit roles keep the table a table when a phone stacks it. */
export function DataTable({ caption, columns, rows }: DataTableProps) {
  return (
    <table className="data-table stack-table" {...asTable}>
      <caption className="visually-hidden">{caption}</caption>
      <thead {...asGroup}>
        <tr {...asRow}>
          {columns.map((column) => (
            <HeaderCell key={column.id} column={column} />
          ))}
        </tr>
      </thead>
      <tbody {...asGroup}>
        {rows.map((row) => (
          <tr key={row.id} {...asRow}>
            {row.cells.map((cell, place) => (
              <BodyCell key={columns[place]?.id} column={columns[place]} first={place === 0}>
                {cell}
              </BodyCell>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function HeaderCell({ column }: { column: Column }) {
  const Arrow = column.sorted === "descending" ? ArrowDown : ArrowUp;
  return (
    <th
      scope="col"
      {...asColumnHead}
      aria-sort={column.sorted}
      className={column.numeric ? "right" : undefined}
    >
      {column.sortHref ? (
        <Link prefetch={false} href={column.sortHref}>
          {column.header} {column.sorted && <Arrow className="icon" aria-hidden="true" />}
        </Link>
      ) : (
        column.header
      )}
    </th>
  );
}

function BodyCell({ column, first, children }: { column?: Column; first: boolean; children: ReactNode }) {
  if (first) {
    return (
      <th scope="row" {...asRowHead}>
        {children}
      </th>
    );
  }
  return (
    <td
      {...asCell}
      className={column?.numeric ? "right" : undefined}
      data-label={column?.unlabelled ? undefined : column?.header}
    >
      {children}
    </td>
  );
}
