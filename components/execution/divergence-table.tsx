import { DivergenceRow, type DivergenceStatement } from "@/components/execution/divergence-row";
import { asColumnHead, asGroup, asRow, asRowHead, asTable } from "@/components/ui/data/table-roles";
import { divergenceWords } from "@/lib/content/ui/picture-words";

export type DivergencePartner = { id: string; name: string /** "5 van 5" */; answered: string };
export type DivergenceGroup = {
  id: string;
  /** The lens; leave out for one list in order of difference. */
  title?: string;
  rows: DivergenceStatement[];
};

type DivergenceTableProps = {
  partners: DivergencePartner[];
  groups: DivergenceGroup[];
  /** Says the order: "Stelling, grootste verschil eerst". */
  orderLabel: string;
  /** Without colour and stripes, numbers only. */
  plain?: boolean;
};

export function DivergenceTable({ partners, groups, orderLabel, plain }: DivergenceTableProps) {
  const together = groups.some((group) => group.rows.some((row) => row.mean !== undefined));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a place that scrolls must be reachable by keyboard
    <section className="divergence-wrap" aria-label={divergenceWords.scroll} tabIndex={0}>
      <table className="divergence" {...asTable}>
        <caption className="visually-hidden">{divergenceWords.caption}</caption>
        <Head partners={partners} orderLabel={orderLabel} together={together} />
        <tbody {...asGroup}>
          {groups.map((group) => (
            <Group
              key={group.id}
              group={group}
              columns={partners.length + (together ? 3 : 2)}
              plain={plain}
            />
          ))}
        </tbody>
      </table>
    </section>
  );
}

type HeadProps = Pick<DivergenceTableProps, "partners" | "orderLabel"> & { together: boolean };

function Head({ partners, orderLabel, together }: HeadProps) {
  return (
    <thead {...asGroup}>
      <tr {...asRow}>
        <th scope="col" {...asColumnHead}>
          {orderLabel}
        </th>
        {partners.map((partner) => (
          <th key={partner.id} scope="col" {...asColumnHead}>
            <b>{partner.name}</b>
            {partner.answered}
          </th>
        ))}
        {together && (
          <th scope="col" {...asColumnHead}>
            <b>{divergenceWords.together}</b>
            {divergenceWords.mean}
          </th>
        )}
        <th scope="col" className="spread-head" {...asColumnHead}>
          <b>{divergenceWords.spread}</b>
          {divergenceWords.lowestToHighest}
        </th>
      </tr>
    </thead>
  );
}

type GroupProps = { group: DivergenceGroup; columns: number; plain?: boolean };

function Group({ group, columns, plain }: GroupProps) {
  return (
    <>
      {group.title && (
        <tr className="lens" {...asRow}>
          <th colSpan={columns} scope="colgroup" {...asRowHead}>
            {group.title}
          </th>
        </tr>
      )}
      {group.rows.map((row) => (
        <DivergenceRow key={row.number} row={row} plain={plain} />
      ))}
    </>
  );
}
