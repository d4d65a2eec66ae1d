import { Checkbox } from "@/components/ui/fields/checkbox";
import { describedBy, FieldNotes, fieldClass } from "@/components/ui/fields/field-notes";
import { entered, type FormState, problemAt } from "@/lib/content/web/form-state";

const name = "sure";

/** Comes up when a form asks whether something is meant: the refusal stands at the field "sure". */
export function SureBox({ state, label, sub }: { state: FormState; label: string; sub: string }) {
  const error = problemAt(state, name);
  const checked = entered(state, name) === "on";
  if (!error && !checked) return null;
  return (
    <fieldset className={fieldClass(error)} aria-describedby={describedBy({ id: name, error })}>
      <legend className="visually-hidden">{label}</legend>
      <FieldNotes id={name} error={error} />
      <Checkbox name={name} id={name} value="on" label={label} sub={sub} defaultChecked={checked} />
    </fieldset>
  );
}
