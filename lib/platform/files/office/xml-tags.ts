import { type ReadingLimit, Unreadable } from "@/lib/platform/files/reading-limit";

export type Tag = {
  /** Without its prefix, as are the names of its attributes. */
  name: string;
  attributes: [name: string, value: string][];
  /** The text up to the next tag. */
  text: string;
};

/**
 * The opening tags of an XML part, in order.
 * @throws Unreadable when it is not plain UTF-8, declares entities, or has a tag that cannot be read.
 */
export function* xmlTags(part: Buffer, limit: ReadingLimit): Generator<Tag> {
  const source = plainText(part);
  for (const { 0: all, 1: name, 2: attributes = "", index } of source.matchAll(markup)) {
    if (all === "<") throw new Unreadable("a tag that cannot be read");
    limit.spend(costOfTag);
    if (name === undefined) continue;
    const end = index + all.length;
    const text = source.slice(end, source.indexOf("<", end) >>> 0);
    yield { name: withoutPrefix(name), attributes: readAttributes(attributes), text: decoded(text) };
  }
}

/** In bytes: a short tag takes as long as a longer one. */
const costOfTag = 16;

/** Every `<` is one of these; the last alternative is one that is none of them. Without a most a hostile tag fills the stack. */
const markup =
  /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<\/[^<>]*>|<([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*')){0,500})\s*\/?>|</g;

const attribute = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

function plainText(part: Buffer): string {
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(part);
  } catch {
    throw new Unreadable("XML that is not UTF-8");
  }
  const [, encoding = "utf-8"] = /^<\?xml[^>]*?\sencoding\s*=\s*["']([^"']*)["']/.exec(text) ?? [];
  if (text.includes("\0") || !/^(utf-8|us-ascii)$/i.test(encoding))
    throw new Unreadable("XML in another writing");
  return text;
}

const withoutPrefix = (name: string): string => name.slice(name.indexOf(":") + 1);

const readAttributes = (text: string): Tag["attributes"] =>
  [...text.matchAll(attribute)].map(([, name = "", double, single]) => [
    withoutPrefix(name),
    decoded(double ?? single ?? ""),
  ]);

const named = new Map([...Object.entries({ amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" })]);

function decoded(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(\w+|#\d{1,7}|#x[0-9a-f]{1,6});/gi, (written, inside: string) => {
    if (!inside.startsWith("#")) return named.get(inside) ?? written;
    const code = Number(inside.slice(1).replace(/^x/i, "0x"));
    return code <= 0x10ffff ? String.fromCodePoint(code) : written;
  });
}
