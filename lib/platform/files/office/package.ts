import { type Tag, xmlTags } from "@/lib/platform/files/office/xml-tags";
import { listZip, readZipEntry } from "@/lib/platform/files/office/zip";
import { type ReadingLimit, TooMuchInside, Unreadable } from "@/lib/platform/files/reading-limit";

/** The parts of an office file. Reading one throws Unreadable when it is not there, TooMuchInside beyond a bound. */
export type Package = {
  names: string[];
  has(name: string): boolean;
  text(name: string): string;
  tags(name: string): Generator<Tag>;
  /** The tags of each part whose name matches, one part at a time. */
  matching(pattern: RegExp): Generator<Generator<Tag>>;
};

/** @throws TooMuchInside when it says that it unpacks to more than any honest document of this size. */
export function openPackage(file: Buffer, limit: ReadingLimit): Package {
  const entries = listZip(file);
  const unpacked = entries.reduce((sum, { size }) => sum + size, 0);
  if (unpacked > mostUnpacked || entries.length > mostParts) throw new TooMuchInside();
  if (entries.some(({ isEncrypted }) => isEncrypted)) throw new Unreadable("a locked part");
  const byName = new Map(entries.map((entry) => [entry.name, entry]));
  const read = (name: string): Buffer => {
    const entry = byName.get(name);
    if (!entry) throw new Unreadable(`no part ${name}`);
    return readZipEntry(file, entry, limit);
  };
  return {
    names: entries.map(({ name }) => name),
    has: (name) => byName.has(name),
    text: (name) => read(name).toString("latin1"),
    tags: (name) => xmlTags(read(name), limit),
    *matching(pattern) {
      for (const name of byName.keys()) if (pattern.test(name)) yield xmlTags(read(name), limit);
    },
  };
}

const mostUnpacked = 200 * 1024 * 1024;
const mostParts = 5000;
