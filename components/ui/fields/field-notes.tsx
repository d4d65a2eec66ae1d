import { CircleAlert } from "lucide-react";

type Notes = { id: string; hint?: string; error?: string };

/** The small lines between a label and its control: what to fill in, then what is wrong. */
export function FieldNotes({ id, hint, error }: Notes) {
  return (
    <>
      {hint && (
        <span className="hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      {error && (
        <span className="error-text" id={`${id}-error`}>
          <CircleAlert className="icon" aria-hidden="true" /> {error}
        </span>
      )}
    </>
  );
}

/** For `aria-describedby` on the control that the notes belong to. */
export const describedBy = ({ id, hint, error }: Notes): string | undefined =>
  [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ") || undefined;

export const fieldClass = (error?: string): string => (error ? "field field-error" : "field");
