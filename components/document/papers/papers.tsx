import { FileText } from "lucide-react";
import { filesHref } from "@/components/alliance/alliance-paths";
import { AddPaper } from "@/components/document/papers/add-paper";
import { type PaperFacts, type PaperPlace, removePaperHref } from "@/components/document/papers/paper-facts";
import { LinkButton } from "@/components/ui/actions/link-button";
import { Section } from "@/components/ui/layout/section";
import { paperWords as words } from "@/lib/content/document/paper-words";
import { shortCode } from "@/lib/domain/alliance/gates/subject";

type PapersProps = {
  place: PaperPlace;
  papers: PaperFacts[];
  /** Why the last one was not kept. */
  trouble?: string;
  mayAdd: boolean;
  mayRemove: (paper: PaperFacts) => boolean;
};

/** What a gate rests on, on paper: everyone reads, who works for a partner adds. */
export function Papers({ place, papers, trouble, mayAdd, mayRemove }: PapersProps) {
  if (papers.length === 0 && !mayAdd) return null;
  return (
    <Section id="papieren" title={words.title}>
      {papers.length === 0 ? (
        <p className="ink-2">{words.none}</p>
      ) : (
        <ul className="requirements">
          {papers.map((paper) => (
            <PaperLine key={paper.fileId} place={place} paper={paper} mayRemove={mayRemove(paper)} />
          ))}
        </ul>
      )}
      {mayAdd && <AddPaper place={place} trouble={trouble} />}
    </Section>
  );
}

type PaperLineProps = { place: PaperPlace; paper: PaperFacts; mayRemove: boolean };

function PaperLine({ place, paper, mayRemove }: PaperLineProps) {
  const { fileId, name, size, sha256, addedByName, addedAt } = paper;
  return (
    <li>
      <FileText className="icon" aria-hidden="true" />
      <div>
        <p className="wrap-anywhere">
          <a href={`${filesHref(place.allianceId)}/${fileId}`}>{name}</a>
        </p>
        <p className="stands">
          {words.line(size, addedByName, addedAt)},{" "}
          <span className="num">{words.code(shortCode(sha256))}</span>
        </p>
      </div>
      {mayRemove && (
        <div className="act">
          <LinkButton small kind="quiet" href={removePaperHref(place, fileId)}>
            {words.remove}
            <span className="visually-hidden">: {name}</span>
          </LinkButton>
        </div>
      )}
    </li>
  );
}
