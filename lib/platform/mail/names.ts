const formatting = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu;
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]|[\u{10800}-\u{10fff}]|[\u{1e800}-\u{1efff}]/u;
const firstStrongIsolate = "\u2068";
const popIsolate = "\u2069";

/** One line of at most `longest` characters: no line breaks, no control characters, no hidden direction marks. */
export function singleLine(text: string, longest: number): string {
  const joined = text
    .toWellFormed()
    .normalize("NFC")
    .replace(formatting, (found) => keepJoiners(found));
  const characters = [...joined.trim()];
  return characters.length > longest ? `${characters.slice(0, longest - 1).join("")}…` : characters.join("");
}

/** A name from the database, fit to stand inside a sentence; one written from right to left keeps to itself. */
export function nameInSentence(name: string): string {
  const line = singleLine(name, 100);
  return rightToLeft.test(line) ? `${firstStrongIsolate}${line}${popIsolate}` : line;
}

/** The joiner inside a family emoji is no formatting; anything else of the kind becomes one space, or nothing. */
function keepJoiners(found: string): string {
  if (found === "\u200d") return found;
  return /[\s\p{Cc}]/u.test(found) ? " " : "";
}
