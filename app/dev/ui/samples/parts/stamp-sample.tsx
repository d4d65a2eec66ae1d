import { Stamp } from "@/components/ui/feedback/stamp";
import { Section } from "@/components/ui/layout/section";

export function StampSample({ theme }: { theme: string }) {
  return (
    <Section id={`${theme}-stempel`} title="Stempel">
      <div className="btn-row">
        <Stamp
          word="Akkoord"
          organisation="Veenkade Wonen"
          person="B. Oosterhuis"
          date="24 november 2026"
          note="versie 4"
        />
        <Stamp
          word="Onder voorbehoud"
          organisation="Stichting Buurtteams Lindehof"
          person="N. Bouzid-van der Meulen"
          date="24 november 2026"
          note="beslismoment 2"
        />
      </div>
    </Section>
  );
}
