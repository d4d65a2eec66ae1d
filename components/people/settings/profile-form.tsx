"use client";

import { useActionState } from "react";
import { SubmitButton } from "@/components/ui/actions/submit-button";
import { Note } from "@/components/ui/feedback/note";
import { Field } from "@/components/ui/fields/field";
import { FormTrouble } from "@/components/ui/fields/form-trouble";
import { RadioGroup } from "@/components/ui/fields/radio-group";
import { settingsWords as words } from "@/lib/content/people/settings-words";
import { entered, type FormAction, problemAt, untouched } from "@/lib/content/web/form-state";

const rhythms = ["daily", "weekly", "never"] as const;

type ProfileFormProps = { name: string; notify: string; action: FormAction };

export function ProfileForm({ name, notify, action }: ProfileFormProps) {
  const [state, send] = useActionState(action, untouched);
  return (
    <form action={send} noValidate className="max-w-measure">
      <FormTrouble state={state} />
      {state.status === "done" && (
        <div role="status" className="mb-5">
          <Note>{words.saved}</Note>
        </div>
      )}
      <Field
        name="name"
        label={words.name}
        hint={words.nameHint}
        autoComplete="name"
        defaultValue={entered(state, "name", name)}
        error={problemAt(state, "name")}
      />
      <RadioGroup
        name="notify"
        legend={words.notify}
        hint={words.notifyHint}
        defaultValue={entered(state, "notify", notify)}
        error={problemAt(state, "notify")}
        choices={rhythms.map((value) => ({ value, ...words.notifyTexts[value] }))}
      />
      <p className="btn-row mt-5">
        <SubmitButton>{words.save}</SubmitButton>
      </p>
    </form>
  );
}
