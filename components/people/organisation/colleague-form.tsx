"use client";

import { useActionState } from "react";
import { organisationHref } from "@/components/people/organisation/organisation-paths";
import { LinkButton } from "@/components/ui/actions/link-button";
import { SubmitButton } from "@/components/ui/actions/submit-button";
import { Field } from "@/components/ui/fields/field";
import { FormTrouble } from "@/components/ui/fields/form-trouble";
import { RadioGroup } from "@/components/ui/fields/radio-group";
import {
  organisationRoleTexts,
  organisationWords as words,
} from "@/lib/content/people/organisation/organisation-words";
import { entered, type FormAction, problemAt, untouched } from "@/lib/content/web/form-state";
import { organisationRoles } from "@/lib/domain/people/organisation-role";

type ColleagueFormProps = {
  organisationId: string;
  /** Somebody who works here already; nobody: a new colleague. */
  colleague?: { personId: string; role: string; jobTitle: string };
  action: FormAction;
};

export function ColleagueForm({ organisationId, colleague, action }: ColleagueFormProps) {
  const [state, send] = useActionState(action, untouched);
  const text = (name: string, fallback = "") => ({
    name,
    defaultValue: entered(state, name, fallback),
    error: problemAt(state, name),
    autoComplete: "off",
  });
  return (
    <form action={send} noValidate className="mt-5 max-w-measure">
      <FormTrouble state={state} />
      <input type="hidden" name="organisationId" value={organisationId} />
      {colleague ? (
        <input type="hidden" name="personId" value={colleague.personId} />
      ) : (
        <>
          <Field {...text("name")} label={words.personName} />
          <Field {...text("email")} label={words.email} type="email" />
        </>
      )}
      <Field {...text("jobTitle", colleague?.jobTitle)} label={words.jobTitle} optional />
      <RadioGroup
        name="role"
        legend={words.role}
        defaultValue={entered(state, "role", colleague?.role ?? "employee")}
        error={problemAt(state, "role")}
        choices={organisationRoles.map((value) => ({ value, ...organisationRoleTexts[value] }))}
      />
      <p className="btn-row mt-6">
        <SubmitButton>{colleague ? words.save : words.add}</SubmitButton>
        <LinkButton kind="quiet" href={organisationHref(organisationId)}>
          {words.cancel}
        </LinkButton>
      </p>
    </form>
  );
}
