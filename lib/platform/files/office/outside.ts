/**
 * Whether a link leads off the own computer: to the web or to a server of a network. What lies on the own disk,
 * such as the template of a house style, is not there for another reader and betrays nothing.
 */
export function leadsOutside(target: string): boolean {
  const place = unescaped(target)
    .replaceAll("\\", "/")
    .replace(/^file:(\/\/(localhost)?\/)?(?!\/)/i, "");
  const scheme = /^\s*([a-z][a-z0-9+.-]+):/i.test(place);
  return scheme || /^\s*\/\//.test(place);
}

function unescaped(target: string): string {
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
}
