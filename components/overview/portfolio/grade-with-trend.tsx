import { ArrowDownRight, ArrowRight, ArrowUpRight } from "lucide-react";
import { Sparkline } from "@/components/charts/sparkline";

export type LineGrade =
  | { kind: "none"; note: string }
  | {
      kind: "grade";
      /** "6,1" */
      text: string;
      /** Grades of the rounds so far, oldest first. */
      values: number[];
      /** Left out for a first round. */
      trend?: "up" | "down" | "same";
      /** "zakt", "stijgt", "gelijk", "eerste ronde" */
      word: string;
    };

const ARROWS = { up: ArrowUpRight, down: ArrowDownRight, same: ArrowRight };

export function GradeWithTrend({ grade }: { grade: LineGrade }) {
  if (grade.kind === "none") return <span className="sub">{grade.note}</span>;
  const Arrow = grade.trend ? ARROWS[grade.trend] : null;
  return (
    <span className="grade">
      <b>{grade.text}</b>
      <Sparkline values={grade.values} />
      <span className={grade.trend === "down" ? "word down" : "word"}>
        {Arrow && <Arrow className="icon" aria-hidden="true" />}
        {grade.word}
      </span>
    </span>
  );
}
