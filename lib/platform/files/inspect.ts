import { createHash } from "node:crypto";
import type { ContentProblem } from "@/lib/platform/files/content-problem";
import { jpgProblem, pngProblem } from "@/lib/platform/files/inspect-picture";
import { judgeText } from "@/lib/platform/files/inspect-text";
import { type OfficeKind, officeFile } from "@/lib/platform/files/office/inspect-office";
import { pdfProblem } from "@/lib/platform/files/pdf/inspect-pdf";
import { ReadingLimit, TooMuchInside, Unreadable } from "@/lib/platform/files/reading-limit";

/** What bytes are by their content; text has no mark of its own. */
export type Content = "pdf" | "png" | "jpg" | "text" | OfficeKind;
export type Inspected =
  | { ok: true; content: Content; sha256: string }
  | { ok: false; reason: "unknown-type" | ContentProblem };

/** Bytes: for a file of 10 MB that is written densely, some four times over. */
export const mostWork = 48 * 1024 * 1024;

/**
 * Tells by content what a file is, and whether it holds anything that acts by itself. Its name plays no part.
 * Never throws on what is in the bytes, and never unpacks or reads more than the limit.
 */
export function inspectBytes(bytes: Uint8Array, limit = new ReadingLimit(mostWork)): Inspected {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const found = look(file, limit);
    if (!found) return { ok: false, reason: "unknown-type" };
    if (found.problem) return { ok: false, reason: found.problem };
    return { ok: true, content: found.content, sha256: createHash("sha256").update(bytes).digest("hex") };
  } catch (error) {
    if (error instanceof TooMuchInside) return { ok: false, reason: "too-much-inside" };
    if (error instanceof Unreadable) return { ok: false, reason: "broken" };
    throw error;
  }
}

const marks = {
  pdf: Buffer.from("%PDF-"),
  png: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
  jpg: Buffer.from([0xff, 0xd8, 0xff]),
  zip: Buffer.from("PK\x03\x04"),
  zipEnd: Buffer.from("PK\x05\x06"),
  /** The older file of Office; a Word file with a password is wrapped in one. */
  wrapped: Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
};
const begins = (file: Buffer, mark: Buffer): boolean => file.subarray(0, mark.length).equals(mark);

/** Null: nothing that we know, or two things at once. */
function look(
  file: Buffer,
  limit: ReadingLimit,
): { content: Content; problem: ContentProblem | null } | null {
  if (isTwoThings(file)) return null;
  if (begins(file, marks.zip)) return officeFile(file, limit);
  if (begins(file, marks.pdf)) return { content: "pdf", problem: pdfProblem(file, limit) };
  if (begins(file, marks.png)) return { content: "png", problem: pngProblem(file) };
  if (begins(file, marks.jpg)) return { content: "jpg", problem: jpgProblem(file) };
  if (begins(file, marks.wrapped) && file.includes("EncryptedPackage", 0, "utf16le"))
    return { content: "docx", problem: "encrypted" };
  const verdict = judgeText(file);
  return verdict === "no-text" ? null : { content: "text", problem: verdict === "text" ? null : "odd-text" };
}

/** PDF viewers look for their mark among the first thousand bytes, unzippers for theirs at the very end. */
function isTwoThings(file: Buffer): boolean {
  const pdfAt = file.subarray(0, 1024 + marks.pdf.length).indexOf(marks.pdf);
  if (begins(file, marks.zip)) return pdfAt >= 0;
  const zipAt = file.lastIndexOf(marks.zipEnd);
  const endsAsZip =
    zipAt >= 0 && zipAt + 22 <= file.length && zipAt + 22 + file.readUInt16LE(zipAt + 20) === file.length;
  return endsAsZip || (pdfAt > 0 && judgeText(file) !== "text");
}
