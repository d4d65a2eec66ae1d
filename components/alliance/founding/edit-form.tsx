"use client";

import { useActionState } from "react";
import { allianceHref } from "@/components/alliance/alliance-paths";
import { AboutFields, type AllianceValues, WayFields } from "@/components/alliance/founding/alliance-fields";
import { LinkButton } from "@/components/ui/actions/link-button";
import { SubmitButton } from "@/components/ui/actions/submit-button";
import { FormTrouble } from "@/components/ui/fields/form-trouble";
import { chosenText, editWords as words } from "@/lib/content/alliance/founding/edit-words";
import { entered, type FormAction, type FormState, untouched } from "@/lib/content/web/form-state";

type EditFormProps = {
  alliance: AllianceValues & { allianceId: string; version: number };
  action: FormAction;
};

export function EditForm({ alliance, action }: EditFormProps) {
  const [sent, send] = useActionState(action, untouched);
  const state = withWhatStands(sent);
  // Never the version of a page that was drawn anew meanwhile: the one whose texts this person has seen.
  const version = sent.stands?.version ?? entered(sent, "version", String(alliance.version));
  return (
    <form action={send} noValidate className="mt-5">
      <FormTrouble state={state} />
      <input type="hidden" name="allianceId" value={alliance.allianceId} />
      <input type="hidden" name="version" value={version} />
      <AboutFields state={state} values={alliance} />
      <WayFields state={state} values={alliance} />
      <p className="btn-row mt-6">
        <SubmitButton>{words.submit}</SubmitButton>
        <LinkButton kind="quiet" href={allianceHref(alliance.allianceId)}>
          {words.cancel}
        </LinkButton>
      </p>
    </form>
  );
}

/** When somebody else saved meanwhile, both texts stand at the field and the person chooses. */
function withWhatStands(state: FormState): FormState {
  const { version: _version, ...fields } = state.stands ?? {};
  const standing = Object.entries(fields).map(([fieldId, value]) => ({
    fieldId,
    message: words.stands(chosenText(value)),
  }));
  return { ...state, problems: [...state.problems, ...standing] };
}
