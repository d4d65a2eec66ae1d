import { DataTable } from "@/components/ui/data/data-table";
import { Section } from "@/components/ui/layout/section";
import { fullDate } from "@/lib/content/dates";

/** @param iso an instant as text. */
export const onDay = (iso: string): string => fullDate(new Date(iso));

type KeptProps = { id: string; title: string; text?: string; headers: string[]; rows: string[][] };

/** One part of the copy as a table; nothing at all when there was none of it. */
export function Kept({ id, title, text, headers, rows }: KeptProps) {
  if (rows.length === 0) return null;
  return (
    <Section id={id} title={title}>
      {text && <p className="ink-2 mb-4">{text}</p>}
      <DataTable
        caption={title}
        columns={headers.map((header) => ({ id: header, header }))}
        rows={rows.map((cells, place) => ({ id: String(place), cells }))}
      />
    </Section>
  );
}
