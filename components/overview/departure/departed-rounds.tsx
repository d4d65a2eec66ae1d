import { onDay } from "@/components/overview/departure/kept";
import { DataTable } from "@/components/ui/data/data-table";
import { Section } from "@/components/ui/layout/section";
import { decimal } from "@/lib/content/numbers";
import { answersInWords, departureWords as words } from "@/lib/content/overview/departure-words";
import type { Departure } from "@/lib/domain/alliance/leaving/departure";
import type { PeopleWord } from "@/lib/domain/alliance/role";

type RoundsProps = { rounds: Departure["rounds"]; people: PeopleWord };

/** What it answered itself, and the joint grade; nothing of another partner. */
export function DepartedRounds({ rounds, people }: RoundsProps) {
  if (rounds.length === 0) return null;
  return (
    <Section id="ronden" title={words.roundsTitle}>
      {rounds.map(({ number, revealedAt, jointGrade, own }) => (
        <div key={number} className="mt-5">
          <h3>{words.round(number, onDay(revealedAt))}</h3>
          <p>{jointGrade === null ? words.noJoint : words.joint(decimal(jointGrade))}</p>
          <details className="fold">
            <summary>{words.answers(own.length)}</summary>
            <DataTable
              caption={words.round(number, onDay(revealedAt))}
              columns={[
                { id: "asked", header: words.statement },
                { id: "answer", header: words.answer, numeric: true },
              ]}
              rows={answersInWords(own, people).map(({ item, asked, answer }) => ({
                id: item,
                cells: [asked, answer],
              }))}
            />
          </details>
        </div>
      ))}
    </Section>
  );
}
