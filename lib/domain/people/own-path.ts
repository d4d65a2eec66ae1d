/** A path within this site, or null: never another host, however it is spelled. */
export function ownPath(given: unknown): string | null {
  if (typeof given !== "string" || given.length > 500) return null;
  if (!/^\/(?![/\\])[\x21-\x5b\x5d-\x7e]*$/.test(given)) return null;
  const url = URL.parse(given, here);
  // Dots are taken out by now, and what they leave may begin with two slashes.
  if (url?.origin !== here || url.pathname.startsWith("//")) return null;
  return `${url.pathname}${url.search}`;
}

const here = "http://here.invalid";
