import { TableTwin } from "@/components/charts/table-twin";
import { Vessel } from "@/components/charts/vessel";
import { pictureWords } from "@/lib/content/ui/picture-words";

const HEIGHT = 148;
const HIGHEST_GRADE = 10;

export type PartnerGrade = {
  name: string;
  grade: number | null;
  /** "7,5"; null where no grade may be shown. */
  text: string | null;
  /** "mei 7,8" */
  before?: string;
};
type VesselsProps = {
  question: string;
  /** Second line of the caption: what the numbers are. */
  detail?: string;
  grades: PartnerGrade[];
  together: { grade: number; text: string } | null;
};

export function Vessels({ question, detail, grades, together }: VesselsProps) {
  return (
    <figure className="vessels-figure">
      <figcaption className="small ink-3">
        {question}
        {detail && (
          <>
            <br />
            {detail}
          </>
        )}
        {together && <span className="narrow-only">. {pictureWords.meanLegend(together.text)}</span>}
      </figcaption>
      <div className="vessels" aria-hidden="true">
        {grades.map((partner) => (
          <div key={partner.name}>
            <Vessel share={share(partner.grade)} height={HEIGHT}>
              {partner.text ? (
                <b>{partner.text}</b>
              ) : (
                <span className="vessel-none">{pictureWords.noGrade}</span>
              )}
            </Vessel>
            <span className="vessel-name">
              {partner.name}
              {partner.before && <small>{partner.before}</small>}
            </span>
          </div>
        ))}
        {together && <MeanLine grade={together.grade} text={together.text} />}
      </div>
      <TableTwin caption={pictureWords.gradePerPartner} head={twinHead} rows={twinRows(grades, together)} />
    </figure>
  );
}

const twinHead = [pictureWords.partner, pictureWords.grade];

function twinRows(grades: PartnerGrade[], together: VesselsProps["together"]): string[][] {
  const rows = grades.map((partner) => [partner.name, partner.text ?? pictureWords.noGrade]);
  return together ? [...rows, [pictureWords.togetherRow, together.text]] : rows;
}

function MeanLine({ grade, text }: { grade: number; text: string }) {
  const y = HEIGHT * (1 - grade / HIGHEST_GRADE);
  return (
    <svg className="mean-line" aria-hidden="true">
      <line x1="0" x2="100%" y1={y} y2={y} />
      <text x="100%" y={y + 16}>
        {pictureWords.together}
      </text>
      <text className="now" x="100%" y={y + 41}>
        {text}
      </text>
    </svg>
  );
}

function share(grade: number | null): number | null {
  return grade === null ? null : grade / HIGHEST_GRADE;
}
