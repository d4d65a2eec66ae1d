import { unzipSync } from "fflate";
import type { ContentProblem } from "@/lib/platform/files/content-problem";

const mostParts = 5000;
/** Bytes: what the parts that are read may come to, unpacked. */
const mostRead = 8 * 1024 * 1024;
/** Bytes: what the whole may come to when a reader unpacks it. */
const mostUnpacked = 200 * 1024 * 1024;

const macroPart = /(^|\/)(vbaproject\.bin|vbadata\.xml)$|^(basic|scripts)\/|\/activex\//i;
const readPart = /(\.rels|\[Content_Types\]\.xml|META-INF\/manifest\.xml)$/i;
/** What a reader fetches by itself at opening; a plain hyperlink waits for a press. */
const fetching = /(attachedTemplate|oleObject|frame|externalLink|subDocument|\/image)"/i;

/** Reads the list of parts and a few small ones; nothing else is unpacked. */
export function officeProblem(bytes: Uint8Array): ContentProblem | null {
  const names: string[] = [];
  let [unpacked, read] = [0, 0];
  try {
    const parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        names.push(name);
        unpacked += originalSize;
        const wanted = readPart.test(name) && read + originalSize <= mostRead;
        if (wanted) read += originalSize;
        return wanted && names.length <= mostParts;
      },
    });
    if (names.length > mostParts || unpacked > mostUnpacked) return "broken";
    if (names.some((name) => macroPart.test(name))) return "macro";
    return problemInParts(Object.entries(parts));
  } catch {
    return "broken";
  }
}

function problemInParts(parts: [string, Uint8Array][]): ContentProblem | null {
  for (const [, bytes] of parts) {
    const text = new TextDecoder().decode(bytes);
    if (/macroEnabled|vnd\.ms-office\.vbaProject/i.test(text)) return "macro";
    const relations = text.match(/<Relationship\b[^>]*>/gi) ?? [];
    if (relations.some((one) => /TargetMode\s*=\s*"External"/i.test(one) && fetching.test(one)))
      return "fetches";
    if (/manifest:encryption-data/i.test(text)) return "encrypted";
  }
  return null;
}
