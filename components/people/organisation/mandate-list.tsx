import { EndMandateButton } from "@/components/people/organisation/end-mandate-button";
import { DataTable } from "@/components/ui/data/data-table";
import { StateMark, type StateTone } from "@/components/ui/feedback/state-mark";
import { fullDate } from "@/lib/content/dates";
import { listing } from "@/lib/content/listing";
import {
  mandateKindTexts,
  mandateStateTexts,
  mandateWords as words,
} from "@/lib/content/people/organisation/organisation-words";
import type { FormAction } from "@/lib/content/web/form-state";
import type { MandateKind, MandateState } from "@/lib/domain/people/mandate";

export type ListedMandate = {
  mandateId: string;
  personName: string;
  covers: MandateKind[];
  note: string;
  validFrom: string;
  validUntil: string | null;
  state: MandateState;
};
type MandateListProps = {
  organisationId: string;
  mandates: ListedMandate[];
  /** Left out for who may only look. */
  end?: FormAction;
};

const tones: Record<MandateState, StateTone> = {
  standing: "ok",
  later: "waiting",
  over: "warn",
  ended: "bad",
};

export function MandateList({ organisationId, mandates, end }: MandateListProps) {
  if (mandates.length === 0) return <p className="ink-2">{words.none}</p>;
  return (
    <DataTable
      caption={words.caption}
      columns={[
        { id: "person", header: words.person },
        { id: "covers", header: words.covers },
        { id: "period", header: words.period },
        { id: "state", header: words.state },
        { id: "end", header: "", unlabelled: true },
      ]}
      rows={mandates.map((mandate) => ({
        id: mandate.mandateId,
        cells: [
          mandate.personName,
          coversText(mandate),
          period(mandate),
          <StateMark key="state" tone={tones[mandate.state]}>
            {mandateStateTexts[mandate.state]}
          </StateMark>,
          end && (mandate.state === "standing" || mandate.state === "later") ? (
            <EndMandateButton key="end" {...{ organisationId, ...mandate }} action={end} />
          ) : null,
        ],
      }))}
    />
  );
}

const day = (text: string): string => fullDate(new Date(`${text}T12:00:00Z`));

const period = ({ validFrom, validUntil }: ListedMandate): string =>
  validUntil ? words.fromUntil(day(validFrom), day(validUntil)) : words.from(day(validFrom));

export const coversText = ({ covers, note }: Pick<ListedMandate, "covers" | "note">): string =>
  [listing(covers.map((kind) => mandateKindTexts[kind])), note].filter(Boolean).join("; ");
