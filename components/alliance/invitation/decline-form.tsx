"use client";

import { useActionState } from "react";
import { LinkButton } from "@/components/ui/actions/link-button";
import { SubmitButton } from "@/components/ui/actions/submit-button";
import { Field } from "@/components/ui/fields/field";
import { FormTrouble } from "@/components/ui/fields/form-trouble";
import { declineWords as words } from "@/lib/content/alliance/joining/answer-words";
import { entered, type FormAction, problemAt, untouched } from "@/lib/content/web/form-state";

type DeclineFormProps = { token: string; asker: string; backHref: string; action: FormAction };

/** Saying no takes a reason, and says first who will read it. */
export function DeclineForm({ token, asker, backHref, action }: DeclineFormProps) {
  const [state, send] = useActionState(action, untouched);
  return (
    <form action={send} noValidate className="mt-5">
      <FormTrouble state={state} />
      <input type="hidden" name="token" value={token} />
      <Field
        multiline
        name="reason"
        label={words.reason}
        hint={words.reasonHint(asker)}
        defaultValue={entered(state, "reason")}
        error={problemAt(state, "reason")}
      />
      <p className="btn-row mt-5">
        <SubmitButton>{words.submit}</SubmitButton>
        <LinkButton kind="quiet" href={backHref}>
          {words.back}
        </LinkButton>
      </p>
    </form>
  );
}
