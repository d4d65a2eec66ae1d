import { createHash } from "node:crypto";
import { fileTypeFromBuffer } from "file-type";
import type { ContentProblem } from "@/lib/platform/files/content-problem";
import { officeProblem } from "@/lib/platform/files/inspect-office";
import { pdfProblem } from "@/lib/platform/files/inspect-pdf";
import { isPlainText } from "@/lib/platform/files/inspect-text";

/** What bytes are by their content; text has no mark of its own. */
export type Content = "pdf" | "png" | "jpg" | "docx" | "xlsx" | "pptx" | "odt" | "ods" | "text";
export type Inspected =
  | { ok: true; content: Content; sha256: string }
  | { ok: false; reason: "unknown-type" | ContentProblem };

const known: readonly string[] = ["pdf", "png", "jpg", "docx", "xlsx", "pptx", "odt", "ods"];
const isKnown = (extension: string): extension is Exclude<Content, "text"> => known.includes(extension);

/** Tells by content what a file is, and whether it holds anything that acts by itself. Its name plays no part. */
export async function inspectBytes(bytes: Uint8Array): Promise<Inspected> {
  const content = await contentOf(bytes);
  if (!content) return { ok: false, reason: "unknown-type" };
  const reason = await problemIn(bytes, content);
  if (reason) return { ok: false, reason };
  return { ok: true, content, sha256: createHash("sha256").update(bytes).digest("hex") };
}

async function contentOf(bytes: Uint8Array): Promise<Content | null> {
  const found = await fileTypeFromBuffer(bytes).catch(() => undefined);
  if (found) return isKnown(found.ext) ? found.ext : null;
  return isPlainText(bytes) ? "text" : null;
}

async function problemIn(bytes: Uint8Array, content: Content): Promise<ContentProblem | null> {
  if (content === "pdf") return pdfProblem(bytes);
  return ["docx", "xlsx", "pptx", "odt", "ods"].includes(content) ? officeProblem(bytes) : null;
}
