"use client";

import { useActionState } from "react";
import { LinkButton } from "@/components/ui/actions/link-button";
import { SubmitButton } from "@/components/ui/actions/submit-button";
import { Field } from "@/components/ui/fields/field";
import { FormTrouble } from "@/components/ui/fields/form-trouble";
import { SureBox } from "@/components/ui/fields/sure-box";
import { handOnWords as words } from "@/lib/content/alliance/joining/answer-words";
import { entered, type FormAction, problemAt, untouched } from "@/lib/content/web/form-state";

type HandOnFormProps = { token: string; asker: string; backHref: string; action: FormAction };

/** "Ik ben niet de juiste persoon": who is, and what happens then. */
export function HandOnForm({ token, asker, backHref, action }: HandOnFormProps) {
  const [state, send] = useActionState(action, untouched);
  const field = (name: string) => ({
    name,
    defaultValue: entered(state, name),
    error: problemAt(state, name),
    autoComplete: "off",
  });
  return (
    <form action={send} noValidate className="mt-5">
      <FormTrouble state={state} />
      <input type="hidden" name="token" value={token} />
      <Field {...field("name")} label={words.name} />
      <Field {...field("email")} label={words.email} type="email" />
      <SureBox state={state} label={words.sure} sub={words.sureSub} />
      <p className="ink-2 mt-5">{words.trace(asker)}</p>
      <p className="btn-row mt-5">
        <SubmitButton>{words.submit}</SubmitButton>
        <LinkButton kind="quiet" href={backHref}>
          {words.back}
        </LinkButton>
      </p>
    </form>
  );
}
