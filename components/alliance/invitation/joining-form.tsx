"use client";

import { useActionState } from "react";
import type { JoiningChoice } from "@/components/alliance/invitation/invitation-facts";
import { AboutYou, NewOrganisation } from "@/components/alliance/invitation/joining-fields";
import { LinkButton } from "@/components/ui/actions/link-button";
import { SubmitButton } from "@/components/ui/actions/submit-button";
import { Checkbox } from "@/components/ui/fields/checkbox";
import { Field } from "@/components/ui/fields/field";
import { FormTrouble } from "@/components/ui/fields/form-trouble";
import { RadioGroup } from "@/components/ui/fields/radio-group";
import { FormSection } from "@/components/ui/layout/form-section";
import { joiningWords as words } from "@/lib/content/alliance/joining/answer-words";
import { entered, type FormAction, type FormState, problemAt, untouched } from "@/lib/content/web/form-state";

type JoiningFormProps = {
  token: string;
  /** As the asker wrote them; the invitee says better. */
  named: { organisation: string; person: string };
  choice: JoiningChoice;
  /** Whether somebody joined for the organisation before. */
  joined: boolean;
  decides: boolean;
  backHref: string;
  action: FormAction;
};

/** For which organisation one joins: an own one, the one that vouched, or one that is made here. */
export function JoiningForm(props: JoiningFormProps) {
  const { token, named, choice, joined, decides, backHref, action } = props;
  const [state, send] = useActionState(action, untouched);
  const own = choice.own.length > 0;
  const name = choice.personName || named.person;
  return (
    <form action={send} noValidate className="joining mt-5">
      <FormTrouble state={state} />
      <input type="hidden" name="token" value={token} />
      <Organisation choice={choice} state={state} />
      {choice.mayMake && (
        <div className={own ? "joining-new" : undefined}>
          <NewOrganisation state={state} named={named.organisation} />
          <AboutYou state={state} name={name} />
        </div>
      )}
      {choice.vouchedBy && <AboutYou state={state} name={name} />}
      {(decides || !joined) && (
        <FormSection id="deelname" title={words.takesPart}>
          {!joined && (
            <Field
              multiline
              name="contribution"
              label={words.contribution}
              hint={words.contributionHint}
              optional
              defaultValue={entered(state, "contribution")}
              error={problemAt(state, "contribution")}
            />
          )}
          {decides && (
            <div className={joined ? undefined : "mt-5"}>
              <DecidesAlone state={state} />
            </div>
          )}
        </FormSection>
      )}
      <p className="btn-row mt-6">
        <SubmitButton>{words.submit}</SubmitButton>
        <LinkButton kind="quiet" href={backHref}>
          {words.back}
        </LinkButton>
      </p>
    </form>
  );
}

function Organisation({ choice, state }: { choice: JoiningChoice; state: FormState }) {
  const { own, vouchedBy, mayMake } = choice;
  const only = vouchedBy ?? own[0];
  if (own.length === 0 && !vouchedBy) return <input type="hidden" name="organisation" value="new" />;
  if (only && !mayMake) {
    return (
      <>
        <input type="hidden" name="organisation" value={only.organisationId} />
        <p className="mt-4">{vouchedBy ? words.forVouched(only.name) : words.forOwn(only.name)}</p>
      </>
    );
  }
  return (
    <RadioGroup
      name="organisation"
      legend={words.organisation}
      defaultValue={entered(state, "organisation")}
      error={problemAt(state, "organisation")}
      choices={[
        ...own.map((one) => ({ value: one.organisationId, label: one.name, sub: words.own })),
        { value: "new", label: words.other, sub: words.otherSub },
      ]}
    />
  );
}

function DecidesAlone({ state }: { state: FormState }) {
  return (
    <Checkbox
      name="decidesAlone"
      value="on"
      label={words.decidesAlone}
      sub={words.decidesAloneSub}
      defaultChecked={entered(state, "decidesAlone") === "on"}
    />
  );
}
