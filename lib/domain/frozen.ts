import { createHash } from "node:crypto";

/**
 * One text for one content, whatever the order in which names were written or came back from the database.
 * @param content what JSON can hold; instants as ISO text.
 */
export function frozenText(content: unknown): string {
  if (Array.isArray(content)) return `[${content.map(frozenText).join(",")}]`;
  if (typeof content !== "object" || content === null) return JSON.stringify(content ?? null);
  const named = Object.entries(content).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${named.map(([name, value]) => `${JSON.stringify(name)}:${frozenText(value)}`).join(",")}}`;
}

/** SHA-256 of that text; lower-case hex. */
export const frozenHash = (content: unknown): string =>
  createHash("sha256").update(frozenText(content)).digest("hex");
