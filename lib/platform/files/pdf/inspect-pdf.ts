import type { ContentProblem } from "@/lib/platform/files/content-problem";
import { isObjectStream, openObjectStream } from "@/lib/platform/files/pdf/object-stream";
import { type PdfObject, readObject } from "@/lib/platform/files/pdf/read-object";
import { type ReadingLimit, Unreadable } from "@/lib/platform/files/reading-limit";

/**
 * Whether a PDF does something by itself, carries another file, or is locked. Reads every object that stands
 * anywhere in the file, also one that no table mentions: viewers repair, and each in its own way.
 * No PDF library does this work: those that were tried unpack without a bound.
 * @throws Unreadable when it is damaged or cut off. @throws TooMuchInside when it unpacks to far more than it is.
 */
export function pdfProblem(file: Buffer, limit: ReadingLimit): ContentProblem | null {
  const source = file.toString("latin1");
  if (!source.slice(-tail).includes("startxref")) throw new Unreadable("a PDF without its end");
  const names = new Set<string>();
  const packed: PdfObject[] = [];
  for (const { index } of source.matchAll(/(?<!end)obj|trailer/g)) {
    const at = index + (source[index] === "t" ? "trailer".length : "obj".length);
    const object = readObject({ source, at, until: "next-object", limit });
    keepNames(names, object);
    if (isObjectStream(object)) packed.push(object);
  }
  const found = problemIn(names);
  if (found) return found;
  for (const object of packed) readPacked(object, { file, source, names, limit });
  if (!names.has("/Pages")) throw new Unreadable("a PDF without pages");
  return problemIn(names);
}

/** Bytes at the end among which a whole PDF says where its table is. */
const tail = 4096;

const acting = [
  ...["/JavaScript", "/JS", "/OnInstantiate", "/Launch", "/ImportData", "/SubmitForm", "/GoToR", "/GoToE"],
  ...["/XFA", "/Rendition", "/RichMedia", "/RichMediaExecute"],
];
const carrying = ["/EmbeddedFile", "/EmbeddedFiles", "/EF", "/FileAttachment"];

function problemIn(names: ReadonlySet<string>): ContentProblem | null {
  if (acting.some((name) => names.has(name))) return "script";
  if (carrying.some((name) => names.has(name))) return "attachment";
  return names.has("/Encrypt") ? "encrypted" : null;
}

type Reading = { file: Buffer; source: string; names: Set<string>; limit: ReadingLimit };

function readPacked(object: PdfObject, { names, ...reading }: Reading): void {
  const { limit } = reading;
  const { source, places } = openObjectStream(object, reading);
  for (const at of places) {
    keepNames(names, readObject({ source, at, until: "end-of-value", limit }));
  }
}

function keepNames(names: Set<string>, { words }: PdfObject): void {
  for (const word of words) if (word.startsWith("/")) names.add(word);
}
