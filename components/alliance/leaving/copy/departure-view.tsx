import { DataTable } from "@/components/ui/data/data-table";
import { Facts } from "@/components/ui/data/facts";
import { Section } from "@/components/ui/layout/section";
import { verdictWords } from "@/lib/content/alliance/gate/gate-words";
import { departureWords as words } from "@/lib/content/alliance/leaving/departure-words";
import { roleWords } from "@/lib/content/alliance/role-words";
import { fullDate } from "@/lib/content/dates";
import { decimal } from "@/lib/content/numbers";
import type { Departure } from "@/lib/domain/alliance/leaving/departure";

const day = (iso: string): string => fullDate(new Date(iso));
const span = (from: string, until: string | null): string =>
  until ? `${day(from)} - ${day(until)}` : day(from);

/** Everything that a partner keeps, section by section, as it was when it left. */
export function DepartureView({ departure, hash }: { departure: Departure; hash: string }) {
  const { alliance, partner, people, partners } = departure;
  return (
    <>
      <h1>{words.title(alliance.name)}</h1>
      <p className="lede">{words.lede(day(partner.leftAt), partner.leftBy)}</p>
      <Section id="samenwerking" title={words.aboutTitle}>
        <Facts
          facts={[
            { term: words.reason, value: partner.leftReason },
            { term: words.purpose, value: alliance.reason },
            { term: words.founded, value: day(alliance.foundedAt) },
            { term: words.joined, value: day(partner.joinedAt) },
            { term: words.contribution, value: partner.contribution || words.nothing },
          ]}
        />
      </Section>
      <Kept
        title={words.peopleTitle}
        rows={people.map((one) => [one.name, roleWords[one.role], span(one.joinedAt, one.endedAt)])}
      />
      <Kept
        title={words.partnersTitle}
        rows={partners.map((one) => [one.name, span(one.joinedAt, one.leftAt)])}
      />
      <Happened departure={departure} />
      <p className="ink-3 mt-6 wrap-anywhere">{words.hash(hash.slice(0, 16))}</p>
    </>
  );
}

function Happened({ departure }: { departure: Departure }) {
  const { moves, decisions, points, rounds, papers } = departure;
  return (
    <>
      <Kept
        title={words.movesTitle}
        rows={moves.map((one) => [words.phase(one.fromPhase, one.toPhase), day(one.at), one.by, one.reason])}
      />
      <Kept
        title={words.decisionsTitle}
        rows={decisions.map(({ gate, own }) => [
          words.decision(gate, verdictWords[own.verdict]),
          day(own.decidedAt),
          own.name,
          own.reason,
        ])}
      />
      <Kept
        title={words.pointsTitle}
        rows={points.map((one) => [one.text, one.owner, one.doneAt ? words.done : words.open])}
      />
      <Kept
        title={words.roundsTitle}
        rows={rounds.map((one) => [
          words.round(one.number),
          day(one.revealedAt),
          words.answered(one.own.length),
          one.jointGrade === null ? "" : words.grade(decimal(one.jointGrade)),
        ])}
      />
      <Kept
        title={words.papersTitle}
        text={words.papersText}
        rows={papers.map((one) => [one.name, day(one.addedAt), one.sha256.slice(0, 16)])}
      />
    </>
  );
}

type KeptProps = { title: string; text?: string; rows: string[][] };

const headers = [words.what, words.when, words.by, ""];

function Kept({ title, text, rows }: KeptProps) {
  const columns = rows[0]?.map((_, place) => ({
    id: String(place),
    header: place === 0 ? words.what : (headers[place] ?? ""),
    unlabelled: true,
  }));
  return (
    <Section id={title.toLowerCase().replaceAll(/[^a-z]+/g, "-")} title={title}>
      {text && rows.length > 0 && <p className="ink-2">{text}</p>}
      {columns ? (
        <DataTable
          caption={title}
          columns={columns}
          rows={rows.map((cells, place) => ({ id: String(place), cells }))}
        />
      ) : (
        <p className="ink-2">{words.nothing}</p>
      )}
    </Section>
  );
}
