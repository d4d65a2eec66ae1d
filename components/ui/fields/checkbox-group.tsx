import { Checkbox } from "@/components/ui/fields/checkbox";
import { describedBy, FieldNotes, fieldClass } from "@/components/ui/fields/field-notes";
import type { Choice } from "@/components/ui/fields/radio-group";

type CheckboxGroupProps = {
  /** All boxes carry it; the form then holds a list. */
  name: string;
  legend: string;
  hint?: string;
  error?: string;
  choices: Choice[];
  defaultValues?: readonly string[];
};

/** Any number of the choices. The first box carries the group's id, where the error summary leads. */
export function CheckboxGroup({
  name,
  legend,
  hint,
  error,
  choices,
  defaultValues = [],
}: CheckboxGroupProps) {
  return (
    <fieldset className={fieldClass(error)} aria-describedby={describedBy({ id: name, hint, error })}>
      <legend>{legend}</legend>
      <FieldNotes id={name} hint={hint} error={error} />
      {choices.map((choice, place) => (
        <Checkbox
          key={choice.value}
          name={name}
          id={place === 0 ? name : undefined}
          value={choice.value}
          label={choice.label}
          sub={choice.sub}
          defaultChecked={defaultValues.includes(choice.value)}
        />
      ))}
    </fieldset>
  );
}
