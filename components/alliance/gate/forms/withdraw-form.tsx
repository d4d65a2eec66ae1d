"use client";

import { useActionState } from "react";
import { SubmitButton } from "@/components/ui/actions/submit-button";
import { Field } from "@/components/ui/fields/field";
import { FormTrouble } from "@/components/ui/fields/form-trouble";
import { HiddenFields } from "@/components/ui/fields/hidden-fields";
import { notingWords as words } from "@/lib/content/alliance/gate/noting-words";
import { entered, type FormAction, problemAt, untouched } from "@/lib/content/web/form-state";

type WithdrawFormProps = { ids: Record<string, string | number>; action: FormAction };

/** Takes back what was noted; the note stays to be read. */
export function WithdrawForm({ ids, action }: WithdrawFormProps) {
  const [state, send] = useActionState(action, untouched);
  return (
    <form action={send} noValidate>
      <FormTrouble state={state} />
      <HiddenFields values={ids} />
      <Field
        multiline
        name="back"
        label={words.backReason}
        defaultValue={entered(state, "back")}
        error={problemAt(state, "back")}
      />
      <p className="btn-row mt-5">
        <SubmitButton kind="edge">{words.withdraw}</SubmitButton>
      </p>
    </form>
  );
}
