"use client";

import { useActionState } from "react";
import { Button } from "@/components/ui/actions/button";
import { SubmitButton } from "@/components/ui/actions/submit-button";
import { Note } from "@/components/ui/feedback/note";
import { Field } from "@/components/ui/fields/field";
import { FormTrouble } from "@/components/ui/fields/form-trouble";
import { HiddenFields } from "@/components/ui/fields/hidden-fields";
import { confirmWords as words } from "@/lib/content/alliance/gate/decision-words";
import { entered, type FormAction, problemAt, untouched } from "@/lib/content/web/form-state";

type ConfirmFormProps = {
  ids: Record<string, string | number>;
  sentAgain: boolean;
  actions: { confirm: FormAction; renew: FormAction };
};

export function ConfirmForm({ ids, sentAgain, actions }: ConfirmFormProps) {
  const [state, confirm] = useActionState(actions.confirm, untouched);
  const [renewed, renew] = useActionState(actions.renew, untouched);
  const news = sentAgain && state.status === "untouched" && renewed.status === "untouched";
  return (
    <div className="mt-4">
      <FormTrouble state={renewed} />
      <form action={confirm} noValidate>
        <FormTrouble state={state} />
        {news && (
          <div role="status" className="mb-5">
            <Note>{words.sentAgain}</Note>
          </div>
        )}
        <HiddenFields values={ids} />
        <Field
          name="code"
          label={words.code}
          hint={words.codeHint}
          className="input-code"
          inputMode="numeric"
          autoComplete="one-time-code"
          maxLength={40}
          defaultValue={entered(state, "code")}
          error={problemAt(state, "code")}
        />
        <p className="mt-4">
          <SubmitButton kind="decide">{words.confirm}</SubmitButton>
        </p>
        <p className="mt-3">
          <Button type="submit" kind="quiet" form="nieuwe-code">
            {words.newCode}
          </Button>
        </p>
      </form>
      <form action={renew} id="nieuwe-code">
        <HiddenFields values={ids} />
      </form>
    </div>
  );
}
