import { attentionHref, attentionIcons } from "@/components/overview/attention-places";
import { LinkButton } from "@/components/ui/actions/link-button";
import { type AttentionGroup, type AttentionLine, AttentionList } from "@/components/ui/data/attention-list";
import { EmptyState } from "@/components/ui/feedback/empty-state";
import { shortDate } from "@/lib/content/dates";
import {
  type AttentionKind,
  attentionDates,
  attentionTexts,
  hasLastDay,
  attentionPageWords as words,
} from "@/lib/content/overview/attention-words";

export type WaitingRow = {
  allianceId: string;
  allianceName: string;
  kind: AttentionKind;
  ref: string;
  at: Date;
  facts: Record<string, string | number | null>;
};

const week = 7 * 24 * 60 * 60 * 1000;

/** One list over all alliances: what is late, what is for this week, and the rest. */
export function AttentionView({ rows, now }: { rows: WaitingRow[]; now: Date }) {
  if (rows.length === 0) {
    return (
      <>
        <h1>{words.title}</h1>
        <EmptyState
          title={words.emptyTitle}
          text={words.emptyText}
          action={<LinkButton href="/samenwerkingen">{words.toAlliances}</LinkButton>}
        />
      </>
    );
  }
  return (
    <>
      <h1 className="finding">{words.count(rows.length)}</h1>
      <AttentionList groups={groupsOf(rows, now)} />
    </>
  );
}

function groupsOf(rows: WaitingRow[], now: Date): AttentionGroup[] {
  const isLate = (row: WaitingRow) => hasLastDay[row.kind] && row.at < now;
  const isSoon = (row: WaitingRow) => !isLate(row) && row.at.getTime() - now.getTime() < week;
  const groups = [
    { id: "te-laat", title: words.late, rows: rows.filter(isLate) },
    { id: "deze-week", title: words.soon, rows: rows.filter(isSoon) },
    { id: "daarna", title: words.later, rows: rows.filter((row) => !isLate(row) && !isSoon(row)) },
  ];
  return groups
    .filter((group) => group.rows.length > 0)
    .map(({ rows: own, ...group }) => ({ ...group, lines: own.map((row) => lineOf(row, isLate(row))) }));
}

function lineOf(row: WaitingRow, late: boolean): AttentionLine {
  const { allianceId, kind, ref, at, facts } = row;
  const { what, label } = attentionTexts[kind];
  return {
    id: `${allianceId}-${kind}-${ref}`,
    icon: attentionIcons[kind],
    text: what(facts),
    alliance: row.allianceName,
    date: attentionDates[kind](shortDate(at)),
    late,
    actionLabel: label,
    href: attentionHref(row),
  };
}
