import type { ReactNode } from "react";
import { Kept } from "@/components/alliance/leaving/copy/kept";
import { KeptDecisions } from "@/components/alliance/leaving/copy/kept-decisions";
import { Facts } from "@/components/ui/data/facts";
import { Section } from "@/components/ui/layout/section";
import { capacityWords } from "@/lib/content/alliance/joining/inviting-words";
import { departureWords as words } from "@/lib/content/alliance/leaving/departure-words";
import { phasePageWords } from "@/lib/content/alliance/phase-page-words";
import { roleWords } from "@/lib/content/alliance/role-words";
import { fullDate } from "@/lib/content/dates";
import type { Departure } from "@/lib/domain/alliance/leaving/departure";

type DepartureViewProps = {
  departure: Departure;
  hash: string;
  /** The rounds that it answered: those belong to a later chapter. */
  rounds: ReactNode;
};

const day = (iso: string): string => fullDate(new Date(iso));
const span = (from: string, until: string | null): string =>
  until ? words.fromUntil(day(from), day(until)) : words.from(day(from));

/** Everything that a partner keeps, section by section, as it was when it left. */
export function DepartureView({ departure, hash, rounds }: DepartureViewProps) {
  const { alliance, partner, decisions } = departure;
  return (
    <>
      <h1>{words.title(alliance.name)}</h1>
      <p className="lede">{words.lede(day(partner.leftAt), partner.leftBy)}</p>
      <Section id="samenwerking" title={words.aboutTitle}>
        <Facts
          facts={[
            { term: words.purpose, value: alliance.reason },
            { term: words.founded, value: day(alliance.foundedAt) },
            { term: words.joined, value: day(partner.joinedAt) },
            { term: words.capacity, value: words.seat(capacityWords[partner.capacity].label, partner) },
            { term: words.contribution, value: partner.contribution || words.none },
            { term: words.reason, value: partner.leftReason },
          ]}
        />
      </Section>
      <Everybody departure={departure} />
      <Moves moves={departure.moves} />
      <KeptDecisions decisions={decisions} />
      <Points points={departure.points} />
      {rounds}
      <Papers papers={departure.papers} />
      <p className="ink-3 mt-6 wrap-anywhere">{words.hash(hash)}</p>
    </>
  );
}

function Everybody({ departure: { people, partners } }: { departure: Departure }) {
  return (
    <>
      <Kept
        id="mensen"
        title={words.peopleTitle}
        headers={[words.name, words.role, words.period]}
        rows={people.map((one) => [one.name, roleWords[one.role], span(one.joinedAt, one.endedAt)])}
      />
      <Kept
        id="partners"
        title={words.partnersTitle}
        headers={[words.name, words.role, words.period]}
        rows={partners.map((one) => [
          one.name,
          capacityWords[one.capacity].label,
          span(one.joinedAt, one.leftAt),
        ])}
      />
    </>
  );
}

function Moves({ moves }: Pick<Departure, "moves">) {
  const before = moves.some((one) => one.kind === "passed-before");
  return (
    <Kept
      id="fasen"
      title={words.movesTitle}
      headers={[words.move, words.when, words.why]}
      rows={moves.map(({ kind, fromPhase, toPhase, at, by, reason }) => [
        phasePageWords.move[kind]({ from: fromPhase, to: toPhase, by, before, until: null }),
        day(at),
        reason || words.none,
      ])}
    />
  );
}

function Points({ points }: Pick<Departure, "points">) {
  return (
    <Kept
      id="punten"
      title={words.pointsTitle}
      headers={[words.point, words.owner, words.due, words.state]}
      rows={points.map(({ text, owner, dueOn, doneAt, doneNote }) => [
        text,
        owner,
        dueOn ? day(`${dueOn}T12:00:00Z`) : words.none,
        doneAt ? words.done(day(doneAt), doneNote ?? "") : words.open,
      ])}
    />
  );
}

function Papers({ papers }: Pick<Departure, "papers">) {
  return (
    <Kept
      id="stukken"
      title={words.papersTitle}
      text={words.papersText}
      headers={[words.paper, words.added, words.by, words.code]}
      rows={papers.map(({ name, addedAt, addedBy, sha256 }) => [
        name,
        day(addedAt),
        addedBy,
        <span key="code" className="wrap-anywhere">
          {words.short(sha256)}
        </span>,
      ])}
    />
  );
}
