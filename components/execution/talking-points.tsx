import { LevelLine } from "@/components/charts/level-line";
import type { LineMark } from "@/components/charts/level-line-layout";
import { Tag } from "@/components/ui/feedback/tag";

export type TalkingPoint = {
  number: number;
  statement: string;
  /** What to ask each other about it. */
  question: string;
  word: string;
  /** "stelling 14, 2,6 punt verschil" */
  detail: string;
  /** Where each partner stands, short names. */
  marks: LineMark[];
};

/** The long form, on the result: each point with its question and its line. */
export function TalkingPoints({ points }: { points: TalkingPoint[] }) {
  return (
    <ol className="points">
      {points.map((point, place) => (
        <li key={point.number}>
          <span className="rank" aria-hidden="true">
            {place + 1}
          </span>
          <div>
            <h3>{point.statement}</h3>
            <p className="question">{point.question}</p>
            <p className="point-detail">
              <Tag>{point.word}</Tag> <span className="tiny ink-3">{point.detail}</span>
            </p>
          </div>
          <div className="level-line-place">
            <LevelLine caption={point.statement} marks={point.marks} />
          </div>
        </li>
      ))}
    </ol>
  );
}
