"use client";

import Link from "next/link";
import { useActionState } from "react";
import { LinkButton } from "@/components/ui/actions/link-button";
import { SubmitButton } from "@/components/ui/actions/submit-button";
import { Note } from "@/components/ui/feedback/note";
import { FormTrouble } from "@/components/ui/fields/form-trouble";
import { codeWords as words } from "@/lib/content/alliance/joining/answer-words";
import { type FormAction, untouched } from "@/lib/content/web/form-state";

type CodeRequestProps = {
  token: string;
  allianceName: string;
  /** As the invitation shows it: masked for whoever is not signed in with it. */
  email: string;
  /** The address of another account that is signed in here. */
  otherAccount: string | null;
  paths: { letter: string; handOn: string };
  action: FormAction;
};

/** The first step of joining: only who reads mail at the invited address goes on. */
export function CodeRequest({ token, allianceName, email, otherAccount, paths, action }: CodeRequestProps) {
  const [state, send] = useActionState(action, untouched);
  return (
    <>
      <h1 className="mt-7">{words.title(allianceName)}</h1>
      <p className="lede">{words.lede}</p>
      <form action={send} className="mt-5">
        <FormTrouble state={state} />
        {otherAccount && (
          <div className="mb-5">
            <Note warn>{words.wrongAccount(otherAccount, email)}</Note>
          </div>
        )}
        <input type="hidden" name="token" value={token} />
        <p className="btn-row">
          <SubmitButton>{words.send(email)}</SubmitButton>
          <LinkButton kind="quiet" href={paths.letter}>
            {words.back}
          </LinkButton>
        </p>
      </form>
      {otherAccount && (
        <>
          <p className="small ink-3 mt-3">{words.switches(otherAccount)}</p>
          <p className="mt-5">
            {words.otherAddress} <Link href={paths.handOn}>{words.handOn}</Link>.
          </p>
        </>
      )}
    </>
  );
}
