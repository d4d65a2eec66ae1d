"use client";

import { useActionState } from "react";
import { SubmitButton } from "@/components/ui/actions/submit-button";
import { mandateWords as words } from "@/lib/content/people/organisation/organisation-words";
import { type FormAction, untouched } from "@/lib/content/web/form-state";

type EndProps = { organisationId: string; mandateId: string; personName: string; action: FormAction };

export function EndMandateButton({ organisationId, mandateId, personName, action }: EndProps) {
  const [state, send] = useActionState(action, untouched);
  return (
    <form action={send}>
      <input type="hidden" name="organisationId" value={organisationId} />
      <input type="hidden" name="mandateId" value={mandateId} />
      {state.message && <p role="alert">{state.message}</p>}
      <SubmitButton kind="edge" small>
        {words.end}
        <span className="visually-hidden"> {words.endOf(personName)}</span>
      </SubmitButton>
    </form>
  );
}
