import { inflateRawSync } from "node:zlib";
import { type ReadingLimit, TooMuchInside, Unreadable } from "@/lib/platform/files/reading-limit";

export type ZipEntry = {
  name: string;
  /** Says the list of contents; what is really unpacked is bounded apart. */
  size: number;
  packedSize: number;
  isPacked: boolean;
  isEncrypted: boolean;
  /** Where its own header stands. */
  at: number;
};

/**
 * The list of contents at the end of a zip, which office programs go by.
 * @throws Unreadable when it is cut off, or not one plain zip from the first byte to the last.
 */
export function listZip(file: Buffer): ZipEntry[] {
  const end = file.lastIndexOf(mark.end);
  if (end < 0 || end + 22 > file.length) throw new Unreadable("a zip without its end");
  const count = file.readUInt16LE(end + 10);
  const [size, start] = [file.readUInt32LE(end + 12), file.readUInt32LE(end + 16)];
  const listEnd = start + size;
  const plain = end + 22 + file.readUInt16LE(end + 20) === file.length && isList(file, listEnd, end);
  if (!plain) throw new Unreadable("a zip with something before, between or behind it");
  const entries: ZipEntry[] = [];
  for (let at = start; at < listEnd; ) {
    const { entry, next } = readEntry(file, at);
    entries.push(entry);
    at = next;
  }
  const names = new Set(entries.map(({ name }) => name.toLowerCase()));
  if (entries.length !== count || names.size !== count) throw new Unreadable("a zip that counts wrong");
  return entries;
}

/** Unpacks one entry. @throws TooMuchInside @throws Unreadable when header and list of contents disagree. */
export function readZipEntry(file: Buffer, entry: ZipEntry, limit: ReadingLimit): Buffer {
  const { at, packedSize, isPacked, size } = entry;
  if (!file.subarray(at, at + 4).equals(mark.header) || at + 30 > file.length)
    throw new Unreadable("no entry here");
  const nameAt = at + 30;
  const nameEnd = nameAt + file.readUInt16LE(at + 26);
  if (file.toString("utf8", nameAt, nameEnd) !== entry.name) throw new Unreadable("an entry with two names");
  if ((file.readUInt16LE(at + 8) !== 0) !== isPacked)
    throw new Unreadable("an entry that is packed in two ways");
  const from = nameEnd + file.readUInt16LE(at + 28);
  const data = file.subarray(from, from + packedSize);
  const content = isPacked ? inflate(data, Math.min(limit.left, size)) : data;
  if (content.length !== size) throw new Unreadable("an entry of another size");
  limit.spend(size);
  return content;
}

/** Between list and end stands nothing, or what programs that write large zips always put there. */
function isList(file: Buffer, listEnd: number, end: number): boolean {
  return (
    listEnd === end || (end - listEnd === 76 && file.subarray(listEnd, listEnd + 4).equals(mark.largeEnd))
  );
}

const mark = {
  largeEnd: Buffer.from("PK\x06\x06"),
  end: Buffer.from("PK\x05\x06"),
  listed: Buffer.from("PK\x01\x02"),
  header: Buffer.from("PK\x03\x04"),
};

function readEntry(file: Buffer, at: number): { entry: ZipEntry; next: number } {
  if (!file.subarray(at, at + 4).equals(mark.listed) || at + 46 > file.length) {
    throw new Unreadable("a list of contents that breaks off");
  }
  const method = file.readUInt16LE(at + 10);
  if (method !== 0 && method !== 8) throw new Unreadable("an entry that is packed in an odd way");
  const nameEnd = at + 46 + file.readUInt16LE(at + 28);
  const entry = {
    name: file.toString("utf8", at + 46, nameEnd),
    size: file.readUInt32LE(at + 24),
    packedSize: file.readUInt32LE(at + 20),
    isPacked: method === 8,
    isEncrypted: (file.readUInt16LE(at + 8) & 1) === 1,
    at: file.readUInt32LE(at + 42),
  };
  return { entry, next: nameEnd + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32) };
}

function inflate(data: Buffer, most: number): Buffer {
  try {
    return inflateRawSync(data, { maxOutputLength: Math.max(1, most) });
  } catch (error) {
    const { code } = error as { code?: string };
    throw code === "ERR_BUFFER_TOO_LARGE" ? new TooMuchInside() : new Unreadable("an entry that is damaged");
  }
}
