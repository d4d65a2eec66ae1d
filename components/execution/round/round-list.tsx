import Link from "next/link";
import { checkerHref } from "@/components/alliance/alliance-paths";
import { type ProgressLine, RoundProgress } from "@/components/execution/round/round-progress";
import { LinkButton } from "@/components/ui/actions/link-button";
import { DataTable, type Row } from "@/components/ui/data/data-table";
import { EmptyState } from "@/components/ui/feedback/empty-state";
import { StateMark, type StateTone } from "@/components/ui/feedback/state-mark";
import { Section } from "@/components/ui/layout/section";
import { menuWords } from "@/lib/content/alliance/menu-words";
import { briefDate, lastDayOf } from "@/lib/content/dates";
import { roundStateWords, roundListWords as words } from "@/lib/content/execution/round-words";
import { decimal } from "@/lib/content/numbers";
import type { RoundState } from "@/lib/domain/deliberation/round";

export type RoundLine = {
  roundId: string;
  number: number;
  state: RoundState;
  openedAt: Date;
  closesAt: Date;
  invited: number;
  submitted: number;
  jointGrade: number | null;
};
type RoundListProps = {
  allianceId: string;
  managerName: string | null;
  mayOpen: boolean;
  openProgress: ProgressLine[];
  /** Newest first. */
  rounds: RoundLine[];
};

/** All rounds of an alliance; the one that runs stands on top with its progress. */
export function RoundList(props: RoundListProps) {
  const { rounds, mayOpen } = props;
  const href = checkerHref(props.allianceId);
  const [newest] = rounds;
  return (
    <>
      <h1>{words.title}</h1>
      <p className="lede">{words.lede}</p>
      {newest && mayOpen && (
        <p className="btn-row mt-5">
          <LinkButton kind="act" href={`${href}/openen`}>
            {words.openNext(newest.number + 1)}
          </LinkButton>
        </p>
      )}
      {newest?.state === "open" && <RunningRound round={newest} progress={props.openProgress} href={href} />}
      <Section id="ronden" title={words.roundsTitle}>
        {newest ? <Rounds rounds={rounds} href={href} /> : <NoRounds {...props} href={href} />}
      </Section>
    </>
  );
}

type RunningRoundProps = { round: RoundLine; progress: ProgressLine[]; href: string };

function RunningRound({ round, progress, href }: RunningRoundProps) {
  return (
    <Section
      id="loopt"
      title={words.runningTitle(round.number)}
      aside={words.until(lastDayOf(round.closesAt))}
    >
      <RoundProgress partners={progress} />
      <p className="btn-row mt-5">
        <LinkButton kind="act" href={`${href}/${round.roundId}`}>
          {words.seeRunning}
        </LinkButton>
      </p>
    </Section>
  );
}

function Rounds({ rounds, href }: { rounds: RoundLine[]; href: string }) {
  return (
    <DataTable
      caption={words.caption}
      columns={[
        { id: "round", header: words.round },
        { id: "opened", header: words.opened },
        { id: "lastDay", header: words.lastDay },
        { id: "submitted", header: words.submitted, numeric: true },
        { id: "grade", header: words.grade, numeric: true },
        { id: "state", header: words.state, unlabelled: true },
      ]}
      rows={rounds.map((round) => rowOf(round, href))}
    />
  );
}

const tones: Record<RoundState, StateTone> = { open: "act", closed: "waiting", revealed: "ok" };

function rowOf(round: RoundLine, href: string): Row {
  return {
    id: round.roundId,
    cells: [
      <Link key="round" href={`${href}/${round.roundId}`}>
        {menuWords.round(round.number)}
      </Link>,
      briefDate(round.openedAt),
      briefDate(lastDayOf(round.closesAt)),
      words.count(round.submitted, round.invited),
      gradeText(round),
      <StateMark key="state" tone={tones[round.state]}>
        {roundStateWords[round.state]}
      </StateMark>,
    ],
  };
}

function gradeText({ jointGrade, state }: RoundLine): string {
  if (jointGrade !== null) return decimal(jointGrade);
  return state === "revealed" ? words.noGrade : words.noGradeYet;
}

function NoRounds({ mayOpen, managerName, href }: RoundListProps & { href: string }) {
  const waiting = managerName ? words.waitFor(managerName) : words.waitForManager;
  return (
    <EmptyState
      title={words.emptyTitle}
      text={mayOpen ? words.emptyText : `${words.emptyText} ${waiting}`}
      action={
        mayOpen && (
          <LinkButton kind="act" href={`${href}/openen`}>
            {words.openFirst}
          </LinkButton>
        )
      }
    />
  );
}
