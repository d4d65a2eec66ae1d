"use client";

import { useActionState } from "react";
import { SubmitButton } from "@/components/ui/actions/submit-button";
import { CheckboxGroup } from "@/components/ui/fields/checkbox-group";
import { Field } from "@/components/ui/fields/field";
import { FormTrouble } from "@/components/ui/fields/form-trouble";
import { RadioGroup } from "@/components/ui/fields/radio-group";
import {
  mandateKindTexts,
  mandateWords as words,
} from "@/lib/content/people/organisation/organisation-words";
import { entered, type FormAction, problemAt, untouched } from "@/lib/content/web/form-state";
import { mandateKinds } from "@/lib/domain/people/mandate";

type MandateFormProps = {
  organisationId: string;
  people: { personId: string; name: string; jobTitle: string }[];
  /** As one would type it: "24-11-2026". */
  today: string;
  action: FormAction;
};

export function MandateForm({ organisationId, people, today, action }: MandateFormProps) {
  const [state, send] = useActionState(action, untouched);
  const text = (name: string, fallback = "") => ({
    name,
    defaultValue: entered(state, name, fallback),
    error: problemAt(state, name),
    autoComplete: "off",
  });
  const covered = state.values.covers ?? [];
  return (
    <form action={send} noValidate className="max-w-measure">
      <FormTrouble state={state} />
      <input type="hidden" name="organisationId" value={organisationId} />
      <RadioGroup
        name="personId"
        legend={words.whoLegend}
        defaultValue={entered(state, "personId")}
        error={problemAt(state, "personId")}
        choices={people.map(({ personId, name, jobTitle }) => ({
          value: personId,
          label: name,
          sub: jobTitle || undefined,
        }))}
      />
      <CheckboxGroup
        name="covers"
        legend={words.coversLegend}
        error={problemAt(state, "covers")}
        defaultValues={[covered].flat()}
        choices={mandateKinds.map((value) => ({ value, label: mandateKindTexts[value] }))}
      />
      <Field {...text("validFrom", today)} label={words.validFrom} className="input-short" />
      <Field
        {...text("validUntil")}
        label={words.validUntil}
        hint={words.validUntilHint}
        optional
        className="input-short"
      />
      <Field {...text("note")} label={words.note} hint={words.noteHint} optional />
      <p className="btn-row mt-5">
        <SubmitButton>{words.record}</SubmitButton>
      </p>
    </form>
  );
}
