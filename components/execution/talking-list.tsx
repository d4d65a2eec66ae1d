import { Tag } from "@/components/ui/feedback/tag";

export type TalkingLine = { number: number; statement: string; word: string };

/** The short form, on the page of the alliance: rank, statement, word. */
export function TalkingList({ title, lines }: { title: string; lines: TalkingLine[] }) {
  return (
    <>
      <h3 className="talking-head">{title}</h3>
      <ol className="talking-list">
        {lines.map((line, place) => (
          <li key={line.number}>
            <span className="rank" aria-hidden="true">
              {place + 1}
            </span>
            <span>{line.statement}</span>
            <Tag>{line.word}</Tag>
          </li>
        ))}
      </ol>
    </>
  );
}
