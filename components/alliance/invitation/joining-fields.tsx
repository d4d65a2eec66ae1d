import { Field } from "@/components/ui/fields/field";
import { FormSection } from "@/components/ui/layout/form-section";
import { joiningWords as words } from "@/lib/content/alliance/joining/answer-words";
import { entered, type FormState, problemAt } from "@/lib/content/web/form-state";

const field = (state: FormState, name: string, fallback = "") => ({
  name,
  defaultValue: entered(state, name, fallback),
  error: problemAt(state, name),
});

/** An organisation that nobody made here before. `named`: what the asker called it. */
export function NewOrganisation({ state, named }: { state: FormState; named: string }) {
  return (
    <FormSection id="organisatie" title={words.newTitle} text={words.newText}>
      <Field {...field(state, "name", named)} label={words.name} autoComplete="organization" />
      <Field {...field(state, "shortName")} label={words.shortName} hint={words.shortNameHint} optional />
      <Field {...field(state, "place")} label={words.place} optional autoComplete="address-level2" />
      <Field
        {...field(state, "kvkNumber")}
        label={words.kvkNumber}
        hint={words.kvkHint}
        optional
        inputMode="numeric"
        autoComplete="off"
        className="input-short"
      />
    </FormSection>
  );
}

export function AboutYou({ state, name }: { state: FormState; name: string }) {
  return (
    <FormSection id="over-u" title={words.youTitle}>
      <Field {...field(state, "personName", name)} label={words.personName} autoComplete="name" />
      <Field
        {...field(state, "jobTitle")}
        label={words.jobTitle}
        optional
        autoComplete="organization-title"
      />
    </FormSection>
  );
}
