import { Field } from "@/components/ui/fields/field";
import { RadioGroup } from "@/components/ui/fields/radio-group";
import { FormSection } from "@/components/ui/layout/form-section";
import {
  managerLabels,
  peopleWordTexts,
  rhythmTexts,
  routeTexts,
  foundingWords as words,
} from "@/lib/content/alliance/founding/founding-words";
import { entered, type FormState, problemAt } from "@/lib/content/web/form-state";
import { peopleWords, reviewRhythms, routes } from "@/lib/domain/alliance/role";

/** What is there already, when it is changed. */
export type AllianceValues = Partial<
  Record<"name" | "reason" | "managerLabel" | "peopleWord" | "reviewRhythm" | "route", string>
>;
type FieldsProps = { state: FormState; values?: AllianceValues };

export function AboutFields({ state, values = {} }: FieldsProps) {
  return (
    <FormSection id="waarom" title={words.aboutTitle}>
      <Field
        name="name"
        label={words.name}
        hint={words.nameHint}
        autoComplete="off"
        defaultValue={entered(state, "name", values.name)}
        error={problemAt(state, "name")}
      />
      <Field
        multiline
        name="reason"
        label={words.reason}
        hint={words.reasonHint}
        defaultValue={entered(state, "reason", values.reason)}
        error={problemAt(state, "reason")}
      />
    </FormSection>
  );
}

export function WayFields({ state, values = {} }: FieldsProps) {
  const chosen = (name: keyof AllianceValues, fallback: string) => ({
    name,
    defaultValue: entered(state, name, values[name] ?? fallback),
    error: problemAt(state, name),
  });
  return (
    <FormSection id="hoe" title={words.howTitle}>
      <Field
        {...chosen("managerLabel", managerLabels[0])}
        label={words.managerLabel}
        hint={words.managerLabelHint}
        list="trekkers"
        autoComplete="off"
        className="input-short"
      />
      <RadioGroup
        {...chosen("peopleWord", "")}
        legend={words.peopleWord}
        choices={peopleWords.map((value) => ({ value, label: peopleWordTexts[value] }))}
      />
      <RadioGroup
        {...chosen("reviewRhythm", "quarter")}
        legend={words.rhythm}
        choices={reviewRhythms.map((value) => ({ value, label: rhythmTexts[value] }))}
      />
      <RadioGroup
        {...chosen("route", "normal")}
        legend={words.route}
        choices={routes.map((value) => ({ value, ...routeTexts[value] }))}
      />
      <datalist id="trekkers">
        {managerLabels.map((label) => (
          <option key={label} value={label} />
        ))}
      </datalist>
    </FormSection>
  );
}
