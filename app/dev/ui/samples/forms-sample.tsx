import { ChoicesSample } from "@/app/dev/ui/samples/choices-sample";
import { ProblemsSample } from "@/app/dev/ui/samples/problems-sample";
import { Field } from "@/components/ui/fields/field";
import { SavedMark } from "@/components/ui/fields/saved-mark";
import { Section } from "@/components/ui/layout/section";

const AMOUNT = "Vul een bedrag in, bijvoorbeeld 12.500";
const DAY = "Kies een dag na 24 november 2026";

export function FormsSample({ theme }: { theme: string }) {
  const id = (name: string) => `${theme}-${name}`;
  const problems = [
    { fieldId: id("bedrag"), message: AMOUNT },
    { fieldId: id("dag"), message: DAY },
  ];
  return (
    <Section id={id("formulier")} title="Formulier met fouten">
      <ProblemsSample problems={problems} />
      <Field
        name={id("bedrag")}
        label="Bijdrage in euro"
        hint="Alleen voor 2027"
        error={AMOUNT}
        defaultValue="twaalf"
      />
      <Field
        name={id("dag")}
        label="Uiterlijke dag"
        error={DAY}
        defaultValue="1-3-2025"
        className="input-short"
      />
      <Field
        multiline
        rows={2}
        name={id("toelichting")}
        label="Toelichting"
        optional
        defaultValue="Het meldpunt start in maart."
      />
      <SavedMark text="Opgeslagen 14:05" />
      <Field
        name={id("code")}
        label="Code"
        hint="6 cijfers uit de mail"
        defaultValue="204117"
        className="input-code"
      />
      <ChoicesSample theme={theme} />
    </Section>
  );
}
