import Link from "next/link";
import { JointVessel } from "@/components/charts/joint-vessel";
import { type PlotCount, Plots } from "@/components/charts/plots";
import { ResponseLine } from "@/components/execution/result/response-line";
import { wordOf } from "@/components/execution/result/result-cells";
import { type RevealedRound, statementNumber } from "@/components/execution/result/revealed-round";
import { TalkingList } from "@/components/execution/talking-list";
import { Section } from "@/components/ui/layout/section";
import { menuWords } from "@/lib/content/alliance/menu-words";
import { closedDay, monthShort } from "@/lib/content/dates";
import { statementText } from "@/lib/content/execution/checker";
import {
  agreedSentence,
  comparedCount,
  furthestSentence,
  previously,
  resultHeadline,
} from "@/lib/content/execution/result-finding";
import { summaryWords as words } from "@/lib/content/execution/summary-words";
import { decimal } from "@/lib/content/numbers";
import type { CheckerResult } from "@/lib/domain/execution/result";

type CheckerSummaryProps = { latest: RevealedRound; checkerHref: string; now: Date };

/** The last result on the home of the alliance. No grade by partner name here. */
export function CheckerSummary({ latest, checkerHref, now }: CheckerSummaryProps) {
  const { round, partners, result, peopleWord } = latest;
  const href = `${checkerHref}/${round.roundId}`;
  return (
    <Section
      id="checker"
      title={menuWords.checkerRound(round.number)}
      aside={<ResponseLine partners={partners} closedAt={round.closedAt} closesAt={round.closesAt} />}
    >
      <div className="split split-wide">
        <div>
          <Finding result={result} href={href} />
          {result.talk.length > 0 && (
            <TalkingList
              title={words.talk(round.discussAt && round.discussAt > now ? round.discussAt : null)}
              lines={result.talk.map(({ statement, divergence }) => ({
                number: statementNumber(statement),
                statement: statementText(statement, peopleWord),
                word: wordOf(divergence),
              }))}
            />
          )}
          <p className="mt-4">
            <Link href={href}>{words.wholeResult}</Link>
          </p>
        </div>
        <div className="joint">
          <JointGrade latest={latest} />
          {comparedCount(result) > 0 && <Plots caption={words.plots} counts={plotCounts(result)} />}
        </div>
      </div>
    </Section>
  );
}

function Finding({ result, href }: { result: CheckerResult; href: string }) {
  const sentence = furthestSentence(result);
  if (!sentence) return <p className="finding">{resultHeadline(result)}.</p>;
  return (
    <p className="finding">
      {result.agreedMost && `${agreedSentence(result.agreedMost)} `}
      {sentence.before}
      <Link href={href}>{sentence.topic}</Link>
      {sentence.after}
    </p>
  );
}

function JointGrade({ latest: { result, earlier, round } }: { latest: RevealedRound }) {
  const grade = result.jointGrade;
  if (grade === null) return null;
  const text = decimal(grade);
  const before = earlier && earlier.joint !== null ? { at: earlier.revealedAt, joint: earlier.joint } : null;
  return (
    <JointVessel
      grade={grade}
      text={text}
      before={
        before
          ? { label: monthShort(before.at), grade: before.joint, text: decimal(before.joint) }
          : undefined
      }
      title={words.gradeTitle(text)}
      sub={
        before
          ? `${words.gradeSub} ${words.gradeBefore(previously(before.at, closedDay(round)), decimal(before.joint))}`
          : words.gradeSub
      }
    />
  );
}

function plotCounts({ counts }: CheckerResult): PlotCount[] {
  return [
    { band: "agree", count: counts.agree, label: words.agree },
    {
      band: "differ",
      count: counts.difference + counts.large,
      label: words.differ,
      sub: counts.large > 0 ? words.ofWhichLarge(counts.large) : undefined,
    },
    { band: "apart", count: counts.opposed, label: words.apart },
    { band: "unknown", count: counts.unknown, label: words.unknown },
  ];
}
