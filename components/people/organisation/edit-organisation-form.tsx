"use client";

import { Fragment, useActionState } from "react";
import { organisationHref } from "@/components/people/organisation/organisation-paths";
import type { OrganisationFacts } from "@/components/people/organisation/organisation-view";
import { LinkButton } from "@/components/ui/actions/link-button";
import { SubmitButton } from "@/components/ui/actions/submit-button";
import { Checkbox } from "@/components/ui/fields/checkbox";
import { Field } from "@/components/ui/fields/field";
import { FieldNotes } from "@/components/ui/fields/field-notes";
import { FormTrouble } from "@/components/ui/fields/form-trouble";
import { RadioGroup } from "@/components/ui/fields/radio-group";
import { Select } from "@/components/ui/fields/select";
import {
  factText,
  priorApprovalTexts,
  sectorTexts,
  sizeTexts,
  organisationWords as words,
} from "@/lib/content/people/organisation/organisation-words";
import { entered, type FormAction, type FormState, problemAt, untouched } from "@/lib/content/web/form-state";
import { priorApprovals, sectors, sizes } from "@/lib/domain/people/organisation";

type EditProps = { organisation: OrganisationFacts & { version: number }; action: FormAction };

export function EditOrganisationForm({ organisation, action }: EditProps) {
  const [sent, send] = useActionState(action, untouched);
  const { stands } = sent;
  const state = withWhatStands(sent);
  const { organisationId } = organisation;
  return (
    <form action={send} noValidate className="mt-5 max-w-measure">
      <FormTrouble state={state} />
      <input type="hidden" name="organisationId" value={organisationId} />
      {/* Never the version of a page that was drawn anew meanwhile: the one whose facts this person has seen. */}
      <input
        type="hidden"
        name="version"
        value={stands?.version ?? entered(sent, "version", String(organisation.version))}
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
        error={problemAt(state, "sector")}
        options={sectors.map((value) => ({ value, label: sectorTexts[value] }))}
      />
      <Select
        name="size"
        label={words.size}
        optional
        placeholder={words.sizeNone}
        defaultValue={entered(state, "size", organisation.size ?? "")}
        error={problemAt(state, "size")}
        options={sizes.map((value) => ({ value, label: sizeTexts[value] }))}
      />
      <fieldset className="field">
        <legend>{words.councils}</legend>
        {(["worksCouncil", "clientCouncil"] as const).map((name) => (
          <Fragment key={name}>
            <FieldNotes id={name} error={problemAt(state, name)} />
            <Checkbox name={name} id={name} label={words[name]} defaultChecked={ticked(name)} />
          </Fragment>
        ))}
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

/** When a colleague saved meanwhile, both texts stand at the field and the person chooses. */
function withWhatStands(state: FormState): FormState {
  const { version: _version, ...fields } = state.stands ?? {};
  const standing = Object.entries(fields).map(([fieldId, value]) => ({
    fieldId,
    message: words.stands(factText(fieldId, value)),
  }));
  return { ...state, problems: [...state.problems, ...standing] };
}
