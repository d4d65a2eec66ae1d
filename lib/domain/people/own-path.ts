/** A path within this site, or null: never another host, however it is spelled. */
export function ownPath(given: unknown): string | null {
  if (typeof given !== "string" || given.length > 500) return null;
  if (!/^\/(?![/\\])[\x21-\x5b\x5d-\x7e]*$/.test(given)) return null;
  const url = URL.parse(given, here);
  return url?.origin === here ? `${url.pathname}${url.search}` : null;
}

const here = "http://here.invalid";
