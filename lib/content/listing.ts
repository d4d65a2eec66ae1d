/** "besluiten, taken en inzet"; a comma before the last "en" when a part holds an "en" itself. */
export function listing(parts: readonly string[]): string {
  const last = parts.at(-1);
  if (last === undefined) return "";
  if (parts.length === 1) return last;
  const before = parts.slice(0, -1).join(", ");
  const unclear = parts.length > 2 && parts.some((part) => part.includes(" en "));
  return unclear ? `${before}, en ${last}` : `${before} en ${last}`;
}
