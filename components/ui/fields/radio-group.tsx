import { describedBy, FieldNotes, fieldClass } from "@/components/ui/fields/field-notes";

export type Choice = { value: string; label: string; sub?: string };

type RadioGroupProps = {
  name: string;
  legend: string;
  hint?: string;
  error?: string;
  choices: Choice[];
  defaultValue?: string;
  required?: boolean;
  /** For a decision: a larger legend, rows of 48 px, brick radios. */
  deciding?: boolean;
};

/** No choice is made beforehand unless defaultValue says so. The first radio carries the group's id. */
export function RadioGroup(props: RadioGroupProps) {
  const { name, legend, hint, error, choices, defaultValue, required, deciding } = props;
  return (
    <fieldset
      className={fieldClass(error)}
      data-deciding={deciding || undefined}
      aria-describedby={describedBy({ id: name, hint, error })}
    >
      <legend>{legend}</legend>
      <FieldNotes id={name} hint={hint} error={error} />
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
