import type { ComponentProps } from "react";
import { describedBy, FieldNotes, fieldClass } from "@/components/ui/fields/field-notes";
import { formWords } from "@/lib/content/ui/form-words";

type Shared = {
  /** Also the id that the error summary links to. */
  name: string;
  label: string;
  hint?: string;
  error?: string;
  optional?: boolean;
  id?: string;
  className?: string;
};
type InputProps = Shared & { multiline?: false } & Omit<ComponentProps<"input">, keyof Shared>;
type AreaProps = Shared & { multiline: true } & Omit<ComponentProps<"textarea">, keyof Shared>;

export function Field(props: InputProps | AreaProps) {
  const { name, label, hint, error, optional, id = name, className, multiline, ...rest } = props;
  const shared = {
    id,
    name,
    className: ["input", className].filter(Boolean).join(" "),
    "aria-describedby": describedBy({ id, hint, error }),
    "aria-invalid": error ? true : undefined,
  };
  return (
    <div className={fieldClass(error)}>
      <label htmlFor={id}>
        {label} {optional && <span className="optional">{formWords.optional}</span>}
      </label>
      <FieldNotes id={id} hint={hint} error={error} />
      {multiline ? (
        <textarea rows={4} {...(rest as ComponentProps<"textarea">)} {...shared} />
      ) : (
        <input {...(rest as ComponentProps<"input">)} {...shared} />
      )}
    </div>
  );
}
