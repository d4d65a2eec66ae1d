"use client";

import { useActionState } from "react";
import { LinkButton } from "@/components/ui/actions/link-button";
import { SubmitButton } from "@/components/ui/actions/submit-button";
import { Field } from "@/components/ui/fields/field";
import { FormTrouble } from "@/components/ui/fields/form-trouble";
import { partnerLeavingWords as words } from "@/lib/content/alliance/leaving/partner-leaving-words";
import { entered, type FormAction, problemAt, untouched } from "@/lib/content/web/form-state";

type LeavePartnerFormProps = {
  allianceId: string;
  partner: { organisationId: string; name: string };
  backHref: string;
  action: FormAction;
};

export function LeavePartnerForm({ allianceId, partner, backHref, action }: LeavePartnerFormProps) {
  const [state, send] = useActionState(action, untouched);
  return (
    <form action={send} noValidate className="max-w-measure">
      <FormTrouble state={state} />
      <input type="hidden" name="allianceId" value={allianceId} />
      <input type="hidden" name="organisationId" value={partner.organisationId} />
      <Field
        multiline
        name="reason"
        label={words.reason}
        hint={words.reasonHint}
        defaultValue={entered(state, "reason")}
        error={problemAt(state, "reason")}
      />
      <p className="btn-row mt-6">
        <SubmitButton kind="danger">{words.confirm(partner.name)}</SubmitButton>
        <LinkButton kind="quiet" href={backHref}>
          {words.cancel}
        </LinkButton>
      </p>
    </form>
  );
}
