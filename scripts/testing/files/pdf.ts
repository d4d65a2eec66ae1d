import { constants, deflateRawSync, deflateSync } from "node:zlib";

const head = "%PDF-1.7\n%\xe2\xe3\xcf\xd3\n";
const ground = [
  "<< /Type /Catalog /Pages 2 0 R >>",
  "<< /Type /Pages /Kids [ 3 0 R ] /Count 1 >>",
  "<< /Type /Page /Parent 2 0 R /MediaBox [ 0 0 200 200 ] >>",
];

/** A small PDF with these objects, from 4 on; `catalog` stands in its first object, `trailer` in its trailer. */
export function makePdf(objects: readonly string[] = [], { catalog = "", trailer = "" } = {}): Buffer {
  const [first = "", ...rest] = ground;
  const all = [first.replace(" >>", ` ${catalog} >>`), ...rest, ...objects];
  let text = head;
  const places = all.map((object, place) => {
    const at = text.length;
    text += `${place + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const rows = places.map((at) => `${String(at).padStart(10, "0")} 00000 n \n`).join("");
  const table = `xref\n0 ${all.length + 1}\n0000000000 65535 f \n${rows}`;
  const end = `trailer\n<< /Size ${all.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${text.length}\n%%EOF\n`;
  return Buffer.from(text + table + end, "latin1");
}

/** A stream that packs these objects, numbered from 10 on. */
export function objectStream(objects: readonly string[], { dictionary = "", filler = 0 } = {}): string {
  const numbers: string[] = [];
  let at = 0;
  for (const [place, object] of objects.entries()) {
    numbers.push(`${10 + place} ${at}`);
    at += object.length + 1;
  }
  const first = `${numbers.join(" ")} `;
  const packed = deflateSync(Buffer.from(`${first}${objects.join(" ")} ${" ".repeat(filler)}`, "latin1"));
  const plain = `/Type /ObjStm /N ${objects.length} /First ${first.length} /Filter /FlateDecode`;
  return stream(dictionary || plain, packed);
}

export const stream = (dictionary: string, data: Buffer | string): string => {
  const body = Buffer.from(data).toString("latin1");
  return `<< ${dictionary} /Length ${body.length} >>\nstream\n${body}\nendstream`;
};

/** A stream with one object that unpacks to a thousand times its size, made without making all of that. */
export function bombStream(megabytes: number): string {
  const squeeze = (text: string) =>
    deflateRawSync(Buffer.from(text), { finishFlush: constants.Z_FULL_FLUSH, level: 9 });
  const filler = squeeze(" ".repeat(1024 * 1024));
  const packed = [Buffer.from([0x78, 0xda]), squeeze("10 0 1 "), ...Array<Buffer>(megabytes).fill(filler)];
  return stream("/Type /ObjStm /N 1 /First 5 /Filter /FlateDecode", Buffer.concat(packed));
}
