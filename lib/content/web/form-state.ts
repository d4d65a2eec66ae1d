/** What a form shows after a submit that did not lead to another page. */
export type FormState = {
  status: "untouched" | "refused" | "done";
  /** One sentence above the form. */
  message: string | null;
  /** Sentences that belong to a field; `fieldId` is the field's name. */
  problems: { fieldId: string; message: string }[];
  /** What was entered, so that nothing is lost. A field that was sent more than once holds a list. */
  values: Record<string, string | string[]>;
  /** By field, what somebody else saved since the page was read: to be seen before anything is saved over it. */
  stands?: Record<string, string>;
};

/** What `useActionState` and a form's `action` ask for. */
export type FormAction = (before: FormState, form: FormData) => Promise<FormState>;

export const untouched: FormState = { status: "untouched", message: null, problems: [], values: {} };

/** What was entered in one field, for `defaultValue`. */
export function entered(state: FormState, name: string, fallback = ""): string {
  const value = Object.hasOwn(state.values, name) ? state.values[name] : undefined;
  return (Array.isArray(value) ? value[0] : value) ?? fallback;
}

export function problemAt(state: FormState, name: string): string | undefined {
  return state.problems.find((problem) => problem.fieldId === name)?.message;
}
