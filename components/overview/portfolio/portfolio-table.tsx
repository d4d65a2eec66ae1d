import { type PortfolioLine, PortfolioRow } from "@/components/overview/portfolio/portfolio-row";
import { asColumnHead, asGroup, asRow, asRowHead, asTable } from "@/components/ui/data/table-roles";
import { portfolioWords as words } from "@/lib/content/ui/picture-words";

export type PortfolioGroup = { id: string; title: string; lines: PortfolioLine[] };

const COLUMNS = 6;

/** Rows in groups; the first group's title stands in the head of the table on a wide screen. */
export function PortfolioTable({ groups }: { groups: PortfolioGroup[] }) {
  return (
    <table className="portfolio" {...asTable}>
      <caption className="visually-hidden">{words.caption}</caption>
      <Columns />
      <thead {...asGroup}>
        <tr {...asRow}>
          <th scope="col" {...asColumnHead}>
            <span className="h2">{groups[0]?.title}</span>
          </th>
          {[words.phase, words.grade, words.spread, words.next].map((title) => (
            <th key={title} scope="col" {...asColumnHead}>
              {title}
            </th>
          ))}
          <th scope="col" className="cell-owner" {...asColumnHead}>
            {words.owner}
          </th>
        </tr>
      </thead>
      {groups.map((group, place) => (
        <tbody key={group.id} {...asGroup}>
          <tr className={place === 0 ? "group narrow-only" : "group"} {...asRow}>
            <th colSpan={COLUMNS} scope="rowgroup" {...asRowHead}>
              {group.title}
            </th>
          </tr>
          {group.lines.map((line) => (
            <PortfolioRow key={line.id} line={line} />
          ))}
        </tbody>
      ))}
    </table>
  );
}

function Columns() {
  return (
    <colgroup>
      <col className="col-name" />
      <col className="col-phase" />
      <col className="col-grade" />
      <col className="col-spread" />
      <col className="col-date" />
      <col className="cell-owner" />
    </colgroup>
  );
}
