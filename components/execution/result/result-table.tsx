import Link from "next/link";
import { DivergenceTable } from "@/components/execution/divergence-table";
import { GapLegend } from "@/components/execution/gap-legend";
import { columnsOf, lineOf } from "@/components/execution/result/result-cells";
import type { RevealedRound } from "@/components/execution/result/revealed-round";
import { Note } from "@/components/ui/feedback/note";
import { Section } from "@/components/ui/layout/section";
import { lensNames } from "@/lib/content/execution/checker";
import { resultWords as words } from "@/lib/content/execution/result-words";
import { fewestForJointMean } from "@/lib/domain/execution/result";

/** How the table is looked at; it stands in the address. */
export type TableView = { byNumber: boolean; plain: boolean };

type ResultTableProps = { revealed: RevealedRound; view: TableView; href: (view: TableView) => string };

/** All 17 statements, the partners side by side. */
export function ResultTable({ revealed, view, href }: ResultTableProps) {
  const { result, partners } = revealed;
  const ofTwo = partners.length < fewestForJointMean;
  const { byNumber, plain } = view;
  const groups = byNumber
    ? [{ id: "all", rows: result.rows.map((row) => lineOf(row, revealed)) }]
    : result.groups.map(({ lens, rows }) => ({
        id: lens,
        title: lensNames[lens],
        rows: rows.map((row) => lineOf(row, revealed)),
      }));
  return (
    <Section
      id="stellingen"
      title={words.tableTitle}
      aside={
        <Link href={href({ ...view, byNumber: !byNumber })} scroll={false}>
          {byNumber ? words.byDistance : words.byNumber}
        </Link>
      }
    >
      <GapLegend plain={plain || ofTwo} ends={ofTwo ? words.endsOfTwo : undefined}>
        {!ofTwo && (
          <Link href={href({ ...view, plain: !plain })} scroll={false}>
            {plain ? words.withColour : words.withoutColour}
          </Link>
        )}
      </GapLegend>
      <DivergenceTable
        partners={columnsOf(partners)}
        groups={groups}
        orderLabel={byNumber ? words.orderByNumber : words.orderByDistance}
        plain={plain || ofTwo}
      />
      {!ofTwo && !plain && (
        <div className="mt-4 max-w-measure">
          <Note>{words.note}</Note>
        </div>
      )}
    </Section>
  );
}
