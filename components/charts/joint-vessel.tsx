import { Vessel } from "@/components/charts/vessel";

const HEIGHT = 116;
const HIGHEST_GRADE = 10;

type JointVesselProps = {
  grade: number;
  /** "6,1" */
  text: string;
  /** The round before: { label: "mei", grade: 7.4, text: "7,4" }. */
  before?: { label: string; grade: number; text: string };
  title: string;
  sub: string;
};

/** The words beside the picture say everything that it shows. */
export function JointVessel({ grade, text, before, title, sub }: JointVesselProps) {
  return (
    <figure className="joint-grade">
      <div className="joint-vessel" aria-hidden="true">
        <Vessel share={grade / HIGHEST_GRADE} height={HEIGHT}>
          <b>{text}</b>
        </Vessel>
        {before && <BeforeLine {...before} />}
      </div>
      <figcaption>
        <b>{title}</b>
        {sub}
      </figcaption>
    </figure>
  );
}

function BeforeLine({ label, grade, text }: { label: string; grade: number; text: string }) {
  const y = HEIGHT * (1 - grade / HIGHEST_GRADE);
  return (
    <svg className="mean-line" aria-hidden="true">
      <line x1="0" x2="100%" y1={y} y2={y} />
      <text x="100%" y={y + 16}>
        {label} <tspan className="then">{text}</tspan>
      </text>
    </svg>
  );
}
