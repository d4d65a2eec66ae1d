import { wordOf } from "@/components/execution/result/result-cells";
import { nameOf, type RevealedRound, statementNumber } from "@/components/execution/result/revealed-round";
import { type TalkingPoint, TalkingPoints } from "@/components/execution/talking-points";
import { Section } from "@/components/ui/layout/section";
import { meetingTime } from "@/lib/content/dates";
import { statementText } from "@/lib/content/execution/checker";
import { comparedCount } from "@/lib/content/execution/result-finding";
import { conversationQuestions } from "@/lib/content/execution/result-topics";
import { resultWords as words } from "@/lib/content/execution/result-words";
import { decimal, points } from "@/lib/content/numbers";
import type { CheckerResult } from "@/lib/domain/execution/result";

/** At most three statements to talk about, each with a question that asks what lies behind the number. */
export function ResultTalk({ revealed }: { revealed: RevealedRound }) {
  const { result, round } = revealed;
  return (
    <Section
      id="gesprek"
      title={words.talkTitle}
      aside={round.discussAt ? meetingTime(round.discussAt) : undefined}
    >
      {result.talk.length > 0 ? (
        <TalkingPoints points={result.talk.map((one) => pointOf(one, revealed))} />
      ) : (
        <p className="max-w-measure">{comparedCount(result) > 0 ? words.noTalk : words.tooFewForTalk}</p>
      )}
    </Section>
  );
}

function pointOf(
  { statement, divergence }: CheckerResult["talk"][number],
  revealed: RevealedRound,
): TalkingPoint {
  const number = statementNumber(statement);
  const cells = revealed.result.rows.find((row) => row.statement === statement)?.cells ?? [];
  return {
    number,
    statement: statementText(statement, revealed.peopleWord),
    question: conversationQuestions[statement],
    word: wordOf(divergence),
    detail: words.detail(number, points(divergence.distance)),
    marks: cells.flatMap((cell) =>
      cell.kind === "value"
        ? [{ name: nameOf(revealed.partners, cell.partnerId), value: cell.value, text: decimal(cell.value) }]
        : [],
    ),
  };
}
