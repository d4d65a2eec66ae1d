"use client";

import { useActionState } from "react";
import { LinkButton } from "@/components/ui/actions/link-button";
import { SubmitButton } from "@/components/ui/actions/submit-button";
import { FormTrouble } from "@/components/ui/fields/form-trouble";
import { closeRoundWords as words } from "@/lib/content/execution/round-words";
import { listing } from "@/lib/content/listing";
import { type FormAction, untouched } from "@/lib/content/web/form-state";

const fewestToCompare = 2;

type CloseRoundFormProps = {
  round: { allianceId: string; roundId: string; number: number };
  partners: { shortName: string; invited: number; submitted: number }[];
  backHref: string;
  action: FormAction;
};

/** Asked once more, because closing cannot be undone. A page of its own, so that it works without scripts. */
export function CloseRoundForm({ round, partners, backHref, action }: CloseRoundFormProps) {
  const [state, send] = useActionState(action, untouched);
  const missing = partners.filter((one) => one.submitted < one.invited).map((one) => one.shortName);
  const answered = partners.filter((one) => one.submitted > 0).length;
  return (
    <>
      <FormTrouble state={state} />
      <h1>{words.title(round.number)}</h1>
      <p className="lede">
        {words.text} {missing.length > 0 ? words.missing(listing(missing)) : words.complete}
        {answered < fewestToCompare && ` ${words.tooFew}`}
      </p>
      <form action={send} className="btn-row mt-5">
        <input type="hidden" name="allianceId" value={round.allianceId} />
        <input type="hidden" name="roundId" value={round.roundId} />
        <SubmitButton>{words.confirm}</SubmitButton>
        <LinkButton kind="quiet" href={backHref}>
          {words.cancel}
        </LinkButton>
      </form>
    </>
  );
}
