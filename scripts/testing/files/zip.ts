import { crc32, deflateRawSync } from "node:zlib";

export type ZipPart = {
  name: string;
  content: string | Buffer;
  /** What the list of contents says instead of the truth. */
  lie?: { size?: number; nameInHeader?: string; flags?: number };
  stored?: boolean;
};

/** A zip as programs write them, and a little worse where a part lies. */
export function makeZip(parts: readonly ZipPart[], comment = ""): Buffer {
  const bodies: Buffer[] = [];
  const list: Buffer[] = [];
  let at = 0;
  for (const part of parts) {
    const { header, listed } = entryOf(part, at);
    bodies.push(header);
    list.push(listed);
    at += header.length;
  }
  const contents = Buffer.concat(list);
  const end = Buffer.alloc(22);
  end.write("PK\x05\x06", "latin1");
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(contents.length, 12);
  end.writeUInt32LE(at, 16);
  end.writeUInt16LE(comment.length, 20);
  return Buffer.concat([...bodies, contents, end, Buffer.from(comment, "latin1")]);
}

function entryOf({ name, content, lie = {}, stored }: ZipPart, at: number) {
  const data = Buffer.from(content);
  const packed = stored ? data : deflateRawSync(data);
  const facts = Buffer.alloc(20);
  facts.writeUInt16LE(lie.flags ?? 0, 0);
  facts.writeUInt16LE(stored ? 0 : 8, 2);
  facts.writeUInt32LE(crc32(data), 8);
  facts.writeUInt32LE(packed.length, 12);
  facts.writeUInt32LE(lie.size ?? data.length, 16);
  const lengths = (text: string) => Buffer.from([Buffer.byteLength(text), 0, 0, 0]);
  const own = lie.nameInHeader ?? name;
  const mark = (text: string) => Buffer.from(text, "latin1");
  const place = Buffer.alloc(14);
  place.writeUInt32LE(at, 10);
  return {
    header: Buffer.concat([mark("PK\x03\x04\x14\0"), facts, lengths(own), Buffer.from(own), packed]),
    listed: Buffer.concat([mark("PK\x01\x02\x14\0\x14\0"), facts, lengths(name), place, Buffer.from(name)]),
  };
}
