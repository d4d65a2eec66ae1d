import { Field } from "@/components/ui/fields/field";
import { RadioGroup } from "@/components/ui/fields/radio-group";
import { FormSection } from "@/components/ui/layout/form-section";
import { foundingWords as words } from "@/lib/content/alliance/founding/founding-words";
import { phaseNames } from "@/lib/content/alliance/phase-words";
import { entered, type FormState, problemAt } from "@/lib/content/web/form-state";
import { phaseNumbers } from "@/lib/domain/alliance/phase";
import { gateNumbers } from "@/lib/domain/alliance/phase-machine";

/** All four days stand there, so that it works without scripts; those that do not apply are left empty. */
export function PassedFields({ state }: { state: FormState }) {
  return (
    <FormSection id="fase" title={words.phaseTitle}>
      <RadioGroup
        name="phase"
        legend={words.phase}
        hint={words.phaseHint}
        defaultValue={entered(state, "phase")}
        error={problemAt(state, "phase")}
        choices={phaseNumbers.map((phase) => ({
          value: String(phase),
          label: `${phase}. ${phaseNames[phase]}`,
        }))}
      />
      {gateNumbers.map((gate) => (
        <Field
          key={gate}
          name={`passed${gate}`}
          label={words.passed(gate)}
          hint={words.passedHint(gate)}
          className="input-short"
          autoComplete="off"
          defaultValue={entered(state, `passed${gate}`)}
          error={problemAt(state, `passed${gate}`)}
        />
      ))}
    </FormSection>
  );
}
