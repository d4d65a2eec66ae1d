import { CircleAlert } from "lucide-react";

export type Choice = { value: string; label: string; sub?: string };

type RadioGroupProps = {
  name: string;
  legend: string;
  hint?: string;
  error?: string;
  choices: Choice[];
  defaultValue?: string;
  required?: boolean;
};

/** No choice is made beforehand unless defaultValue says so. The first radio carries the group's id. */
export function RadioGroup({ name, legend, hint, error, choices, defaultValue, required }: RadioGroupProps) {
  const describedBy =
    [hint && `${name}-hint`, error && `${name}-error`].filter(Boolean).join(" ") || undefined;
  return (
    <fieldset className={error ? "field field-error" : "field"} aria-describedby={describedBy}>
      <legend>{legend}</legend>
      {hint && (
        <span className="hint" id={`${name}-hint`}>
          {hint}
        </span>
      )}
      {error && (
        <span className="error-text" id={`${name}-error`}>
          <CircleAlert className="icon" aria-hidden="true" /> {error}
        </span>
      )}
      {choices.map((choice, place) => (
        <label className="choice" key={choice.value}>
          <input
            type="radio"
            name={name}
            id={place === 0 ? name : undefined}
            value={choice.value}
            defaultChecked={choice.value === defaultValue}
            required={required}
          />
          <span className="label">{choice.label}</span>
          {choice.sub && <span className="sub">{choice.sub}</span>}
        </label>
      ))}
    </fieldset>
  );
}
