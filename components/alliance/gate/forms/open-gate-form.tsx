"use client";

import { useActionState } from "react";
import { LinkButton } from "@/components/ui/actions/link-button";
import { SubmitButton } from "@/components/ui/actions/submit-button";
import { FormTrouble } from "@/components/ui/fields/form-trouble";
import { HiddenFields } from "@/components/ui/fields/hidden-fields";
import { openingGateWords as words } from "@/lib/content/alliance/gate/asking-words";
import { type FormAction, untouched } from "@/lib/content/web/form-state";
import type { GateNumber } from "@/lib/domain/alliance/phase-machine";

type OpenGateFormProps = {
  ids: Record<string, string | number>;
  gate: GateNumber;
  backHref: string;
  action: FormAction;
};

export function OpenGateForm({ ids, gate, backHref, action }: OpenGateFormProps) {
  const [state, send] = useActionState(action, untouched);
  return (
    <form action={send} className="mt-6">
      <FormTrouble state={state} />
      <HiddenFields values={ids} />
      <p className="btn-row">
        <SubmitButton>{words.submit(gate)}</SubmitButton>
        <LinkButton kind="quiet" href={backHref}>
          {words.cancel}
        </LinkButton>
      </p>
    </form>
  );
}
