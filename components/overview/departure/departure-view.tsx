import { DepartedDecisions } from "@/components/overview/departure/departed-decisions";
import { DepartedRounds } from "@/components/overview/departure/departed-rounds";
import { Kept, onDay } from "@/components/overview/departure/kept";
import { Facts } from "@/components/ui/data/facts";
import { Note } from "@/components/ui/feedback/note";
import { Section } from "@/components/ui/layout/section";
import { capacityWords } from "@/lib/content/alliance/joining/inviting-words";
import { roleWords } from "@/lib/content/alliance/role-words";
import { movedText, pointState, departureWords as words } from "@/lib/content/overview/departure-words";
import type { Departure } from "@/lib/domain/alliance/leaving/departure";

const span = (from: string, until: string | null): string =>
  until ? words.fromUntil(onDay(from), onDay(until)) : words.from(onDay(from));

type DepartureViewProps = { departure: Departure; hash: string; intact: boolean };

/** Everything that a partner keeps, as it was when it left. Of what there was nothing of, nothing is said. */
export function DepartureView({ departure, hash, intact }: DepartureViewProps) {
  const { alliance, partner } = departure;
  return (
    <>
      <h1>{words.title(alliance.name)}</h1>
      <p className="lede">{words.lede(onDay(partner.leftAt), partner.leftBy)}</p>
      {!intact && (
        <Note warn>
          <h2>{words.brokenTitle}</h2>
          <p>{words.broken}</p>
        </Note>
      )}
      <Section id="samenwerking" title={words.aboutTitle}>
        <Facts
          facts={[
            { term: words.reason, value: partner.leftReason },
            { term: words.purpose, value: alliance.reason },
            { term: words.founded, value: onDay(alliance.foundedAt) },
            { term: words.joined, value: onDay(partner.joinedAt) },
            { term: words.contribution, value: partner.contribution || words.noContribution },
          ]}
        />
      </Section>
      <WhoTookPart departure={departure} />
      <Kept
        id="fasen"
        title={words.movesTitle}
        headers={[words.what, words.when, words.by, words.why]}
        rows={departure.moves.map((one) => [movedText(one), onDay(one.at), one.by, one.reason])}
      />
      <DepartedDecisions decisions={departure.decisions} />
      <PointsAndPapers departure={departure} />
      <DepartedRounds rounds={departure.rounds} people={alliance.peopleWord} />
      <p className="ink-3 mt-6 wrap-anywhere">{words.hash(hash.slice(0, 16))}</p>
    </>
  );
}

function WhoTookPart({ departure: { people, partners } }: { departure: Departure }) {
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
        headers={[words.organisation, words.capacity, words.period]}
        rows={partners.map((one) => [
          one.name,
          capacityWords[one.capacity].label,
          span(one.joinedAt, one.leftAt),
        ])}
      />
    </>
  );
}

function PointsAndPapers({ departure: { points, papers } }: { departure: Departure }) {
  return (
    <>
      <Kept
        id="punten"
        title={words.pointsTitle}
        headers={[words.point, words.owner, words.due, words.state]}
        rows={points.map((one) => [
          one.text,
          one.owner,
          one.dueOn ? onDay(`${one.dueOn}T12:00:00Z`) : "",
          pointState(one),
        ])}
      />
      <Kept
        id="papieren"
        title={words.papersTitle}
        text={words.papersText}
        headers={[words.name, words.added, words.by, words.code]}
        rows={papers.map((one) => [one.name, onDay(one.addedAt), one.addedBy, one.sha256.slice(0, 16)])}
      />
    </>
  );
}
