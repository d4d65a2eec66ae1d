"use client";

import { type ReactNode, useId, useRef } from "react";
import { Button, type ButtonKind } from "@/components/ui/actions/button";

type DialogProps = {
  trigger: ReactNode;
  triggerKind?: ButtonKind;
  triggerSmall?: boolean;
  title: string;
  text: string;
  cancel: string;
  /** The form that does it, with its own SubmitButton. */
  children: ReactNode;
};

/** Only for what cannot be undone. The browser's own dialog keeps the focus inside and gives it back. */
export function Dialog(props: DialogProps) {
  const box = useRef<HTMLDialogElement>(null);
  const id = useId();
  return (
    <>
      <Button kind={props.triggerKind} small={props.triggerSmall} onClick={() => box.current?.showModal()}>
        {props.trigger}
      </Button>
      <dialog ref={box} className="dialog" aria-labelledby={`${id}-title`} aria-describedby={`${id}-text`}>
        <h2 id={`${id}-title`}>{props.title}</h2>
        <p id={`${id}-text`}>{props.text}</p>
        <div className="btn-row">
          {props.children}
          <Button kind="quiet" onClick={() => box.current?.close()}>
            {props.cancel}
          </Button>
        </div>
      </dialog>
    </>
  );
}
