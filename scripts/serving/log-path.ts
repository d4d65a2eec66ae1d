const opensADoor = new Set(["aanmelden", "uitnodiging", "vragenlijst", "oproep"]);
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const longText = /^[\w.~%-]{24,}$/;

/** The path as it may be written down: no query, and nothing in it that would let a reader in. */
export function logPath(url: string): string {
  const path = url.split(/[?#]/, 1)[0] ?? "";
  if (path.startsWith("/_next/")) return path;
  const segments = path.split("/");
  const door = segments.findIndex((segment) => opensADoor.has(segment));
  return segments
    .map((segment, place) => {
      const behindDoor = door >= 0 && place > door && segment !== "";
      return behindDoor || (longText.test(segment) && !uuid.test(segment)) ? "[…]" : segment;
    })
    .join("/");
}
