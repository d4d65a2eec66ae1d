import { Button } from "@/components/ui/actions/button";
import { BusyLine } from "@/components/ui/feedback/busy-line";
import { EmptyState } from "@/components/ui/feedback/empty-state";
import { Note } from "@/components/ui/feedback/note";
import { ProgressLine } from "@/components/ui/feedback/progress-line";
import { StateMark } from "@/components/ui/feedback/state-mark";
import { Tag } from "@/components/ui/feedback/tag";
import { Section } from "@/components/ui/layout/section";

export function StatesSample({ theme }: { theme: string }) {
  return (
    <Section id={`${theme}-staat`} title="Staat en label">
      <div className="stack">
        <p className="btn-row">
          <StateMark tone="ok">Akkoord</StateMark>
          <StateMark tone="waiting">Wacht op besluit</StateMark>
          <StateMark tone="act">Jij bent aan zet</StateMark>
          <StateMark tone="warn">3 dagen te laat</StateMark>
          <StateMark tone="bad">Niet akkoord</StateMark>
        </p>
        <p className="btn-row">
          <Tag>Concept</Tag>
          <Tag tone="water">In gesprek</Tag>
          <Tag tone="ok">Gehaald</Tag>
          <Tag tone="warn">Loopt af</Tag>
          <Tag tone="bad">Niet gehaald</Tag>
          <Tag tone="brick">Getekend</Tag>
        </p>
        <Note warn>Let op: versie 3 geldt tot alle partners akkoord zijn.</Note>
        <Note>Bij Lindehof gaven minder dan 4 mensen een antwoord.</Note>
        <BusyLine>De uitkomst wordt klaargezet</BusyLine>
        <ProgressLine step={5} total={17} label="Stelling 5 van 17" />
        <EmptyState
          title="Nog geen signalen"
          text="Hier komt wat collega’s op de werkvloer merken. Ieder signaal krijgt binnen tien dagen antwoord."
          action={<Button>Deel de meldlink</Button>}
        />
      </div>
    </Section>
  );
}
