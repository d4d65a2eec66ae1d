import { CheckboxGroup } from "@/components/ui/fields/checkbox-group";
import { RadioGroup } from "@/components/ui/fields/radio-group";
import { Select } from "@/components/ui/fields/select";
import { FormSection } from "@/components/ui/layout/form-section";

const phases = ["Strategische besluitvorming", "Partnerkeuze", "Samenwerkingsplan", "Uitvoering"];

export function ChoosingSample({ theme }: { theme: string }) {
  const id = (name: string) => `${theme}-${name}`;
  return (
    <FormSection
      id={id("beginnen")}
      title="Een samenwerking beginnen"
      text="Wat je hier invult, kun je later nog wijzigen."
    >
      <Select
        name={id("fase")}
        label="Fase"
        hint="In welke fase begint de samenwerking?"
        placeholder="Kies een fase"
        options={phases.map((label, place) => ({ value: String(place + 1), label }))}
        error="Kies de fase waarin jullie zijn"
      />
      <Select
        name={id("soort")}
        label="Vorm"
        optional
        defaultValue="netwerk"
        options={[
          { value: "samenwerking", label: "Samenwerking" },
          { value: "netwerk", label: "Netwerk of kenniskring" },
        ]}
      />
      <CheckboxGroup
        name={id("rollen")}
        legend="Wat doet Sanne hier?"
        hint="Je kunt meer dan één rol kiezen"
        choices={[
          { value: "contact", label: "Contactpersoon", sub: "vult in namens de organisatie" },
          { value: "adviser", label: "Adviseur" },
        ]}
        defaultValues={["contact"]}
      />
      <RadioGroup
        deciding
        name={id("besluit")}
        legend="Jouw besluit"
        choices={[
          { value: "ja", label: "Akkoord", sub: "namens Veenkade Wonen" },
          { value: "nee", label: "Niet akkoord", sub: "met je reden; je ziet eerst wie dit leest" },
        ]}
        defaultValue="ja"
      />
    </FormSection>
  );
}
