import { DataTable } from "@/components/ui/data/data-table";
import { StateMark } from "@/components/ui/feedback/state-mark";
import { roundPageWords as words } from "@/lib/content/execution/round-words";

export type ProgressLine = { partnerId: string; name: string; invited: number; submitted: number };

/** Per organisation how many answered: all that anyone may see before the reveal. */
export function RoundProgress({ partners }: { partners: ProgressLine[] }) {
  return (
    <DataTable
      caption={words.progressCaption}
      columns={[
        { id: "partner", header: words.partner },
        { id: "answer", header: words.answer, unlabelled: true },
      ]}
      rows={partners.map((partner) => ({
        id: partner.partnerId,
        cells: [partner.name, <AnswerState key="answer" partner={partner} />],
      }))}
    />
  );
}

function AnswerState({ partner: { invited, submitted } }: { partner: ProgressLine }) {
  if (submitted >= invited) return <StateMark tone="ok">{words.done}</StateMark>;
  return (
    <StateMark tone="waiting">{submitted > 0 ? words.partly(submitted, invited) : words.waiting}</StateMark>
  );
}
