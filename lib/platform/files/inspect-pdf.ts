import { PDF, PdfArray, PdfDict, PdfName, type PdfObject, PdfRef } from "@libpdf/core";
import type { ContentProblem } from "@/lib/platform/files/content-problem";

/** Actions that run something, or send or fetch something, when a reader opens or presses. */
const acting = new Set(["JavaScript", "Launch", "ImportData", "SubmitForm", "RichMediaExecute"]);
const actingKeys = ["JS", "JavaScript", "XFA"];
const attachmentKeys = ["EmbeddedFiles", "EF"];
const mostObjects = 200_000;

/** Walks everything that can be reached from the catalog, also in object streams and behind escaped names. */
export async function pdfProblem(bytes: Uint8Array): Promise<ContentProblem | null> {
  // Readers mend broken files each in their own way: what one of them could find counts as found.
  if (/\/(JavaScript|Launch)\b/.test(Buffer.from(bytes).toString("latin1"))) return "script";
  try {
    const pdf = await PDF.load(bytes);
    if (pdf.isEncrypted) return "encrypted";
    if (pdf.recoveredViaBruteForce) return "broken";
    return problemFrom(pdf);
  } catch {
    return "broken";
  }
}

function problemFrom({ context }: PDF): ContentProblem | null {
  const waiting: PdfObject[] = [context.catalog.getDict()];
  const seen = new Set<string>();
  for (let count = 0; count <= mostObjects; count += 1) {
    const object = waiting.pop();
    if (!object) return null;
    if (object instanceof PdfRef) {
      const found = seen.has(object.toString()) ? null : context.resolve(object);
      seen.add(object.toString());
      if (found) waiting.push(found);
    }
    const problem = object instanceof PdfDict ? problemOf(object) : null;
    if (problem) return problem;
    waiting.push(...partsOf(object));
  }
  return "broken";
}

function partsOf(object: PdfObject): PdfObject[] {
  if (object instanceof PdfArray) return [...object];
  return object instanceof PdfDict ? [...object].map(([, value]) => value) : [];
}

function problemOf(dict: PdfDict): ContentProblem | null {
  const action = dict.get("S");
  if (action instanceof PdfName && acting.has(action.value)) return "script";
  if (actingKeys.some((key) => dict.has(key))) return "script";
  return attachmentKeys.some((key) => dict.has(key)) ? "attachment" : null;
}
