import { gateHref } from "@/components/alliance/alliance-paths";
import { FinishForm } from "@/components/alliance/gate/forms/finish-form";
import { type GateFacts, mayFinish, type PointFacts } from "@/components/alliance/gate/gate-facts";
import { gateCrumbs } from "@/components/alliance/gate/gate-paths";
import { onDay } from "@/components/alliance/gate/parts/day";
import { LinkButton } from "@/components/ui/actions/link-button";
import { type Fact, Facts } from "@/components/ui/data/facts";
import { PageHead } from "@/components/ui/layout/page-head";
import { gateName } from "@/lib/content/alliance/gate/gate-words";
import { notingWords as words } from "@/lib/content/alliance/gate/noting-words";
import { requirementWords } from "@/lib/content/alliance/gate/requirement-words";
import { fullDate } from "@/lib/content/dates";
import type { FormAction } from "@/lib/content/web/form-state";

type PointViewProps = { gate: GateFacts; point: PointFacts; action: FormAction };

/** One open point, for its owner to say that it is done. */
export function PointView({ gate, point, action }: PointViewProps) {
  const { alliance } = gate;
  const title = point.done ? words.doneTitle : words.finishTitle;
  const backHref = gateHref(alliance.allianceId, gate.gate);
  return (
    <>
      <PageHead title={title} crumbs={gateCrumbs(alliance, gate.gate, title)} />
      {point.done && <p className="lede">{words.done(point.done.by, point.done.at)}</p>}
      <div className="mt-5">
        <Facts facts={factsOf(gate, point)} />
      </div>
      {mayFinish(gate, point) ? (
        <FinishForm
          ids={{ allianceId: alliance.allianceId, gate: gate.gate, noteId: point.noteId }}
          backHref={backHref}
          action={action}
        />
      ) : (
        <>
          {!point.done && <p className="ink-2 mt-5">{words.notYours(point.owner)}</p>}
          <p className="btn-row mt-5">
            <LinkButton href={backHref}>{words.back}</LinkButton>
          </p>
        </>
      )}
    </>
  );
}

function factsOf({ gate }: GateFacts, point: PointFacts): Fact[] {
  const { term } = words;
  const { text, owner, organisation, dueOn, notedBy, notedAt, requirement, done } = point;
  return [
    { term: term.text, value: <span className="whitespace-pre-line wrap-anywhere">{text}</span> },
    { term: term.owner, value: organisation ? `${owner}, ${organisation}` : owner },
    { term: term.dueOn, value: fullDate(onDay(dueOn)) },
    {
      term: term.gate,
      value: requirement ? `${gateName(gate)}: ${requirementWords[requirement].title}` : gateName(gate),
    },
    { term: term.noted, value: words.noted(notedBy, notedAt) },
    ...(done?.note ? [{ term: term.note, value: done.note }] : []),
  ];
}
