"use client";

import { useActionState } from "react";
import { CodeField } from "@/components/people/code-field";
import { Button } from "@/components/ui/actions/button";
import { SubmitButton } from "@/components/ui/actions/submit-button";
import { Note } from "@/components/ui/feedback/note";
import { FormTrouble } from "@/components/ui/fields/form-trouble";
import { signInWords } from "@/lib/content/people/sign-in-words";
import { type FormAction, untouched } from "@/lib/content/web/form-state";

type CodeFormProps = { confirm: FormAction; again: FormAction; sentAgain: boolean };

const words = signInWords.code;

export function CodeForm({ confirm, again, sentAgain }: CodeFormProps) {
  const [state, submit] = useActionState(confirm, untouched);
  const [againState, submitAgain] = useActionState(again, untouched);
  const news = sentAgain && state.status === "untouched" && againState.status === "untouched";
  return (
    <div className="sign-in-fields mt-5">
      <FormTrouble state={againState} />
      <form action={submit} noValidate>
        <FormTrouble state={state} />
        {news && (
          <div role="status" className="mb-5">
            <Note>{words.sentAgain}</Note>
          </div>
        )}
        <CodeField state={state} />
        <p className="btn-row mt-5">
          <SubmitButton>{words.signIn}</SubmitButton>
          <Button type="submit" kind="quiet" form="again">
            {words.again}
          </Button>
        </p>
      </form>
      <form action={submitAgain} id="again" />
    </div>
  );
}
