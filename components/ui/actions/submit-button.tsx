"use client";

import type { ComponentProps, ReactNode } from "react";
import { useFormStatus } from "react-dom";
import { type ButtonKind, buttonClass } from "@/components/ui/actions/button";
import { formWords } from "@/lib/content/ui/form-words";

type SubmitButtonProps = {
  kind?: ButtonKind;
  small?: boolean;
  className?: string;
  children: ReactNode;
} & Omit<ComponentProps<"button">, "type" | "className" | "children" | "onClick">;

/** Stays in place and keeps its width while the form is on its way; a second press does nothing. */
export function SubmitButton({ kind = "act", small, className, children, ...rest }: SubmitButtonProps) {
  const { pending } = useFormStatus();
  return (
    <button
      type="submit"
      className={buttonClass({ kind, small, className })}
      aria-disabled={pending || undefined}
      onClick={pending ? (event) => event.preventDefault() : undefined}
      {...rest}
    >
      <span className="btn-label">
        <span data-hidden={pending || undefined}>{children}</span>
        {pending && (
          <span role="status">
            <span className="busy" aria-hidden="true" />
            <span className="visually-hidden">{formWords.busy}</span>
          </span>
        )}
      </span>
    </button>
  );
}
