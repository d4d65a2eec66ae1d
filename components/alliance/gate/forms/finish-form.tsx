"use client";

import { useActionState } from "react";
import { LinkButton } from "@/components/ui/actions/link-button";
import { SubmitButton } from "@/components/ui/actions/submit-button";
import { Field } from "@/components/ui/fields/field";
import { FormTrouble } from "@/components/ui/fields/form-trouble";
import { HiddenFields } from "@/components/ui/fields/hidden-fields";
import { notingWords as words } from "@/lib/content/alliance/gate/noting-words";
import { entered, type FormAction, problemAt, untouched } from "@/lib/content/web/form-state";

type FinishFormProps = { ids: Record<string, string | number>; backHref: string; action: FormAction };

/** Says that an open point is done, and perhaps what came of it. */
export function FinishForm({ ids, backHref, action }: FinishFormProps) {
  const [state, send] = useActionState(action, untouched);
  return (
    <form action={send} noValidate className="max-w-measure mt-5">
      <FormTrouble state={state} />
      <HiddenFields values={ids} />
      <Field
        multiline
        optional
        name="note"
        label={words.finishNote}
        defaultValue={entered(state, "note")}
        error={problemAt(state, "note")}
      />
      <p className="btn-row mt-5">
        <SubmitButton>{words.finish}</SubmitButton>
        <LinkButton kind="quiet" href={backHref}>
          {words.notYet}
        </LinkButton>
      </p>
    </form>
  );
}
