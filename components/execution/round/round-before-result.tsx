import { type ProgressLine, RoundProgress } from "@/components/execution/round/round-progress";
import { LinkButton } from "@/components/ui/actions/link-button";
import { RefreshWhileWaiting } from "@/components/ui/feedback/refresh-while-waiting";
import { Section } from "@/components/ui/layout/section";
import { lastDayOf } from "@/lib/content/dates";
import { roundPageWords as words } from "@/lib/content/execution/round-words";
import type { RoundState } from "@/lib/domain/deliberation/round";

export type RoundFacts = {
  number: number;
  openedAt: Date;
  openedByName: string;
  closesAt: Date;
  discussAt: Date | null;
};
type RoundBeforeResultProps = {
  round: RoundFacts;
  state: RoundState;
  partners: ProgressLine[];
  /** Where the alliance manager closes the round; left out for who may not. */
  closeHref?: string;
};

/** A round that runs, or that is closed while its result is being made. */
export function RoundBeforeResult(props: RoundBeforeResultProps) {
  return props.state === "open" ? <Running {...props} /> : <BeingMade round={props.round} />;
}

function Running({ round, partners, closeHref }: RoundBeforeResultProps) {
  const complete = partners.every((one) => one.submitted >= one.invited);
  return (
    <>
      <h1>{headline(round.number, partners)}</h1>
      <p className="lede">
        {words.until(lastDayOf(round.closesAt))} {words.sealed}
      </p>
      {closeHref && (
        <p className="btn-row mt-5">
          <LinkButton kind={complete ? "act" : "edge"} href={closeHref}>
            {words.close}
          </LinkButton>
        </p>
      )}
      <Section id="voortgang" title={words.progressTitle}>
        <RoundProgress partners={partners} />
        <p className="small ink-3 mt-4">
          {words.openedBy(round.openedByName, round.openedAt)}
          {round.discussAt && ` ${words.discuss(round.discussAt)}`}
        </p>
      </Section>
    </>
  );
}

function headline(round: number, partners: ProgressLine[]): string {
  const answered = partners.filter((one) => one.submitted >= one.invited).length;
  if (answered === partners.length) return words.everyone(round);
  return answered === 0 ? words.nobodyYet(round) : words.some(round, answered, partners.length);
}

function BeingMade({ round }: { round: RoundFacts }) {
  return (
    <>
      <h1>{words.closedTitle(round.number)}</h1>
      <p className="lede">{words.closedLede}</p>
      <div className="mt-5">
        <RefreshWhileWaiting>{words.beingMade}</RefreshWhileWaiting>
      </div>
    </>
  );
}
