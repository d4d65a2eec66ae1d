"use client";

import { useActionState } from "react";
import { OnePerson, WhomToAsk } from "@/components/alliance/partners/inviting/people-fields";
import { WhichOrganisation } from "@/components/alliance/partners/inviting/which-organisation";
import { LinkButton } from "@/components/ui/actions/link-button";
import { SubmitButton } from "@/components/ui/actions/submit-button";
import { Field } from "@/components/ui/fields/field";
import { FormTrouble } from "@/components/ui/fields/form-trouble";
import { SureBox } from "@/components/ui/fields/sure-box";
import { FormSection } from "@/components/ui/layout/form-section";
import { invitingWords as words } from "@/lib/content/alliance/joining/inviting-words";
import { entered, type FormAction, problemAt, untouched } from "@/lib/content/web/form-state";
import type { InvitedRole } from "@/lib/domain/alliance/joining/inviting";

export type InvitedFor = { partnerId: string; name: string; roles: InvitedRole[] };
type InvitingFormProps = {
  allianceId: string;
  /** The partner that one more person is asked for; null: a new organisation. */
  partner: InvitedFor | null;
  partnersHref: string;
  action: FormAction;
};

/** Whom to ask, for which organisation, with a word of one's own. */
export function InvitingForm({ allianceId, partner, partnersHref, action }: InvitingFormProps) {
  const [state, send] = useActionState(action, untouched);
  return (
    <form action={send} noValidate className="inviting mt-5">
      <FormTrouble state={state} />
      <input type="hidden" name="allianceId" value={allianceId} />
      {partner ? (
        <>
          <input type="hidden" name="partnerId" value={partner.partnerId} />
          <OnePerson state={state} roles={partner.roles} />
        </>
      ) : (
        <>
          <WhichOrganisation state={state} />
          <WhomToAsk state={state} />
        </>
      )}
      <FormSection id="woord" title={words.messageTitle}>
        <Field
          multiline
          name="message"
          label={words.message}
          hint={words.messageHint}
          optional
          defaultValue={entered(state, "message")}
          error={problemAt(state, "message")}
        />
        <SureBox state={state} label={words.sure} sub={words.sureSub} />
      </FormSection>
      <p className="btn-row mt-6">
        <SubmitButton>{words.submit}</SubmitButton>
        <LinkButton kind="quiet" href={partnersHref}>
          {words.cancel}
        </LinkButton>
      </p>
    </form>
  );
}
