/** Bytes: what fits in one paper. */
export const largestFile = 10 * 1024 * 1024;

/** What we take in, by the extension that it keeps. */
export const extensions = [
  ...(["pdf", "png", "jpg", "docx", "xlsx", "pptx", "odt", "ods", "txt", "csv"] as const),
];
export type Extension = (typeof extensions)[number];

export const mediaTypes: Record<Extension, string> = {
  pdf: "application/pdf",
  png: "image/png",
  jpg: "image/jpeg",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  pptx: "application/vnd.openxmlformats-officedocument.presentationml.presentation",
  odt: "application/vnd.oasis.opendocument.text",
  ods: "application/vnd.oasis.opendocument.spreadsheet",
  txt: "text/plain; charset=utf-8",
  csv: "text/csv; charset=utf-8",
};

export type FileProblem =
  | "empty"
  | "too-large"
  | "unknown-type"
  | "not-what-it-says"
  | "script"
  | "attachment"
  | "macro"
  | "fetches"
  | "encrypted"
  | "broken"
  | "too-much-inside"
  | "odd-text";

/** The extension that a name claims; null when it is none of ours. */
export function claimedExtension(given: string): Extension | null {
  const claimed = /\.([a-z0-9]{1,5})\s*$/i.exec(given)?.[1]?.toLowerCase();
  const known = claimed === "jpeg" ? "jpg" : claimed;
  return extensions.find((one) => one === known) ?? null;
}

const longestName = 100;
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)$/i;

/**
 * A name to show and to save under: no path, no hidden characters, no leading dots; it always ends in the
 * extension of the content. Letters of any language stay.
 */
export function safeName(given: string, extension: Extension): string {
  const last = given.toWellFormed().normalize("NFC").split(/[/\\]/).at(-1) ?? "";
  const plain = last
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, "")
    .replace(/[<>:"|?*]/g, "-")
    .replace(/\.[a-z0-9]{1,5}\s*$/i, "")
    .replace(/\s+/g, " ")
    .replace(/^[\s.]+|[\s.]+$/g, "");
  const stem = plain === "" || reserved.test(plain) ? "bestand" : plain;
  return `${[...stem].slice(0, longestName - extension.length - 1).join("")}.${extension}`;
}
