import { Plus } from "lucide-react";
import Link from "next/link";
import { allianceHref, foundingPaths } from "@/components/alliance/alliance-paths";
import { lineOf, type PortfolioFactsRow } from "@/components/overview/portfolio/portfolio-line";
import { PortfolioTable } from "@/components/overview/portfolio/portfolio-table";
import { LinkButton } from "@/components/ui/actions/link-button";
import { Toolbar } from "@/components/ui/layout/toolbar";
import { type FindingPart, portfolioFinding } from "@/lib/content/overview/portfolio-finding";
import { portfolioPageWords as words } from "@/lib/content/overview/portfolio-page-words";

type PortfolioViewProps = { rows: PortfolioFactsRow[]; now: Date };

/** Everything one takes part in: the finding first, then what asks for attention, then the rest. */
export function PortfolioView({ rows, now }: PortfolioViewProps) {
  if (rows.length === 0) return <NoAlliances />;
  const groups = [
    { id: "attention", title: words.asksAttention, rows: rows.filter((row) => row.attention) },
    {
      id: "calm",
      title: words.noAction,
      rows: rows.filter((row) => !row.attention && row.status !== "stopped"),
    },
    {
      id: "stopped",
      title: words.stopped,
      rows: rows.filter((row) => !row.attention && row.status === "stopped"),
    },
  ].filter((group) => group.rows.length > 0);
  return (
    <>
      <h1 className="finding">
        {portfolioFinding(rows, now).map((part, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a part is its place in the sentence
          <FindingText key={place} part={part} />
        ))}
      </h1>
      <Toolbar tabs={<p className="count">{words.count(rows.length)}</p>}>
        <BringIn />
        <LinkButton small href={foundingPaths.found}>
          <Plus className="icon" aria-hidden="true" /> {words.begin}
        </LinkButton>
      </Toolbar>
      <PortfolioTable
        groups={groups.map(({ id, title, rows: own }) => ({
          id,
          title,
          lines: own.map((row) => lineOf(row, now)),
        }))}
      />
    </>
  );
}

function FindingText({ part: { text, allianceId } }: { part: FindingPart }) {
  if (!allianceId) return text;
  return (
    <Link prefetch={false} href={allianceHref(allianceId)}>
      {text}
    </Link>
  );
}

function NoAlliances() {
  return (
    <>
      <h1>{words.emptyTitle}</h1>
      <p className="lede">{words.emptyText}</p>
      <p className="btn-row mt-6">
        <LinkButton kind="act" href={foundingPaths.found}>
          {words.begin}
        </LinkButton>
        <BringIn />
      </p>
    </>
  );
}

const BringIn = () => (
  <LinkButton small kind="quiet" href={foundingPaths.bringIn}>
    {words.bringIn}
  </LinkButton>
);
