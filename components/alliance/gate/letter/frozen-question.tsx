import { filesHref } from "@/components/alliance/alliance-paths";
import { onDay } from "@/components/alliance/gate/parts/day";
import { RequirementList } from "@/components/ui/data/requirement-list";
import { Section } from "@/components/ui/layout/section";
import { letterWords as words } from "@/lib/content/alliance/gate/decision-words";
import { gateWords } from "@/lib/content/alliance/gate/gate-words";
import { requirementWords } from "@/lib/content/alliance/gate/requirement-words";
import { type GateSubject, shortCode } from "@/lib/domain/alliance/gates/subject";

type Frozen = { subject: GateSubject };

/** What the question is about, as it was frozen: word for word what the hash is taken over. */
export function FrozenPurpose({ subject: { purpose, initiators } }: Frozen) {
  return (
    <>
      <Section id="waarom" title={words.purpose}>
        <p className="letter-text whitespace-pre-line wrap-anywhere">{purpose}</p>
      </Section>
      <Section id="initiatief" title={words.initiators}>
        <p className="letter-text">{words.initiatorsText(initiators.map((one) => one.name))}</p>
      </Section>
    </>
  );
}

/** On which facts it rests, frozen with it. */
export function FrozenFacts({ subject, paperIds }: Frozen & { paperIds: string[] }) {
  const { openPoints, papers } = subject;
  return (
    <>
      <Section id="klaar" title={words.requirements}>
        <Requirements subject={subject} />
      </Section>
      {openPoints.length > 0 && (
        <Section id="open" title={words.points}>
          <RequirementList
            requirements={openPoints.map(({ noteId, text, owner, organisation, dueOn }) => ({
              ...{ id: noteId, title: text, state: "carried" as const },
              stateText: words.pointLine(owner, organisation, onDay(dueOn)),
            }))}
          />
        </Section>
      )}
      {papers.length > 0 && (
        <Section id="stukken" title={words.papers}>
          <Papers subject={subject} paperIds={paperIds} />
        </Section>
      )}
    </>
  );
}

function Requirements({ subject }: Frozen) {
  return (
    <RequirementList
      requirements={subject.requirements.map(({ id, state, said, by, on }) => ({
        ...{ id, state, title: requirementWords[id].title },
        text: said ? gateWords.said(said) : undefined,
        stateText: state === "carried" ? words.carried : by && on ? words.metBy(by, onDay(on)) : words.met,
      }))}
    />
  );
}

function Papers({ subject: { allianceId, papers }, paperIds }: Frozen & { paperIds: string[] }) {
  return (
    <ul className="letter-text">
      {papers.map(({ fileId, name, sha256 }) => (
        <li key={fileId} className="wrap-anywhere">
          {paperIds.includes(fileId) ? (
            <a href={`${filesHref(allianceId)}/${fileId}`}>{name}</a>
          ) : (
            words.paperGone(name)
          )}{" "}
          <span className="ink-3 small num">{shortCode(sha256)}</span>
        </li>
      ))}
    </ul>
  );
}
