import { CircleAlert } from "lucide-react";
import type { ComponentProps } from "react";
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
  const describedBy = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ") || undefined;
  const shared = {
    id,
    name,
    className: ["input", className].filter(Boolean).join(" "),
    "aria-describedby": describedBy,
    "aria-invalid": error ? true : undefined,
  };
  return (
    <div className={error ? "field field-error" : "field"}>
      <label htmlFor={id}>
        {label} {optional && <span className="optional">{formWords.optional}</span>}
      </label>
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
      {multiline ? (
        <textarea rows={4} {...(rest as ComponentProps<"textarea">)} {...shared} />
      ) : (
        <input {...(rest as ComponentProps<"input">)} {...shared} />
      )}
    </div>
  );
}
