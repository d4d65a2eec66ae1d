"use client";

import Link from "next/link";
import { useActionState } from "react";
import { type AskedPartner, RespondentChoice } from "@/components/execution/round/respondent-choice";
import { LinkButton } from "@/components/ui/actions/link-button";
import { SubmitButton } from "@/components/ui/actions/submit-button";
import { Field } from "@/components/ui/fields/field";
import { FormTrouble } from "@/components/ui/fields/form-trouble";
import { FormSection } from "@/components/ui/layout/form-section";
import { Section } from "@/components/ui/layout/section";
import { openingWords as words } from "@/lib/content/execution/round-opening-words";
import { entered, type FormAction, type FormState, problemAt, untouched } from "@/lib/content/web/form-state";

type OpenRoundFormProps = {
  allianceId: string;
  /** As one would type it: "4-12-2026". */
  suggestedClosing: string;
  partners: AskedPartner[];
  roundsHref: string;
  action: FormAction;
};

/** When, who and what: everything that is sent when a round opens. */
export function OpenRoundForm(props: OpenRoundFormProps) {
  const { allianceId, suggestedClosing, partners, roundsHref, action } = props;
  const [state, send] = useActionState(action, untouched);
  return (
    <form action={send} noValidate className="mt-5">
      <FormTrouble state={state} />
      {state.message && (
        <p className="mt-4">
          <Link href={roundsHref}>{words.seeRounds}</Link>
        </p>
      )}
      <input type="hidden" name="allianceId" value={allianceId} />
      <When state={state} suggestedClosing={suggestedClosing} />
      <FormSection id="wie" title={words.whoTitle}>
        {partners.map((partner, place) => (
          <RespondentChoice key={partner.partnerId} partner={partner} place={place} state={state} />
        ))}
      </FormSection>
      <WhatIsSent />
      <p className="btn-row mt-6">
        <SubmitButton>{words.submit}</SubmitButton>
        <LinkButton kind="quiet" href={roundsHref}>
          {words.cancel}
        </LinkButton>
      </p>
    </form>
  );
}

function When({ state, suggestedClosing }: { state: FormState; suggestedClosing: string }) {
  const field = (name: string, fallback = "") => ({
    name,
    defaultValue: entered(state, name, fallback),
    error: problemAt(state, name),
    className: "input-short",
    autoComplete: "off",
  });
  return (
    <FormSection id="wanneer" title={words.whenTitle}>
      <Field {...field("closesOn", suggestedClosing)} label={words.closesOn} hint={words.closesOnHint} />
      <Field {...field("discussOn")} label={words.discussOn} hint={words.discussOnHint} optional />
      <Field {...field("discussAt")} label={words.discussAt} hint={words.discussAtHint} optional />
    </FormSection>
  );
}

function WhatIsSent() {
  return (
    <Section id="mail" title={words.sendTitle}>
      <ul className="max-w-measure list-disc pl-5">
        {words.sendLines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Section>
  );
}
