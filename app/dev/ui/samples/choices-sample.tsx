import { Checkbox } from "@/components/ui/fields/checkbox";
import { RadioGroup } from "@/components/ui/fields/radio-group";

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
    </>
  );
}
