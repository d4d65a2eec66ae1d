"use client";

import { useActionState } from "react";
import { LinkButton } from "@/components/ui/actions/link-button";
import { SubmitButton } from "@/components/ui/actions/submit-button";
import { FormTrouble } from "@/components/ui/fields/form-trouble";
import { placeWords as words } from "@/lib/content/alliance/leaving/place-words";
import { type FormAction, untouched } from "@/lib/content/web/form-state";

type EndPlaceFormProps = {
  organisationId: string;
  personId: string;
  confirm: string;
  backHref: string;
  action: FormAction;
};

export function EndPlaceForm(props: EndPlaceFormProps) {
  const { organisationId, personId, confirm, backHref, action } = props;
  const [state, send] = useActionState(action, untouched);
  return (
    <form action={send} className="mt-5 max-w-measure">
      <FormTrouble state={state} />
      <input type="hidden" name="organisationId" value={organisationId} />
      <input type="hidden" name="personId" value={personId} />
      <p className="btn-row">
        <SubmitButton kind="danger">{confirm}</SubmitButton>
        <LinkButton kind="quiet" href={backHref}>
          {words.cancel}
        </LinkButton>
      </p>
    </form>
  );
}
