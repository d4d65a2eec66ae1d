"use client";

import { useActionState } from "react";
import { SubmitButton } from "@/components/ui/actions/submit-button";
import { Field } from "@/components/ui/fields/field";
import { FormTrouble } from "@/components/ui/fields/form-trouble";
import { HiddenFields } from "@/components/ui/fields/hidden-fields";
import { Select } from "@/components/ui/fields/select";
import { notingWords as words } from "@/lib/content/alliance/gate/noting-words";
import { entered, type FormAction, type FormState, problemAt, untouched } from "@/lib/content/web/form-state";

type CarryFormProps = {
  ids: Record<string, string | number>;
  owners: { memberId: string; name: string; organisation: string }[];
  submit: string;
  /** It is the one thing to do on the page. */
  alone?: boolean;
  action: FormAction;
};

/** What is still to be done, who sees to it and by when. */
export function CarryForm({ ids, owners, submit, alone, action }: CarryFormProps) {
  const [state, send] = useActionState(action, untouched);
  return (
    <form action={send} noValidate>
      <FormTrouble state={state} />
      <HiddenFields values={ids} />
      <Field multiline label={words.point} {...field(state, "point")} />
      <Select
        name="ownerId"
        label={words.owner}
        placeholder={words.chooseOwner}
        options={owners.map(({ memberId, name, organisation }) => ({
          value: memberId,
          label: `${name} (${organisation})`,
        }))}
        defaultValue={entered(state, "ownerId")}
        error={problemAt(state, "ownerId")}
      />
      <Field
        label={words.dueOn}
        hint={words.dueOnHint}
        className="input-short"
        autoComplete="off"
        {...field(state, "dueOn")}
      />
      <p className="btn-row mt-5">
        <SubmitButton kind={alone ? "act" : "edge"}>{submit}</SubmitButton>
      </p>
    </form>
  );
}

const field = (state: FormState, name: string) => ({
  name,
  defaultValue: entered(state, name),
  error: problemAt(state, name),
});
