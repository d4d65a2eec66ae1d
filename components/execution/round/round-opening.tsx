import { allianceHref, checkerHref, phasesHref } from "@/components/alliance/alliance-paths";
import { OpenRoundForm } from "@/components/execution/round/open-round-form";
import type { AskedPartner } from "@/components/execution/round/respondent-choice";
import { LinkButton } from "@/components/ui/actions/link-button";
import { typedDay } from "@/lib/content/day-entry";
import { openingWords as words } from "@/lib/content/execution/round-opening-words";
import type { FormAction } from "@/lib/content/web/form-state";
import { fewestPartners } from "@/lib/domain/deliberation/opening";

export type OpeningFacts = {
  allianceId: string;
  nextNumber: number;
  openRoundId: string | null;
  status: "running" | "paused" | "stopped";
  /** "2026-11-20" */
  suggestedClosing: string;
  partners: AskedPartner[];
};

/** The form, or why a round cannot be opened now and where to go instead. */
export function RoundOpening({ facts, action }: { facts: OpeningFacts; action: FormAction }) {
  const { allianceId, openRoundId, status, partners, nextNumber, suggestedClosing } = facts;
  const href = checkerHref(allianceId);
  if (status !== "running") {
    return (
      <Refused title={words.haltedTitle[status]} text={words.haltedText[status]} to={phasesHref(allianceId)}>
        {words.seePhases}
      </Refused>
    );
  }
  if (openRoundId) {
    const label = words.seeOpenRound;
    return (
      <Refused title={words.alreadyOpenTitle} text={words.alreadyOpenText} to={`${href}/${openRoundId}`}>
        {label}
      </Refused>
    );
  }
  if (partners.length < fewestPartners) {
    return (
      <Refused title={words.tooFewTitle} text={words.tooFewText} to={allianceHref(allianceId)}>
        {words.backToAlliance}
      </Refused>
    );
  }
  return (
    <>
      <h1>{words.title(nextNumber)}</h1>
      <p className="lede">{words.lede}</p>
      <OpenRoundForm
        allianceId={allianceId}
        suggestedClosing={typedDay(suggestedClosing)}
        partners={partners}
        roundsHref={href}
        action={action}
      />
    </>
  );
}

type RefusedProps = { title: string; text: string; to: string; children: string };

function Refused({ title, text, to, children }: RefusedProps) {
  return (
    <>
      <h1>{title}</h1>
      <p className="lede">{text}</p>
      <p className="btn-row mt-5">
        <LinkButton kind="act" href={to}>
          {children}
        </LinkButton>
      </p>
    </>
  );
}
