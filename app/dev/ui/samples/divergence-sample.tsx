import { groups, partners } from "@/app/dev/ui/sample-data";
import { DivergenceTable } from "@/components/execution/divergence-table";
import { GapLegend } from "@/components/execution/gap-legend";
import { Section } from "@/components/ui/layout/section";

export function DivergenceSample({ theme }: { theme: string }) {
  return (
    <Section id={`${theme}-verschil`} title="Verschil" aside={<a href="#nummer">Sorteer op nummer</a>}>
      <GapLegend>
        <a href="#kleur">Toon zonder kleur</a>
      </GapLegend>
      <DivergenceTable partners={partners} groups={groups} orderLabel="Stelling, grootste verschil eerst" />
      <h3 className="mt-5">Zonder kleur</h3>
      <DivergenceTable partners={partners} groups={groups} orderLabel="Stelling, op nummer" plain />
    </Section>
  );
}
