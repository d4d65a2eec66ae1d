import { gateHref } from "@/components/alliance/alliance-paths";
import { AskForm } from "@/components/alliance/gate/forms/ask-form";
import { type GateFacts, lastVisit } from "@/components/alliance/gate/gate-facts";
import { gateCrumbs } from "@/components/alliance/gate/gate-paths";
import { CannotNow } from "@/components/alliance/gate/parts/cannot-now";
import { type Fact, Facts } from "@/components/ui/data/facts";
import { Note } from "@/components/ui/feedback/note";
import { FormSection } from "@/components/ui/layout/form-section";
import { PageHead } from "@/components/ui/layout/page-head";
import { Section } from "@/components/ui/layout/section";
import { askingWords as words } from "@/lib/content/alliance/gate/asking-words";
import { requirementWords } from "@/lib/content/alliance/gate/requirement-words";
import type { FormAction } from "@/lib/content/web/form-state";

type AskViewProps = {
  gate: GateFacts & { alliance: { reason: string } };
  papers: string[];
  /** As one would type it. */
  suggested: string;
  action: FormAction;
};

/** Puts the gate to the directors: who gets it, what they read, and until when. */
export function AskView({ gate, papers, suggested, action }: AskViewProps) {
  const { alliance, asked, deciders, may } = gate;
  const backHref = gateHref(alliance.allianceId, gate.gate);
  if (!may.ask) {
    return (
      <CannotNow
        title={words.cannotTitle(gate.gate)}
        text={words.cannotText}
        back={{ label: words.back, href: backHref }}
      />
    );
  }
  const directors = deciders.reduce((sum, one) => sum + one.directors.length, 0);
  return (
    <>
      <PageHead title={words.title(gate.gate)} crumbs={gateCrumbs(alliance, gate.gate, words.pageTitle)} />
      <p className="lede">{words.lede}</p>
      {asked && (
        <div className="mt-5 max-w-measure">
          <Note warn>
            <strong>{words.replacesTitle}.</strong> {words.replaces(asked.number, asked.decisions.length)}
          </Note>
        </div>
      )}
      <Section id="wie" title={words.whoTitle}>
        <ul className="max-w-measure list-disc pl-5">
          {deciders.map(({ partnerId, partner, directors: people }) => (
            <li key={partnerId}>{words.whoLine(partner, people)}</li>
          ))}
        </ul>
        <p className="ink-2 mt-3">{words.oneWord}</p>
      </Section>
      <Section id="wat" title={words.whatTitle}>
        <Facts facts={readBy(gate, papers)} />
      </Section>
      <FormSection id="wanneer" title={words.whenTitle}>
        <AskForm
          ids={{
            ...{ allianceId: alliance.allianceId, gate: gate.gate, seen: gate.phase.seq },
            after: asked?.number ?? 0,
          }}
          suggested={suggested}
          directors={directors}
          backHref={backHref}
          action={action}
        />
      </FormSection>
    </>
  );
}

/** What is frozen when the question is put. */
function readBy(gate: AskViewProps["gate"], papers: string[]): Fact[] {
  const points = lastVisit(gate)?.points.filter((one) => !one.done) ?? [];
  const ready = gate.requirements.filter((one) => one.id !== "directors-go");
  const lines = (found: { key: string; text: string }[]) =>
    found.length === 0 ? (
      words.none
    ) : (
      <ul>
        {found.map(({ key, text }) => (
          <li key={key}>{text}</li>
        ))}
      </ul>
    );
  return [
    { term: words.purpose, value: gate.alliance.reason },
    {
      term: words.requirements,
      value: lines(ready.map(({ id }) => ({ key: id, text: requirementWords[id].title }))),
    },
    { term: words.openPoints, value: lines(points.map(({ noteId, text }) => ({ key: noteId, text }))) },
    { term: words.papers, value: lines(papers.map((name) => ({ key: name, text: name }))) },
  ];
}
