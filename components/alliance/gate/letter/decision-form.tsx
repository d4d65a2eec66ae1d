"use client";

import { useActionState } from "react";
import { SubmitButton } from "@/components/ui/actions/submit-button";
import { Field } from "@/components/ui/fields/field";
import { FormTrouble } from "@/components/ui/fields/form-trouble";
import { HiddenFields } from "@/components/ui/fields/hidden-fields";
import { RadioGroup } from "@/components/ui/fields/radio-group";
import { letterWords as words } from "@/lib/content/alliance/gate/decision-words";
import { entered, type FormAction, problemAt, untouched } from "@/lib/content/web/form-state";
import { type Verdict, verdicts } from "@/lib/domain/alliance/gates/gate";

type DecisionFormProps = {
  ids: Record<string, string | number>;
  partner: string;
  /** What was filled in before and not confirmed. */
  draft: { verdict: Verdict; reason: string } | null;
  action: FormAction;
};

/** Go, no-go or back, with the reason; what was never filled in is not chosen beforehand. */
export function DecisionForm({ ids, partner, draft, action }: DecisionFormProps) {
  const [state, send] = useActionState(action, untouched);
  return (
    <form action={send} noValidate>
      <FormTrouble state={state} />
      <HiddenFields values={ids} />
      <RadioGroup
        deciding
        name="verdict"
        legend={words.legend}
        hint={words.onBehalf(partner)}
        choices={verdicts.map((value) => ({ value, ...words.choices[value] }))}
        defaultValue={entered(state, "verdict", draft?.verdict) || undefined}
        error={problemAt(state, "verdict")}
      />
      <Field
        multiline
        name="reason"
        label={words.reason}
        hint={words.reasonHint}
        defaultValue={entered(state, "reason", draft?.reason)}
        error={problemAt(state, "reason")}
      />
      <p className="mt-4">
        <SubmitButton kind="decide">{words.onward}</SubmitButton>
      </p>
      <p className="letter-small">{words.small}</p>
    </form>
  );
}
