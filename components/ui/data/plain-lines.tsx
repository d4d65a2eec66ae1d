/** Consequences, one sentence a line. */
export function PlainLines({ lines }: { lines: readonly (string | false | null)[] }) {
  return (
    <ul className="max-w-measure list-disc pl-5">
      {lines.map((line) => line && <li key={line}>{line}</li>)}
    </ul>
  );
}
