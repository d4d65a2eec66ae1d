import { crc32, deflateSync } from "node:zlib";

/** One grey dot. */
export function makePng(): Buffer {
  const head = Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0]);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]);
  const dot = deflateSync(Buffer.from([0, 128]));
  return Buffer.concat([signature, chunk("IHDR", head), chunk("IDAT", dot), chunk("IEND", Buffer.alloc(0))]);
}

/** The pieces of a JPEG in their order; there is no picture to be seen in it. */
export function makeJpg(): Buffer {
  const segment = (mark: number, body: string) =>
    Buffer.concat([Buffer.from([0xff, mark, 0, body.length + 2]), Buffer.from(body, "latin1")]);
  const scan = Buffer.from([1, 2, 3, 0xff, 0xd9]);
  const start = Buffer.from([0xff, 0xd8]);
  return Buffer.concat([
    start,
    segment(0xe0, "JFIF\0\x01\x01\0\0\x01\0\x01\0\0"),
    segment(0xda, "\x01\x01\0\0\x3f\0"),
    scan,
  ]);
}

function chunk(name: string, data: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const body = Buffer.concat([Buffer.from(name), data]);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}
