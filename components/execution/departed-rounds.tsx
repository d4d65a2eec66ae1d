import { DataTable } from "@/components/ui/data/data-table";
import { Section } from "@/components/ui/layout/section";
import { fullDate } from "@/lib/content/dates";
import {
  answeredText,
  asAsked,
  askedText,
  departedWords as words,
} from "@/lib/content/execution/departed-words";
import type { Departure } from "@/lib/domain/alliance/leaving/departure";

/** The rounds that a partner answered before it left: its own answers and the joint grade. */
export function DepartedRounds({ departure: { alliance, rounds } }: { departure: Departure }) {
  return (
    <Section id="ronden" title={words.title}>
      {rounds.length === 0 && <p className="ink-2">{words.nothing}</p>}
      {rounds.map(({ number, revealedAt, own, jointGrade }) => (
        <div key={number} className="mb-6">
          <h3>{words.round(number, fullDate(new Date(revealedAt)))}</h3>
          <p className="ink-2 mb-4">
            {words.joint(jointGrade)} {words.scale}
          </p>
          <DataTable
            caption={words.caption(number)}
            columns={[
              { id: "item", header: words.item },
              { id: "answer", header: words.answer, numeric: true },
            ]}
            rows={asAsked(own).map((one) => ({
              id: one.item,
              cells: [askedText(one.item, alliance.peopleWord), answeredText(one)],
            }))}
          />
        </div>
      ))}
    </Section>
  );
}
