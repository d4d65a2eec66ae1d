"use client";

import { useActionState } from "react";
import { LinkButton } from "@/components/ui/actions/link-button";
import { SubmitButton } from "@/components/ui/actions/submit-button";
import { Field } from "@/components/ui/fields/field";
import { FormTrouble } from "@/components/ui/fields/form-trouble";
import { HiddenFields } from "@/components/ui/fields/hidden-fields";
import { askingWords as words } from "@/lib/content/alliance/gate/asking-words";
import { entered, type FormAction, problemAt, untouched } from "@/lib/content/web/form-state";

type AskFormProps = {
  ids: Record<string, string | number>;
  /** As one would type it: "4-12-2026". */
  suggested: string;
  directors: number;
  backHref: string;
  action: FormAction;
};

export function AskForm({ ids, suggested, directors, backHref, action }: AskFormProps) {
  const [state, send] = useActionState(action, untouched);
  return (
    <form action={send} noValidate>
      <FormTrouble state={state} />
      <HiddenFields values={ids} />
      <Field
        name="decideBy"
        label={words.decideBy}
        hint={words.decideByHint}
        className="input-short"
        autoComplete="off"
        defaultValue={entered(state, "decideBy", suggested)}
        error={problemAt(state, "decideBy")}
      />
      <p className="btn-row mt-6">
        <SubmitButton>{words.submit(directors)}</SubmitButton>
        <LinkButton kind="quiet" href={backHref}>
          {words.cancel}
        </LinkButton>
      </p>
    </form>
  );
}
