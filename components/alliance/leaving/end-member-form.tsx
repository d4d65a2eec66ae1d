"use client";

import { useActionState } from "react";
import { LinkButton } from "@/components/ui/actions/link-button";
import { SubmitButton } from "@/components/ui/actions/submit-button";
import { FormTrouble } from "@/components/ui/fields/form-trouble";
import { RadioGroup } from "@/components/ui/fields/radio-group";
import { endingWords as words } from "@/lib/content/alliance/leaving/ending-words";
import { entered, type FormAction, problemAt, untouched } from "@/lib/content/web/form-state";

/** `whole`: everything that the person does for a partner. */
export type EndingChoice = { value: string; label: string; sub?: string; whole: boolean };

type EndMemberFormProps = {
  allianceId: string;
  choices: EndingChoice[];
  /** On the button when there is nothing to choose. */
  confirm: string;
  backHref: string;
  action: FormAction;
};

export function EndMemberForm({ allianceId, choices, confirm, backHref, action }: EndMemberFormProps) {
  const [state, send] = useActionState(action, untouched);
  const [first, ...more] = choices;
  // A single role that can end, while the rest cannot, is still something to choose.
  const only = first?.whole && more.length === 0 ? first : null;
  return (
    <form action={send} noValidate className="mt-5 max-w-measure">
      <FormTrouble state={state} />
      <input type="hidden" name="allianceId" value={allianceId} />
      {only ? (
        <input type="hidden" name="ending" value={only.value} />
      ) : (
        <RadioGroup
          name="ending"
          legend={words.choice}
          choices={choices.map(({ value, label, sub }) => ({ value, label, sub }))}
          defaultValue={entered(state, "ending")}
          error={problemAt(state, "ending")}
        />
      )}
      <p className="btn-row mt-6">
        <SubmitButton kind="danger">{only ? confirm : words.confirmChoice}</SubmitButton>
        <LinkButton kind="quiet" href={backHref}>
          {words.cancel}
        </LinkButton>
      </p>
    </form>
  );
}
