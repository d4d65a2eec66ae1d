"use client";

import { useActionState } from "react";
import { gateHref } from "@/components/alliance/alliance-paths";
import type { PaperPlace } from "@/components/document/papers/paper-facts";
import { LinkButton } from "@/components/ui/actions/link-button";
import { SubmitButton } from "@/components/ui/actions/submit-button";
import { FormTrouble } from "@/components/ui/fields/form-trouble";
import { HiddenFields } from "@/components/ui/fields/hidden-fields";
import { paperWords as words } from "@/lib/content/document/paper-words";
import { type FormAction, untouched } from "@/lib/content/web/form-state";

type RemovePaperProps = { place: PaperPlace; fileId: string; action: FormAction };

export function RemovePaper({ place, fileId, action }: RemovePaperProps) {
  const [state, send] = useActionState(action, untouched);
  const { allianceId, gate } = place;
  return (
    <form action={send} className="mt-5">
      <FormTrouble state={state} />
      <HiddenFields values={{ allianceId, gate, fileId }} />
      <p className="btn-row">
        <SubmitButton kind="danger">{words.confirm}</SubmitButton>
        <LinkButton kind="quiet" href={gateHref(allianceId, gate)}>
          {words.cancel}
        </LinkButton>
      </p>
    </form>
  );
}
