import { Vessels } from "@/components/charts/vessels";
import { ResponseLine } from "@/components/execution/result/response-line";
import { gradeFacts, nameOf, type RevealedRound } from "@/components/execution/result/revealed-round";
import { monthShort } from "@/lib/content/dates";
import { resultHeadline, resultLede } from "@/lib/content/execution/result-finding";
import { resultWords as words } from "@/lib/content/execution/result-words";
import { decimal } from "@/lib/content/numbers";

/** The finding in words, and the grade per partner beside it. */
export function ResultHead({ revealed }: { revealed: RevealedRound }) {
  const { result, round, partners } = revealed;
  const lede = resultLede(result, gradeFacts(revealed));
  return (
    <div className="split split-wide">
      <div>
        <h1>{resultHeadline(result)}</h1>
        {lede && <p className="lede">{lede}</p>}
        <p className="small ink-3 mt-4">
          <ResponseLine partners={partners} closedAt={round.closedAt} closesAt={round.closesAt} />
        </p>
      </div>
      {result.grades.some(({ grade }) => grade !== null) && <Grades revealed={revealed} />}
    </div>
  );
}

function Grades({ revealed: { result, partners, earlier } }: { revealed: RevealedRound }) {
  const { jointGrade, grades } = result;
  return (
    <Vessels
      question={words.question}
      grades={grades.map(({ partnerId, grade }) => {
        const before = earlier?.byPartner?.[partnerId];
        return {
          name: nameOf(partners, partnerId),
          grade,
          text: grade === null ? null : decimal(grade),
          before:
            earlier && before !== undefined
              ? `${monthShort(earlier.revealedAt)} ${decimal(before)}`
              : undefined,
        };
      })}
      together={jointGrade === null ? null : { grade: jointGrade, text: decimal(jointGrade) }}
    />
  );
}
