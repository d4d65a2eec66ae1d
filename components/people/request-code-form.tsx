"use client";

import { useActionState } from "react";
import { SubmitButton } from "@/components/ui/actions/submit-button";
import { Field } from "@/components/ui/fields/field";
import { FormTrouble } from "@/components/ui/fields/form-trouble";
import { signInWords } from "@/lib/content/people/sign-in-words";
import { entered, type FormAction, problemAt, untouched } from "@/lib/content/web/form-state";

const words = signInWords.request;

export function RequestCodeForm({ action, path }: { action: FormAction; path: string | null }) {
  const [state, submit] = useActionState(action, untouched);
  return (
    <form action={submit} className="sign-in-fields mt-5" noValidate>
      <FormTrouble state={state} />
      {path && <input type="hidden" name="naar" value={path} />}
      <Field
        name="email"
        label={words.email}
        type="email"
        autoComplete="email"
        defaultValue={entered(state, "email")}
        error={problemAt(state, "email")}
      />
      <p className="btn-row mt-4">
        <SubmitButton>{words.send}</SubmitButton>
      </p>
    </form>
  );
}
