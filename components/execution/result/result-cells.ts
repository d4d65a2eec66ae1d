import type { DivergenceStatement } from "@/components/execution/divergence-row";
import type { DivergencePartner } from "@/components/execution/divergence-table";
import type { DivergenceCell } from "@/components/execution/gap-cell";
import { type RevealedRound, statementNumber } from "@/components/execution/result/revealed-round";
import { statementText } from "@/lib/content/execution/checker";
import { divergenceTexts, nonAnswerCells, resultWords as words } from "@/lib/content/execution/result-words";
import { decimal, points, signed } from "@/lib/content/numbers";
import type { Divergence } from "@/lib/domain/execution/divergence";
import { fewestForJointMean, type ResultCell, type ResultRow } from "@/lib/domain/execution/result";

type Facts = Pick<RevealedRound, "partners" | "peopleWord">;

/** The heads of the columns: one per partner, with how it answered. */
export function columnsOf(partners: Facts["partners"]): DivergencePartner[] {
  return partners.map(({ partnerId, shortName, invited, submitted }) => ({
    id: partnerId,
    name: shortName,
    answered: answered(invited, submitted),
  }));
}

/** One statement with a cell per partner. */
export function lineOf({ statement, cells, divergence }: ResultRow, facts: Facts): DivergenceStatement {
  const values = cells.flatMap((cell) => (cell.kind === "value" ? [cell.value] : []));
  const some = values.length < cells.length && values.length > 0;
  return {
    number: statementNumber(statement),
    statement: statementText(statement, facts.peopleWord),
    cells: cells.map(cellOf),
    ...meanOf(divergence, facts.partners.length),
    values,
    word: divergence ? wordOf(divergence) : words.noComparison,
    strong: divergence?.word === "opposed" || divergence?.word === "large",
    spread: divergence ? points(divergence.distance) : words.fewAnswers(values.length),
    phoneNote: some ? words.onlySome(values.length, cells.length) : undefined,
  };
}

function answered(invited: number, submitted: number): string {
  if (invited > 1) return `${submitted} van ${invited}`;
  return submitted > 0 ? words.byName : words.silent;
}

function cellOf(cell: ResultCell): DivergenceCell {
  if (cell.kind === "silent") return { kind: "closed", text: words.silent, note: "" };
  if (cell.kind !== "value") return { kind: "closed", text: nonAnswerCells[cell.kind], note: "" };
  return {
    kind: "value",
    text: decimal(cell.value),
    gap: cell.gap ?? 0,
    gapText: cell.gap === null ? undefined : signed(cell.gap),
    uncoloured: cell.step === null,
  };
}

/** Two partners get no joint mean: the column is left out. */
function meanOf(
  divergence: Divergence | null,
  partnerCount: number,
): Pick<DivergenceStatement, "mean" | "meanNote"> {
  if (partnerCount < fewestForJointMean) return {};
  if (!divergence) return { mean: "" };
  const all = divergence.partners === partnerCount;
  return { mean: decimal(divergence.mean), meanNote: all ? undefined : words.meanOf(divergence.partners) };
}

export const wordOf = ({ word, lowTogether }: Divergence): string =>
  word === "agree" && lowTogether ? words.lowTogether : divergenceTexts[word];
