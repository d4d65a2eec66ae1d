import { useId } from "react";
import { fitText } from "@/components/ui/feedback/fit-text";

type StampProps = {
  /** "Akkoord" */
  word: string;
  organisation: string;
  /** "B. Oosterhuis" */
  person: string;
  date: string;
  /** "versie 4" */
  note?: string;
};

/** For the eye alone: the page says the same facts in text. Flat, one ink, turned a little. */
export function Stamp({ word, organisation, person, date, note }: StampProps) {
  return (
    <div className="stamp">
      <svg viewBox="0 0 252 252" aria-hidden="true" fill="none" stroke="currentColor">
        <circle cx="126" cy="126" r="122" strokeWidth="2" />
        <circle cx="126" cy="126" r="116" strokeWidth="2" />
        <circle cx="126" cy="126" r="82" />
        <path d="M92 92h68M92 168h68" />
        <path d="M114 82c4 0 4-4 8-4s4 4 8 4 4-4 8-4" strokeWidth="2" />
        <circle className="stamp-dot" cx="22.5" cy="126" r="2.5" />
        <circle className="stamp-dot" cx="229.5" cy="126" r="2.5" />
        <ArcText arc="M35 126a91 91 0 0 1 182 0" text={organisation} room={262} />
        <ArcText arc="M19.5 126a106.5 106.5 0 0 0 213 0" text={date} room={300} />
        <LineText y={128} text={word} wanted={37} room={146} weight={700} />
        <LineText y={153} text={person} wanted={15} room={146} weight={500} />
        {note && <LineText y={187} text={note} wanted={14} room={100} weight={500} />}
      </svg>
    </div>
  );
}

function ArcText({ arc, text, room }: { arc: string; text: string; room: number }) {
  const id = useId();
  const fitted = fitText(text, 19, room);
  return (
    <>
      <path id={id} d={arc} stroke="none" />
      <text fontSize={fitted.size} fontWeight="560" letterSpacing=".4" textAnchor="middle">
        <textPath href={`#${id}`} startOffset="50%">
          {fitted.text}
        </textPath>
      </text>
    </>
  );
}

type LineProps = { y: number; text: string; wanted: number; room: number; weight: number };

function LineText({ y, text, wanted, room, weight }: LineProps) {
  const fitted = fitText(text, wanted, room);
  return (
    <text
      x="126"
      y={y}
      textAnchor="middle"
      fontSize={fitted.size}
      fontWeight={weight}
      letterSpacing={wanted > 30 ? "-.8" : undefined}
    >
      {fitted.text}
    </text>
  );
}
