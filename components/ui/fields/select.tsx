import { ChevronDown } from "lucide-react";
import { describedBy, FieldNotes, fieldClass } from "@/components/ui/fields/field-notes";
import { formWords } from "@/lib/content/ui/form-words";

export type Option = { value: string; label: string };

type SelectProps = {
  /** Also the id that the error summary links to. */
  name: string;
  label: string;
  options: Option[];
  /** The first line, with an empty value: "Kies een fase". Leave out when something is always chosen. */
  placeholder?: string;
  hint?: string;
  error?: string;
  optional?: boolean;
  defaultValue?: string;
  id?: string;
};

/** The browser's own list. For up to five choices a RadioGroup is easier. */
export function Select(props: SelectProps) {
  const { name, label, options, placeholder, hint, error, optional, defaultValue = "", id = name } = props;
  return (
    <div className={fieldClass(error)}>
      <label htmlFor={id}>
        {label} {optional && <span className="optional">{formWords.optional}</span>}
      </label>
      <FieldNotes id={id} hint={hint} error={error} />
      <span className="select">
        <select
          id={id}
          name={name}
          className="input"
          // React keeps the first choice of an uncontrolled list: after a refusal it must show what came back.
          key={defaultValue}
          defaultValue={defaultValue}
          aria-describedby={describedBy({ id, hint, error })}
          aria-invalid={error ? true : undefined}
        >
          {placeholder && <option value="">{placeholder}</option>}
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
        <ChevronDown className="icon" aria-hidden="true" />
      </span>
    </div>
  );
}
