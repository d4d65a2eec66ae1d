import { Note } from "@/components/ui/feedback/note";
import { ErrorSummary } from "@/components/ui/fields/error-summary";
import { formWords } from "@/lib/content/ui/form-words";
import type { FormState } from "@/lib/content/web/form-state";

/** What is wrong with a form as a whole, then with its fields. Stands above the first field. */
export function FormTrouble({ state }: { state: FormState }) {
  if (!state.message && state.problems.length === 0) return null;
  return (
    <div className="mb-5 grid gap-4">
      {state.message && (
        <div role="alert">
          <Note warn>{state.message}</Note>
        </div>
      )}
      <ErrorSummary problems={state.problems} title={state.stands ? formWords.differs : undefined} />
    </div>
  );
}
