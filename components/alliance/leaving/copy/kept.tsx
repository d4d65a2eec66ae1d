import type { ReactNode } from "react";
import { DataTable } from "@/components/ui/data/data-table";
import { Section } from "@/components/ui/layout/section";
import { departureWords as words } from "@/lib/content/alliance/leaving/departure-words";

type KeptProps = {
  id: string;
  title: string;
  text?: string;
  /** Heading of each column; the first one names its row. */
  headers: string[];
  rows: ReactNode[][];
};

/** One section of the copy, as a table, or the word that there was nothing. */
export function Kept({ id, title, text, headers, rows }: KeptProps) {
  return (
    <Section id={id} title={title}>
      {rows.length === 0 ? (
        <p className="ink-2">{words.nothing}</p>
      ) : (
        <>
          {text && <p className="ink-2 mb-4">{text}</p>}
          <DataTable
            caption={title}
            columns={headers.map((header) => ({ id: header, header }))}
            rows={rows.map((cells, place) => ({ id: String(place), cells }))}
          />
        </>
      )}
    </Section>
  );
}
