import type { ReadingLimit } from "@/lib/platform/files/reading-limit";

/** One object of a PDF, as far as it matters here: which names it uses, and its shape in words. */
export type PdfObject = {
  /** Tokens in order; names with their #-escapes undone, strings as "()". */
  words: string[];
  /** Where the data of its stream begins; null when it has none. */
  streamAt: number | null;
};

type Place = {
  /** The PDF, one character for each byte. */
  source: string;
  at: number;
  /** Inside an object stream an object is one value; elsewhere it goes on to the next `obj`. */
  until: "next-object" | "end-of-value";
  limit: ReadingLimit;
};

/**
 * Reads one object the way a viewer does that jumped to it. Never stops early at what a lenient viewer would
 * read on over: only at the next `obj`, where reading begins anew, or at stream data that no bracket encloses.
 */
export function readObject({ source, at, until, limit }: Place): PdfObject {
  const words: string[] = [];
  const open: string[] = [];
  let begin = afterGap(source, at);
  limit.spend(begin - at);
  while (begin < source.length) {
    const end = endOfToken(source, begin);
    const next = afterGap(source, end);
    const text = source.slice(begin, end);
    limit.spend(next - begin + (text.includes("#") ? costOfEscapes : costOfToken));
    const isWord = isRegular(source, begin);
    if (isWord && until === "next-object" && beginsObject(text)) break;
    if (isWord && open.length === 0 && text.startsWith("stream")) {
      return { words, streamAt: afterLineEnd(source, begin + "stream".length) };
    }
    words.push(plain(text));
    const strayClosing = !follow(open, text);
    if (until === "end-of-value" && open.length === 0 && !strayClosing) break;
    begin = next;
  }
  return { words, streamAt: null };
}

/** In bytes: a short token takes as long as many. */
const costOfToken = 16;
const costOfEscapes = 64;

const beginsObject = (word: string): boolean => /obj/.test(word.replace("endobj", ""));

/** Keeps track of brackets. False: a closing one that closes nothing, over which a viewer reads on. */
function follow(open: string[], text: string): boolean {
  if (text === "<<" || text === "[") open.push(text);
  if (text !== ">>" && text !== "]") return true;
  if (open.at(-1) !== (text === "]" ? "[" : "<<")) return false;
  open.pop();
  return true;
}

function plain(token: string): string {
  if (token.startsWith("(") || /^<[^<]/.test(token)) return "()";
  return token.startsWith("/") && token.includes("#") ? token.replace(/#([0-9a-f]{2})/gi, unescaped) : token;
}

/** Only what is a letter or a digit is undone: nothing else occurs in the names that we look for. */
function unescaped(written: string, hex: string): string {
  const character = String.fromCharCode(Number.parseInt(hex, 16));
  return /\w/.test(character) ? character : written;
}

const white = new Set(["\0", "\t", "\n", "\f", "\r", " "]);
const delimiters = new Set(["(", ")", "<", ">", "[", "]", "{", "}", "/", "%"]);
const regular = Array.from({ length: 256 }, (_, code) => String.fromCharCode(code)).map(
  (character) => !white.has(character) && !delimiters.has(character),
);
const isRegular = (source: string, at: number): boolean => regular[source.charCodeAt(at)] ?? false;

/** Over white space and comments. */
function afterGap(source: string, from: number): number {
  let at = from;
  for (let inComment = false; at < source.length; at += 1) {
    const character = source.charAt(at);
    if (character === "%") inComment = true;
    else if (character === "\n" || character === "\r") inComment = false;
    else if (!inComment && !white.has(character)) break;
  }
  return at;
}

function endOfToken(source: string, begin: number): number {
  const two = source.slice(begin, begin + 2);
  if (two === "<<" || two === ">>") return begin + 2;
  if (two.startsWith("(")) return endOfString(source, begin + 1);
  if (two.startsWith("<")) return source.indexOf(">", begin) + 1 || source.length;
  if (!two.startsWith("/") && !isRegular(source, begin)) return begin + 1;
  let end = begin + 1;
  while (isRegular(source, end)) end += 1;
  return end;
}

/** @param from place behind the opening bracket. Brackets inside come in pairs, or behind a backslash. */
function endOfString(source: string, from: number): number {
  for (let at = from, depth = 1; at < source.length; at += 1) {
    const character = source.charAt(at);
    if (character === "\\") at += 1;
    else if (character === "(") depth += 1;
    else if (character === ")") depth -= 1;
    if (depth === 0) return at + 1;
  }
  return source.length;
}

function afterLineEnd(source: string, at: number): number {
  if (source.startsWith("\r\n", at)) return at + 2;
  return source[at] === "\n" || source[at] === "\r" ? at + 1 : at;
}
