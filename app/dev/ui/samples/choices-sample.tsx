import { Checkbox } from "@/components/ui/fields/checkbox";
import { CheckboxGroup } from "@/components/ui/fields/checkbox-group";
import { RadioGroup } from "@/components/ui/fields/radio-group";
import { Select } from "@/components/ui/fields/select";

const phases = ["Strategische besluitvorming", "Partnerkeuze", "Samenwerkingsplan", "Uitvoering"];

export function ChoicesSample({ theme }: { theme: string }) {
  const id = (name: string) => `${theme}-${name}`;
  return (
    <>
      <RadioGroup
        name={id("meelezen")}
        legend="Wie mag meelezen?"
        choices={[
          { value: "alle", label: "Alle partners", sub: "18 mensen" },
          { value: "eigen", label: "Alleen mijn organisatie" },
        ]}
        defaultValue="alle"
      />
      <RadioGroup
        name={id("leeg")}
        legend="Wie sluit de ronde?"
        error="Kies wie de ronde sluit"
        choices={[
          { value: "ik", label: "Ik" },
          { value: "datum", label: "De datum" },
        ]}
      />
      <Checkbox
        name={id("mail")}
        label="Stuur mij een herinnering"
        sub="twee dagen van tevoren"
        defaultChecked
      />
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
    </>
  );
}
