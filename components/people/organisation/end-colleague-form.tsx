"use client";

import { useActionState } from "react";
import { colleagueHref } from "@/components/people/organisation/organisation-paths";
import { LinkButton } from "@/components/ui/actions/link-button";
import { SubmitButton } from "@/components/ui/actions/submit-button";
import { FormTrouble } from "@/components/ui/fields/form-trouble";
import { organisationWords as words } from "@/lib/content/people/organisation/organisation-words";
import { type FormAction, untouched } from "@/lib/content/web/form-state";

type EndProps = {
  organisationId: string;
  personId: string;
  name: string;
  /** Whoever looks lets go of the own place. */
  own: boolean;
  action: FormAction;
};

/** Asked once more, on a page of its own. */
export function EndColleagueForm({ organisationId, personId, name, own, action }: EndProps) {
  const [state, send] = useActionState(action, untouched);
  return (
    <>
      <FormTrouble state={state} />
      <h1>{own ? words.endOwnTitle : words.endTitle(name)}</h1>
      <p className="lede">{own ? words.endOwnText : words.endText}</p>
      <p className="mt-4">{words.endManager}</p>
      <form action={send} className="btn-row mt-5">
        <input type="hidden" name="organisationId" value={organisationId} />
        <input type="hidden" name="personId" value={personId} />
        <SubmitButton kind="danger">{own ? words.endOwnConfirm : words.endConfirm}</SubmitButton>
        <LinkButton kind="quiet" href={colleagueHref(organisationId, personId)}>
          {words.cancel}
        </LinkButton>
      </form>
    </>
  );
}
