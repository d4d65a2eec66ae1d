import { useId } from "react";

type StampProps = {
  /** "Akkoord" */
  word: string;
  organisation: string;
  person: string;
  date: string;
  /** "versie 4" */
  note?: string;
};

/** For the eye alone: the page says the same facts in text. Flat, one ink, turned a little. */
export function Stamp({ word, organisation, person, date, note }: StampProps) {
  const id = useId();
  return (
    <div className="stamp">
      <svg viewBox="0 0 252 252" aria-hidden="true" fill="none" stroke="currentColor">
        <circle cx="126" cy="126" r="122" strokeWidth="2" />
        <circle cx="126" cy="126" r="116" strokeWidth="2" />
        <circle cx="126" cy="126" r="82" strokeWidth="1" />
        <path id={`${id}-top`} d="M35 126a91 91 0 0 1 182 0" stroke="none" />
        <path id={`${id}-foot`} d="M19.5 126a106.5 106.5 0 0 0 213 0" stroke="none" />
        <path d="M92 92h68M92 168h68" strokeWidth="1" />
        <path d="M114 82c4 0 4-4 8-4s4 4 8 4 4-4 8-4" strokeWidth="2" />
        <circle className="stamp-dot" cx="22.5" cy="126" r="2.5" />
        <circle className="stamp-dot" cx="229.5" cy="126" r="2.5" />
        <g textAnchor="middle" stroke="none">
          <text fontSize={sizeFor(organisation, 19, 262)} fontWeight="560" letterSpacing=".4">
            <textPath href={`#${id}-top`} startOffset="50%">
              {organisation}
            </textPath>
          </text>
          <text fontSize={sizeFor(date, 19, 300)} fontWeight="560" letterSpacing=".4">
            <textPath href={`#${id}-foot`} startOffset="50%">
              {date}
            </textPath>
          </text>
          <text x="126" y="128" fontSize={sizeFor(word, 37, 146)} fontWeight="700" letterSpacing="-.8">
            {word}
          </text>
          <text x="126" y="153" fontSize={sizeFor(person, 15, 138)} fontWeight="500">
            {person}
          </text>
          {note && (
            <text x="126" y="187" fontSize={sizeFor(note, 14, 100)} fontWeight="500">
              {note}
            </text>
          )}
        </g>
      </svg>
    </div>
  );
}

/** How much of its own height a letter is wide, on average, in the display face. */
const WIDTH_OF_LETTER = 0.55;

/** The wanted size, or the largest one at which a long text still fits. */
const sizeFor = (text: string, wanted: number, room: number): number =>
  Math.min(wanted, Math.round((room / (text.length * WIDTH_OF_LETTER)) * 10) / 10);
