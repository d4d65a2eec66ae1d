import { constants, inflateSync } from "node:zlib";
import type { PdfObject } from "@/lib/platform/files/pdf/read-object";
import { type ReadingLimit, TooMuchInside, Unreadable } from "@/lib/platform/files/reading-limit";

/** Where the packed objects stand, in text of one character for each byte. */
export type ObjectStream = { source: string; places: number[] };

/** Only object streams have both keys, and a viewer needs both: `/Type` may be left out or point elsewhere. */
export const isObjectStream = ({ words, streamAt }: PdfObject): boolean =>
  streamAt !== null && (words.includes("/ObjStm") || (words.includes("/N") && words.includes("/First")));

/**
 * Unpacks the objects that a PDF keeps in a stream.
 * @throws Unreadable when it is written in another way than every program writes it: then somebody hides something.
 */
export function openObjectStream(
  { words, streamAt }: PdfObject,
  { file, source, limit }: Opening,
): ObjectStream {
  const text = ` ${words.join(" ")} `;
  if (mayHide.some((key) => words.includes(key))) throw new Unreadable("an object stream in disguise");
  const count = onlyNumber(text, "N");
  const first = onlyNumber(text, "First");
  const begin = streamAt ?? 0;
  const data = isPacked(text)
    ? { text: inflate(file.subarray(begin), limit).toString("latin1"), at: 0 }
    : { text: source, at: begin };
  const list = data.text.slice(data.at, data.at + first);
  limit.spend(list.length);
  const offsets = (list.match(/\d+/g) ?? []).filter((_, place) => place % 2 === 1);
  if (offsets.length < count) throw new Unreadable("an object stream that is cut off");
  return { source: data.text, places: offsets.map((offset) => data.at + first + Number(offset)) };
}

type Opening = { file: Buffer; source: string; limit: ReadingLimit };

/** Data from outside, and what scrambles what was packed. */
const mayHide = ["/F", "/FFilter", "/Predictor"];

function onlyNumber(text: string, key: string): number {
  const [, after = "", ...more] = text.split(` /${key} `);
  const [, number] = /^(\d{1,9}) [/>]/.exec(after) ?? [];
  if (!number || more.length > 0) throw new Unreadable(`/${key} is not one number`);
  return Number(number);
}

function isPacked(text: string): boolean {
  if (!text.includes(" /Filter ")) return false;
  if (text.split(" /Filter ").length === 2 && /\/Filter (\/FlateDecode|\[ \/FlateDecode \]) /.test(text))
    return true;
  throw new Unreadable("an object stream that is packed in an odd way");
}

/** What is behind the packed data is left alone; data that was cut off gives what there is, as in a viewer. */
function inflate(data: Buffer, limit: ReadingLimit): Buffer {
  try {
    const unpacked = inflateSync(data, {
      maxOutputLength: Math.max(1, limit.left),
      finishFlush: constants.Z_SYNC_FLUSH,
    });
    limit.spend(unpacked.length);
    return unpacked;
  } catch (error) {
    const { code } = error as { code?: string };
    throw code === "ERR_BUFFER_TOO_LARGE"
      ? new TooMuchInside()
      : new Unreadable("packed data that is damaged");
  }
}
