"use client";

import { useActionState } from "react";
import { AboutFields, WayFields } from "@/components/alliance/founding/alliance-fields";
import { PassedFields } from "@/components/alliance/founding/passed-fields";
import { LinkButton } from "@/components/ui/actions/link-button";
import { SubmitButton } from "@/components/ui/actions/submit-button";
import { Checkbox } from "@/components/ui/fields/checkbox";
import { Field } from "@/components/ui/fields/field";
import { FieldNotes, fieldClass } from "@/components/ui/fields/field-notes";
import { FormTrouble } from "@/components/ui/fields/form-trouble";
import { FormSection } from "@/components/ui/layout/form-section";
import { foundingWords as words } from "@/lib/content/alliance/founding/founding-words";
import { entered, type FormAction, type FormState, problemAt, untouched } from "@/lib/content/web/form-state";

export type OwnOrganisation = { organisationId: string; name: string };

type FoundingFormProps = { organisations: OwnOrganisation[]; action: FormAction; running: boolean };

/** Everything that is asked of who founds an alliance or brings one in. */
export function FoundingForm({ organisations, action, running }: FoundingFormProps) {
  const [state, send] = useActionState(action, untouched);
  return (
    <form action={send} noValidate className="mt-5">
      <FormTrouble state={state} />
      <AboutFields state={state} />
      <Initiators organisations={organisations} state={state} />
      {running && <PassedFields state={state} />}
      <WayFields state={state} />
      <p className="btn-row mt-6">
        <SubmitButton>{running ? words.submitBringIn : words.submitNew}</SubmitButton>
        <LinkButton kind="quiet" href="/samenwerkingen">
          {words.cancel}
        </LinkButton>
      </p>
    </form>
  );
}

/** With one organisation there is little to choose; it is ticked beforehand. */
function Initiators({ organisations, state }: { organisations: OwnOrganisation[]; state: FormState }) {
  const error = problemAt(state, "initiators[0].chosen");
  return (
    <FormSection id="initiatief" title={words.whoTitle} text={words.whoText}>
      <fieldset className={fieldClass(error)}>
        <legend>{words.initiators}</legend>
        <FieldNotes id="initiators[0].chosen" error={error} />
        {organisations.map(({ organisationId, name }, place) => (
          <Initiator
            key={organisationId}
            name={`initiators[${place}]`}
            organisation={{ organisationId, name }}
            state={state}
            first={place === 0}
          />
        ))}
      </fieldset>
    </FormSection>
  );
}

type InitiatorProps = { name: string; organisation: OwnOrganisation; state: FormState; first: boolean };

function Initiator({ name, organisation, state, first }: InitiatorProps) {
  const fresh = state.status === "untouched";
  return (
    <>
      <input type="hidden" name={`${name}.organisationId`} value={organisation.organisationId} />
      <Checkbox
        name={`${name}.chosen`}
        id={`${name}.chosen`}
        label={organisation.name}
        defaultChecked={fresh ? first : entered(state, `${name}.chosen`) !== ""}
      />
      <Field
        name={`${name}.contribution`}
        label={words.contribution(organisation.name)}
        hint={words.contributionHint}
        optional
        defaultValue={entered(state, `${name}.contribution`)}
        error={problemAt(state, `${name}.contribution`)}
      />
    </>
  );
}
