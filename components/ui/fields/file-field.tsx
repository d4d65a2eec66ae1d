import { describedBy, FieldNotes, fieldClass } from "@/components/ui/fields/field-notes";

type FileFieldProps = { name: string; label: string; hint: string; accept: string; error?: string };

/** The browser's own picker. What is allowed is said beforehand; the server decides by content. */
export function FileField({ name, label, hint, accept, error }: FileFieldProps) {
  const notes = { id: name, hint, error };
  return (
    <div className={fieldClass(error)}>
      <label htmlFor={name}>{label}</label>
      <FieldNotes {...notes} />
      <input
        type="file"
        id={name}
        name={name}
        accept={accept}
        className="input"
        aria-describedby={describedBy(notes)}
        aria-invalid={error ? true : undefined}
      />
    </div>
  );
}
