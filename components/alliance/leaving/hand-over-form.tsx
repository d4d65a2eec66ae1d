"use client";

import { useActionState } from "react";
import { LinkButton } from "@/components/ui/actions/link-button";
import { SubmitButton } from "@/components/ui/actions/submit-button";
import { FormTrouble } from "@/components/ui/fields/form-trouble";
import { handOverWords as words } from "@/lib/content/alliance/leaving/hand-over-words";
import { type FormAction, untouched } from "@/lib/content/web/form-state";

type HandOverFormProps = { allianceId: string; memberId: string; backHref: string; action: FormAction };

export function HandOverForm({ allianceId, memberId, backHref, action }: HandOverFormProps) {
  const [state, send] = useActionState(action, untouched);
  return (
    <form action={send} className="mt-5">
      <FormTrouble state={state} />
      <input type="hidden" name="allianceId" value={allianceId} />
      <input type="hidden" name="memberId" value={memberId} />
      <p className="btn-row">
        <SubmitButton>{words.confirm}</SubmitButton>
        <LinkButton kind="quiet" href={backHref}>
          {words.another}
        </LinkButton>
      </p>
    </form>
  );
}
