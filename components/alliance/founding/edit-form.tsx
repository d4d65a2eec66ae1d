"use client";

import { useActionState } from "react";
import { allianceHref } from "@/components/alliance/alliance-paths";
import { AboutFields, type AllianceValues, WayFields } from "@/components/alliance/founding/alliance-fields";
import { LinkButton } from "@/components/ui/actions/link-button";
import { SubmitButton } from "@/components/ui/actions/submit-button";
import { Checkbox } from "@/components/ui/fields/checkbox";
import { FieldNotes, fieldClass } from "@/components/ui/fields/field-notes";
import { FormTrouble } from "@/components/ui/fields/form-trouble";
import { editWords as words } from "@/lib/content/alliance/founding/edit-words";
import { entered, type FormAction, problemAt, untouched } from "@/lib/content/web/form-state";

type EditFormProps = {
  alliance: AllianceValues & { allianceId: string; version: number };
  action: FormAction;
};

/** When somebody else saved meanwhile, both texts stand there and the person chooses. */
export function EditForm({ alliance, action }: EditFormProps) {
  const [state, send] = useActionState(action, untouched);
  const conflict = problemAt(state, "overwrite");
  return (
    <>
      <h1>{words.title}</h1>
      <p className="lede">{words.lede}</p>
      <form action={send} noValidate className="mt-5">
        <FormTrouble state={state} />
        <input type="hidden" name="allianceId" value={alliance.allianceId} />
        <input type="hidden" name="version" value={entered(state, "version", String(alliance.version))} />
        <AboutFields state={state} values={alliance} />
        <WayFields state={state} values={alliance} />
        {conflict && (
          <div className={fieldClass(conflict)}>
            <FieldNotes id="overwrite" error={conflict} />
            <Checkbox name="overwrite" id="overwrite" label={words.overwrite} sub={words.overwriteSub} />
          </div>
        )}
        <p className="btn-row mt-6">
          <SubmitButton>{words.submit}</SubmitButton>
          <LinkButton kind="quiet" href={allianceHref(alliance.allianceId)}>
            {words.cancel}
          </LinkButton>
        </p>
      </form>
    </>
  );
}
