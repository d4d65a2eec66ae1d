"use client";

import { useActionState } from "react";
import { SubmitButton } from "@/components/ui/actions/submit-button";
import { Field } from "@/components/ui/fields/field";
import { FormTrouble } from "@/components/ui/fields/form-trouble";
import { HiddenFields } from "@/components/ui/fields/hidden-fields";
import { notingWords as words } from "@/lib/content/alliance/gate/noting-words";
import { entered, type FormAction, problemAt, untouched } from "@/lib/content/web/form-state";

type DecideFormProps = { ids: Record<string, string | number>; action: FormAction };

/** The manager's own word that a requirement is met, with the reason. */
export function DecideForm({ ids, action }: DecideFormProps) {
  const [state, send] = useActionState(action, untouched);
  return (
    <form action={send} noValidate>
      <FormTrouble state={state} />
      <HiddenFields values={ids} />
      <Field
        multiline
        name="reason"
        label={words.reason}
        hint={words.reasonHint}
        defaultValue={entered(state, "reason")}
        error={problemAt(state, "reason")}
      />
      <p className="btn-row mt-5">
        <SubmitButton>{words.decide}</SubmitButton>
      </p>
    </form>
  );
}
