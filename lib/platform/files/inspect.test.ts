import { deflateSync } from "node:zlib";
import { PDF } from "@libpdf/core";
import { strToU8, type Zippable, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { inspectBytes } from "./inspect";

const verdict = async (bytes: Uint8Array) => {
  const found = await inspectBytes(bytes);
  return found.ok ? found.content : found.reason;
};

/** A PDF of our own writing: objects by number, the first of them the catalog. */
function pdf(objects: string[]): Uint8Array {
  let body = "%PDF-1.7\n";
  const places = objects.map((object, at) => {
    const place = body.length;
    body += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return place;
  });
  const rows = places.map((place) => `${String(place).padStart(10, "0")} 00000 n \n`).join("");
  const size = objects.length + 1;
  return Buffer.from(
    `${body}xref\n0 ${size}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${body.length}\n%%EOF\n`,
    "latin1",
  );
}
const pages = [
  "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
  "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] >>",
];
const withCatalog = (more: string, objects: string[] = []) =>
  pdf([`<< /Type /Catalog /Pages 2 0 R ${more} >>`, ...pages, ...objects]);

/** The same action, but inside a compressed object stream: no word of it can be read from outside. */
function hiddenScript(): Uint8Array {
  const inner = "<< /S /JavaScript /JS (app.alert\\(1\\)) >>";
  const data = deflateSync(Buffer.from(`4 0 ${inner}`, "latin1"));
  let body = "%PDF-1.7\n";
  const places: number[] = [];
  const add = (number: number, text: Buffer | string) => {
    places[number] = body.length;
    body += `${number} 0 obj\n${typeof text === "string" ? text : text.toString("latin1")}\nendobj\n`;
  };
  add(1, "<< /Type /Catalog /Pages 2 0 R /OpenAction 4 0 R >>");
  for (const [at, page] of pages.entries()) add(at + 2, page);
  add(
    5,
    `<< /Type /ObjStm /N 1 /First 4 /Filter /FlateDecode /Length ${data.length} >>\nstream\n${data.toString("latin1")}\nendstream`,
  );
  const row = (type: number, a: number, b: number) => [type, (a >> 16) & 255, (a >> 8) & 255, a & 255, b];
  const start = body.length;
  const table = Buffer.from([
    ...row(0, 0, 255),
    ...[1, 2, 3].flatMap((number) => row(1, places[number] ?? 0, 0)),
    ...row(2, 5, 0),
    ...row(1, places[5] ?? 0, 0),
    ...row(1, start, 0),
  ]);
  body += `6 0 obj\n<< /Type /XRef /Size 7 /W [1 3 1] /Root 1 0 R /Length ${table.length} >>\nstream\n${table.toString("latin1")}\nendstream\nendobj\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(body, "latin1");
}

const docx = (
  more: Zippable = {},
  types = "openxmlformats-officedocument.wordprocessingml.document.main+xml",
) =>
  zipSync({
    "[Content_Types].xml": strToU8(
      `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.${types}"/></Types>`,
    ),
    "word/document.xml": strToU8("<w:document/>"),
    ...more,
  });
const macroKind = "ms-word.document.macroEnabled.main+xml";
const relation = (type: string, mode = "External") =>
  strToU8(
    `<Relationships><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="https://kwaad.example/x" TargetMode="${mode}"/></Relationships>`,
  );

describe("papers that are taken in", () => {
  it("are known by their content", async () => {
    const page = PDF.create();
    page.addPage();
    expect(await verdict(await page.save())).toBe("pdf");
    expect(await verdict(withCatalog(""))).toBe("pdf");
    expect(await verdict(docx())).toBe("docx");
    expect(await verdict(docx({ "word/_rels/document.xml.rels": relation("hyperlink") }))).toBe("docx");
    expect(await verdict(strToU8("naam;bedrag\r\nVeenkade;€ 12.500,00\r\n"))).toBe("text");
  });
});

describe("papers that are refused", () => {
  const escaped = "/OpenAction << /S /Java#53cript /JS (x) >>";
  const hostile: [string, string, () => Uint8Array][] = [
    ["a script at opening", "script", () => withCatalog("/OpenAction << /S /JavaScript /JS (x) >>")],
    ["a script under an escaped name", "script", () => withCatalog(escaped)],
    ["a script inside an object stream", "script", hiddenScript],
    [
      "a script in the list of names",
      "script",
      () => withCatalog("/Names << /JavaScript 4 0 R >>", ["<< >>"]),
    ],
    ["a program that is started", "script", () => withCatalog("/OpenAction << /S /Launch /F (cmd.exe) >>")],
    ["a form that is sent off", "script", () => withCatalog("/OpenAction << /S /SubmitForm /F (x) >>")],
    ["a form of the XFA kind", "script", () => withCatalog("/AcroForm << /XFA 4 0 R >>", ["(x)"])],
    ["a file inside", "attachment", () => withCatalog("/Names << /EmbeddedFiles 4 0 R >>", ["<< >>"])],
    ["a pdf that ends half-way", "broken", () => withCatalog("").subarray(0, 120)],
    ["a head without a body", "broken", () => strToU8("%PDF-1.7\n")],
    ["a macro", "macro", () => docx({ "word/vbaProject.bin": strToU8("x") })],
    ["a document of the macro kind", "unknown-type", () => docx({}, macroKind)],
    ["a control that runs", "macro", () => docx({ "word/activeX/activeX1.bin": strToU8("x") })],
    [
      "a template from elsewhere",
      "fetches",
      () => docx({ "word/_rels/settings.xml.rels": relation("attachedTemplate") }),
    ],
    [
      "a picture from elsewhere",
      "fetches",
      () => docx({ "word/_rels/document.xml.rels": relation("image") }),
    ],
    [
      "an object from elsewhere",
      "fetches",
      () => docx({ "word/_rels/document.xml.rels": relation("oleObject") }),
    ],
    ["a zip that ends half-way", "broken", () => docx().subarray(0, -30)],
    ["a bomb", "broken", () => docx({ "word/media/a.bin": new Uint8Array(210 * 1024 * 1024) })],
    ["a page", "unknown-type", () => strToU8("<!doctype html><script>alert(1)</script>")],
    ["a page after blanks", "unknown-type", () => strToU8(" \r\n <HTML><body onload=x>")],
    [
      "a drawing that can run",
      "unknown-type",
      () => strToU8('<svg xmlns="http://www.w3.org/2000/svg" onload="x"/>'),
    ],
    ["a program", "unknown-type", () => strToU8("MZ\u0090\u0000\u0003")],
    ["a shell program for Linux", "unknown-type", () => Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0])],
    ["a zip of nothing we know", "unknown-type", () => zipSync({ "a.exe": strToU8("MZ") })],
    [
      "a picture of another kind",
      "unknown-type",
      () => Buffer.from("GIF89a\u0001\u0000\u0001\u0000", "latin1"),
    ],
    ["text with a null", "unknown-type", () => strToU8("a\0b")],
    ["text that is no UTF-8", "unknown-type", () => Buffer.from([0x61, 0xff, 0xfe, 0x62])],
    ["one odd byte", "unknown-type", () => new Uint8Array([0x80])],
  ];
  it.each(hostile)("%s: %s", async (_, reason, bytes) => {
    expect(await verdict(bytes())).toBe(reason);
  });
});
