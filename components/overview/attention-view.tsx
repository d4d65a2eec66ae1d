import { attentionHref, attentionIcons } from "@/components/overview/attention-places";
import { LinkButton } from "@/components/ui/actions/link-button";
import { type AttentionLine, AttentionList } from "@/components/ui/data/attention-list";
import { shortDate } from "@/lib/content/dates";
import {
  attentionDates,
  attentionTexts,
  attentionPageWords as words,
} from "@/lib/content/overview/attention-words";
import { type AskedKind, type Urgency, urgencyOf } from "@/lib/domain/overview/asked";

export type WaitingRow = {
  allianceId: string;
  allianceName: string;
  kind: AskedKind;
  ref: string;
  at: Date;
  facts: Record<string, string | number | null>;
};

const inOrder: readonly { id: string; urgency: Urgency }[] = [
  { id: "te-laat", urgency: "late" },
  { id: "deze-week", urgency: "soon" },
  { id: "later", urgency: "later" },
];

/** One list over all alliances: what is late, what is for this week, and the rest. */
export function AttentionView({ rows, now }: { rows: WaitingRow[]; now: Date }) {
  if (rows.length === 0) return <NothingWaits />;
  const groups = inOrder.map(({ id, urgency }) => ({
    id,
    title: words.groups[urgency],
    lines: rows
      .filter((row) => urgencyOf(row, now) === urgency)
      .map((row) => lineOf(row, urgency === "late")),
  }));
  return (
    <>
      <h1>{words.count(rows.length)}</h1>
      <p className="lede">{words.lede}</p>
      <div className="mt-6">
        <AttentionList groups={groups.filter((group) => group.lines.length > 0)} />
      </div>
    </>
  );
}

function NothingWaits() {
  return (
    <>
      <h1>{words.emptyTitle}</h1>
      <p className="lede">{words.emptyText}</p>
      <p className="btn-row mt-6">
        <LinkButton href="/samenwerkingen">{words.toAlliances}</LinkButton>
      </p>
    </>
  );
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
