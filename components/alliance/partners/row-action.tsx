"use client";

import { useActionState } from "react";
import type { ButtonKind } from "@/components/ui/actions/button";
import { SubmitButton } from "@/components/ui/actions/submit-button";
import { Note } from "@/components/ui/feedback/note";
import { type FormAction, untouched } from "@/lib/content/web/form-state";

type RowActionProps = {
  action: FormAction;
  /** What it is about, as hidden fields. */
  ids: Record<string, string>;
  label: string;
  /** Whom it is about, for who hears the button without the row. */
  about: string;
  kind?: ButtonKind;
};

/** One button of a row; a refusal stands below it. */
export function RowAction({ action, ids, label, about, kind = "edge" }: RowActionProps) {
  const [state, send] = useActionState(action, untouched);
  return (
    <form action={send}>
      {Object.entries(ids).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <SubmitButton kind={kind} small>
        {label}
        <span className="visually-hidden">: {about}</span>
      </SubmitButton>
      {state.message && (
        <div role="alert" className="mt-2">
          <Note warn>{state.message}</Note>
        </div>
      )}
    </form>
  );
}
