import { ResultHead } from "@/components/execution/result/result-head";
import { ResultTable, type TableView } from "@/components/execution/result/result-table";
import { ResultTalk } from "@/components/execution/result/result-talk";
import type { RevealedRound } from "@/components/execution/result/revealed-round";

type RoundResultProps = { revealed: RevealedRound; view: TableView; href: string };

/** The result of a round: the finding, what to talk about, then everything side by side. */
export function RoundResult({ revealed, view, href }: RoundResultProps) {
  const anyAnswer = revealed.partners.some((partner) => partner.submitted > 0);
  return (
    <>
      <ResultHead revealed={revealed} />
      <ResultTalk revealed={revealed} />
      {anyAnswer && <ResultTable revealed={revealed} view={view} href={(next) => addressOf(href, next)} />}
    </>
  );
}

function addressOf(href: string, { byNumber, plain }: TableView): string {
  const asked = [byNumber ? "volgorde=nummer" : "", plain ? "kleur=uit" : ""].filter(Boolean);
  return `${href}${asked.length > 0 ? `?${asked.join("&")}` : ""}#stellingen`;
}
