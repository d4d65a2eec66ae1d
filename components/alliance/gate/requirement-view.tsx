import { gateHref } from "@/components/alliance/alliance-paths";
import { CarryForm } from "@/components/alliance/gate/forms/carry-form";
import { DecideForm } from "@/components/alliance/gate/forms/decide-form";
import { WithdrawForm } from "@/components/alliance/gate/forms/withdraw-form";
import type { GateFacts, NoteFacts } from "@/components/alliance/gate/gate-facts";
import { gateCrumbs } from "@/components/alliance/gate/gate-paths";
import { LinkButton } from "@/components/ui/actions/link-button";
import { Facts } from "@/components/ui/data/facts";
import { FormSection } from "@/components/ui/layout/form-section";
import { PageHead } from "@/components/ui/layout/page-head";
import { Section } from "@/components/ui/layout/section";
import { gateWords } from "@/lib/content/alliance/gate/gate-words";
import { notingWords as words } from "@/lib/content/alliance/gate/noting-words";
import { requirementWords } from "@/lib/content/alliance/gate/requirement-words";
import type { FormAction } from "@/lib/content/web/form-state";
import { isDecided, isFirm, type RequirementId } from "@/lib/domain/alliance/gates/gate";

type RequirementViewProps = {
  gate: GateFacts;
  id: RequirementId;
  actions: { decide: FormAction; carry: FormAction; withdraw: FormAction };
};

/** One requirement: say that it is met and why, or take it along with an owner and a day. */
export function RequirementView({ gate, id, actions }: RequirementViewProps) {
  const { alliance, owners, phase, requirements } = gate;
  const standing = requirements.find((one) => one.id === id);
  const ids = { allianceId: alliance.allianceId, gate: gate.gate, seen: phase.seq, requirement: id };
  const notes = (gate.visits.at(-1)?.notes ?? []).filter((note) => note.requirement === id);
  const last = notes.at(-1);
  const decided = isDecided(id);
  const toDo = standing?.state !== "met" && requirementWords[id].todo(standing?.waitsForNames ?? []);
  const settled = standing?.state === "met" && !decided;
  return (
    <>
      <PageHead
        title={requirementWords[id].title}
        crumbs={gateCrumbs(alliance, gate.gate, requirementWords[id].title)}
      />
      <p className="lede">{settled ? words.metText : isFirm(id) ? words.firmText : toDo}</p>
      {notes.length > 0 && (
        <Section id="vastgelegd" title={words.notedTitle}>
          <Noted notes={notes} />
        </Section>
      )}
      {decided && (
        <FormSection id="klaar" title={words.decideTitle} text={words.decideText}>
          <DecideForm ids={ids} action={actions.decide} />
        </FormSection>
      )}
      {!isFirm(id) && !settled && (
        <FormSection
          id="meenemen"
          title={decided ? words.carryTitle : words.carryOnlyTitle}
          text={words.carryText}
        >
          <CarryForm ids={ids} owners={owners} submit={words.carry} alone={!decided} action={actions.carry} />
        </FormSection>
      )}
      {last && last.kind !== "withdrawn" && (
        <FormSection id="terug" title={words.backTitle} text={words.backText}>
          <WithdrawForm ids={ids} action={actions.withdraw} />
        </FormSection>
      )}
      <p className="btn-row mt-6">
        <LinkButton kind="quiet" href={gateHref(alliance.allianceId, gate.gate)}>
          {words.back}
        </LinkButton>
      </p>
    </>
  );
}

function Noted({ notes }: { notes: NoteFacts[] }) {
  return (
    <Facts
      facts={notes.toReversed().map((note) => ({
        term: gateWords.noteLine(note.kind, note.by, note.at),
        value: <span className="whitespace-pre-line wrap-anywhere">{note.text}</span>,
      }))}
    />
  );
}
