"use client";

import { useActionState } from "react";
import { organisationHref } from "@/components/people/organisation/organisation-paths";
import type { OrganisationFacts } from "@/components/people/organisation/organisation-view";
import { SavedMeanwhile } from "@/components/people/organisation/saved-meanwhile";
import { LinkButton } from "@/components/ui/actions/link-button";
import { SubmitButton } from "@/components/ui/actions/submit-button";
import { Checkbox } from "@/components/ui/fields/checkbox";
import { Field } from "@/components/ui/fields/field";
import { FormTrouble } from "@/components/ui/fields/form-trouble";
import { RadioGroup } from "@/components/ui/fields/radio-group";
import { Select } from "@/components/ui/fields/select";
import {
  priorApprovalTexts,
  sectorTexts,
  sizeTexts,
  organisationWords as words,
} from "@/lib/content/people/organisation/organisation-words";
import { entered, type FormAction, type FormState, problemAt, untouched } from "@/lib/content/web/form-state";
import { priorApprovals, sectors, sizes } from "@/lib/domain/people/organisation";

type EditProps = { organisation: OrganisationFacts & { version: number }; action: FormAction };

export function EditOrganisationForm({ organisation, action }: EditProps) {
  const [state, send] = useActionState(action, untouched);
  const { stands } = state;
  const { organisationId } = organisation;
  return (
    <form action={send} noValidate className="mt-5 max-w-measure">
      <FormTrouble state={state} />
      <SavedMeanwhile state={state} />
      <input type="hidden" name="organisationId" value={organisationId} />
      {/* What was entered goes with the version it was entered upon, also on a page that was drawn anew. */}
      <input
        type="hidden"
        name="version"
        value={stands?.version ?? entered(state, "version", String(organisation.version))}
      />
      <NameFields organisation={organisation} state={state} />
      <KindFields organisation={organisation} state={state} />
      <p className="btn-row mt-6">
        <SubmitButton>{stands ? words.saveMine : words.save}</SubmitButton>
        <LinkButton kind="quiet" href={organisationHref(organisationId)}>
          {stands ? words.keepTheirs : words.cancel}
        </LinkButton>
      </p>
    </form>
  );
}

type FieldsProps = { organisation: OrganisationFacts; state: FormState };

function NameFields({ organisation, state }: FieldsProps) {
  const text = (name: "name" | "shortName" | "kvkNumber" | "place") => ({
    name,
    defaultValue: entered(state, name, organisation[name] ?? ""),
    error: problemAt(state, name),
    autoComplete: "off",
  });
  return (
    <>
      <Field {...text("name")} label={words.name} />
      <Field
        {...text("shortName")}
        label={words.shortName}
        hint={words.shortNameHint}
        className="input-short"
      />
      <Field
        {...text("kvkNumber")}
        label={words.kvk}
        hint={words.kvkHint}
        optional
        inputMode="numeric"
        className="input-short"
      />
      <Field {...text("place")} label={words.place} optional className="input-short" />
    </>
  );
}

function KindFields({ organisation, state }: FieldsProps) {
  const ticked = (name: "worksCouncil" | "clientCouncil"): boolean =>
    state.status === "untouched" ? organisation[name] : entered(state, name) !== "";
  return (
    <>
      <Select
        name="sector"
        label={words.sector}
        optional
        placeholder={words.sectorNone}
        defaultValue={entered(state, "sector", organisation.sector ?? "")}
        options={sectors.map((value) => ({ value, label: sectorTexts[value] }))}
      />
      <Select
        name="size"
        label={words.size}
        optional
        placeholder={words.sizeNone}
        defaultValue={entered(state, "size", organisation.size ?? "")}
        options={sizes.map((value) => ({ value, label: sizeTexts[value] }))}
      />
      <fieldset className="field">
        <legend>{words.councils}</legend>
        <Checkbox name="worksCouncil" label={words.worksCouncil} defaultChecked={ticked("worksCouncil")} />
        <Checkbox name="clientCouncil" label={words.clientCouncil} defaultChecked={ticked("clientCouncil")} />
      </fieldset>
      <RadioGroup
        name="priorApproval"
        legend={words.priorApproval}
        defaultValue={entered(state, "priorApproval", organisation.priorApproval)}
        error={problemAt(state, "priorApproval")}
        choices={priorApprovals.map((value) => ({ value, label: priorApprovalTexts[value] }))}
      />
    </>
  );
}
