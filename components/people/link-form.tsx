"use client";

import { useActionState } from "react";
import { CodeField } from "@/components/people/code-field";
import { SubmitButton } from "@/components/ui/actions/submit-button";
import { FormTrouble } from "@/components/ui/fields/form-trouble";
import { signInWords } from "@/lib/content/people/sign-in-words";
import { type FormAction, problemAt, untouched } from "@/lib/content/web/form-state";

type LinkFormProps = { confirm: FormAction; token: string; name: string; needsCode: boolean };

export function LinkForm({ confirm, token, name, needsCode }: LinkFormProps) {
  const [state, submit] = useActionState(confirm, untouched);
  // Another tab of this browser may have asked for a newer mail since the page was opened.
  const asksCode = needsCode || problemAt(state, "code") !== undefined;
  return (
    <form action={submit} className="sign-in-fields mt-5" noValidate>
      <FormTrouble state={state} />
      <input type="hidden" name="token" value={token} />
      {asksCode && <CodeField state={state} />}
      <p className="btn-row mt-5">
        <SubmitButton>{signInWords.link.button(name)}</SubmitButton>
      </p>
    </form>
  );
}
