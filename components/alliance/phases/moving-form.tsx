"use client";

import { useActionState } from "react";
import type { ButtonKind } from "@/components/ui/actions/button";
import { LinkButton } from "@/components/ui/actions/link-button";
import { SubmitButton } from "@/components/ui/actions/submit-button";
import { Field } from "@/components/ui/fields/field";
import { FormTrouble } from "@/components/ui/fields/form-trouble";
import { HiddenFields } from "@/components/ui/fields/hidden-fields";
import { movingWords as words } from "@/lib/content/alliance/phase-page-words";
import { entered, type FormAction, problemAt, untouched } from "@/lib/content/web/form-state";

type MovingFormProps = {
  ids: Record<string, string | number>;
  /** Asks also for a day to look again. */
  until?: boolean;
  reasonOptional?: boolean;
  submit: { label: string; kind?: ButtonKind };
  backHref: string;
  action: FormAction;
};

/** The reason for a move, and the button that makes it. */
export function MovingForm({ ids, until, reasonOptional, submit, backHref, action }: MovingFormProps) {
  const [state, send] = useActionState(action, untouched);
  return (
    <form action={send} noValidate className="max-w-measure mt-6">
      <FormTrouble state={state} />
      <HiddenFields values={ids} />
      <Field
        multiline
        name="reason"
        label={words.reason}
        hint={words.reasonHint}
        optional={reasonOptional}
        defaultValue={entered(state, "reason")}
        error={problemAt(state, "reason")}
      />
      {until && (
        <Field
          name="until"
          label={words.pause.until}
          hint={words.pause.untilHint}
          className="input-short"
          autoComplete="off"
          defaultValue={entered(state, "until")}
          error={problemAt(state, "until")}
        />
      )}
      <p className="btn-row mt-6">
        <SubmitButton kind={submit.kind}>{submit.label}</SubmitButton>
        <LinkButton kind="quiet" href={backHref}>
          {words.cancel}
        </LinkButton>
      </p>
    </form>
  );
}
