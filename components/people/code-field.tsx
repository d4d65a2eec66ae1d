import { Field } from "@/components/ui/fields/field";
import { signInWords } from "@/lib/content/people/sign-in-words";
import { entered, type FormState, problemAt } from "@/lib/content/web/form-state";

export function CodeField({ state }: { state: FormState }) {
  return (
    <Field
      name="code"
      label={signInWords.code.label}
      hint={signInWords.code.hint}
      className="input-code"
      inputMode="numeric"
      autoComplete="one-time-code"
      maxLength={40}
      defaultValue={entered(state, "code")}
      error={problemAt(state, "code")}
    />
  );
}
