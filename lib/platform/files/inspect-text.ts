export type TextVerdict = "text" | "text-in-another-writing" | "no-text";

/** Whether it is plain text in UTF-8. What begins as a web page, a picture or a program in words is not. */
export function judgeText(file: Buffer): TextVerdict {
  if (isWide(file)) return "text-in-another-writing";
  const text = decoded(file);
  if (text === null) return file.some(isControl) ? "no-text" : "text-in-another-writing";
  return control.test(text) || markup.test(text) ? "no-text" : "text";
}

const control = /[^\P{Cc}\t\n\r]/u;
const isControl = (byte: number): boolean => byte < 32 && ![9, 10, 13].includes(byte);
const markup =
  /^\s*(<(!|\?|(html|head|body|title|meta|script|style|svg|iframe|img|div|p|table|a)[\s/>])|\{\\rtf|%!PS|#!)/i;

/** Windows calls UTF-16 "Unicode"; it begins with a mark. */
const isWide = (file: Buffer): boolean => file.length >= 2 && [0xfffe, 0xfeff].includes(file.readUInt16BE(0));

function decoded(file: Buffer): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(file);
  } catch {
    return null;
  }
}
