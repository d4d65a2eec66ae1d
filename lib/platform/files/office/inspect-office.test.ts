import { describe, expect, it } from "vitest";
import {
  contentTypes,
  odf,
  ooxml,
  ooxmlParts,
  type Relation,
  relations,
} from "@/scripts/testing/files/office";
import { verdictOn, watched } from "@/scripts/testing/files/watched";
import { makeZip } from "@/scripts/testing/files/zip";

const MB = 1024 * 1024;

const fileWith = (relation: Relation) =>
  ooxml("docx", { name: "word/_rels/document.xml.rels", content: relations(relation) });

describe("an honest office file comes in", () => {
  it.each(["docx", "xlsx", "pptx"] as const)("%s", (kind) => {
    expect(verdictOn(ooxml(kind))).toBe(kind);
  });

  it.each([
    ["text", "odt"],
    ["spreadsheet", "ods"],
  ] as const)("OpenDocument %s", (kind, extension) => {
    expect(verdictOn(odf(kind))).toBe(extension);
  });

  it.each<[string, Relation]>([
    ["links to a page", { type: "hyperlink", target: "https://hetwater.example", mode: "External" }],
    ["holds a picture", { type: "image", target: "media/image1.png" }],
    [
      "knows the template of a house style",
      { type: "attachedTemplate", target: "file:///C:\\Sjablonen\\Brief.dotx", mode: "External" },
    ],
    [
      "knows a template by its name alone",
      { type: "attachedTemplate", target: "Normal.dotm", mode: "External" },
    ],
  ])("that %s", (_, relation) => {
    expect(verdictOn(fileWith(relation))).toBe("docx");
  });

  it("whose chart keeps its numbers in a workbook, with the settings of a printer", () => {
    const parts = ["xl/printerSettings/printerSettings1.bin", "ppt/embeddings/Microsoft_Excel_Sheet.xlsx"];
    const file = ooxml("pptx", ...parts.map((name) => ({ name, content: "x" })));
    expect(verdictOn(file)).toBe("pptx");
  });

  it("with fields, a link, and the empty list of scripts that LibreOffice always writes", () => {
    const field =
      '<w:p xmlns:w="x"><w:instrText>PAGE</w:instrText><w:instrText> MERGEFORMAT &amp; DATE</w:instrText></w:p>';
    expect(verdictOn(ooxml("docx", { name: "word/footer1.xml", content: field }))).toBe("docx");
    const link =
      '<text:a xlink:href="https://hetwater.example">x</text:a><draw:image xlink:href="Pictures/a.png"/>';
    expect(verdictOn(odf("text", link))).toBe("odt");
  });
});

describe("a file with macros stays out", () => {
  const macroType = "application/vnd.ms-word.document.macroEnabled.main+xml";
  it.each<[string, () => Buffer]>([
    ["Word", () => ooxml("docx", { name: "word/vbaProject.bin", content: "x" })],
    ["Word, in capitals", () => ooxml("docx", { name: "word/VBAPROJECT.BIN", content: "x" })],
    [
      "Word by its type alone",
      () => ooxml("docx", { name: "[Content_Types].xml", content: contentTypes(macroType) }),
    ],
    ["Word by a relation alone", () => fileWith({ type: "vbaProject", target: "x.bin" })],
    ["Word with a control", () => ooxml("docx", { name: "word/activeX/activeX1.xml", content: "<x/>" })],
    ["Excel of the old kind", () => ooxml("xlsx", { name: "xl/macrosheets/sheet1.xml", content: "<x/>" })],
    ["LibreOffice", () => odf("text", "", { name: "Basic/Standard/Module1.xml", content: "<x/>" })],
    ["LibreOffice in Python", () => odf("text", "", { name: "Scripts/python/a.py", content: "x" })],
    [
      "LibreOffice at an event",
      () => odf("text", '<script:event-listener xlink:href="vnd.sun.star.script:x"/>'),
    ],
  ])("%s", (_, make) => {
    expect(verdictOn(make())).toBe("macro");
  });
});

describe("a file that fetches something when it is opened stays out", () => {
  const outside = "https://kwaad.example/a";
  it.each<[string, Relation]>([
    ["a template", { type: "attachedTemplate", target: outside, mode: "External" }],
    [
      "a template from a server of the network",
      { type: "attachedTemplate", target: "\\\\kwaad\\a", mode: "External" },
    ],
    [
      "one from a server, as an address",
      { type: "attachedTemplate", target: "file://kwaad/a", mode: "External" },
    ],
    [
      "one from a server, with four strokes",
      { type: "attachedTemplate", target: "file:////kwaad/a", mode: "External" },
    ],
    [
      "one from a server, escaped",
      { type: "attachedTemplate", target: "file:///%5C%5Ckwaad/a", mode: "External" },
    ],
    ["an object", { type: "oleObject", target: outside, mode: "External" }],
    ["a picture", { type: "image", target: outside, mode: "External" }],
    ["a frame", { type: "frame", target: outside, mode: "External" }],
    ["a part of the text", { type: "subDocument", target: outside, mode: "External" }],
    [
      "something through a helper",
      { type: "oleObject", target: "mhtml:http://kwaad.example!x", mode: "External" },
    ],
    [
      "said in letters by number",
      { type: "image", target: "h&#116;tps://kwaad.example", mode: "&#69;xternal" },
    ],
  ])("%s", (_, relation) => {
    expect(verdictOn(fileWith(relation))).toBe("fetches");
  });

  it.each<[string, () => Buffer]>([
    [
      "a relation with a prefix, in single quotes",
      () => {
        const content = `<r:Relationships xmlns:r='x'><r:Relationship\n Target = '${outside}' TargetMode = 'External' Type='a/image' ></r:Relationship></r:Relationships>`;
        return ooxml("docx", { name: "word/_rels/settings.xml.rels", content });
      },
    ],
    [
      "a relation of a sheet",
      () =>
        ooxml("xlsx", {
          name: "xl/drawings/_rels/d.xml.rels",
          content: relations({ type: "image", target: outside, mode: "External" }),
        }),
    ],
    [
      "a field cut in two",
      () =>
        ooxml("docx", {
          name: "word/header1.xml",
          content:
            '<w:p xmlns:w="x"><w:instrText>DD</w:instrText><w:t>x</w:t><w:instrText>EAUTO cmd</w:instrText></w:p>',
        }),
    ],
    [
      "a field in one piece",
      () => ooxml("docx", { name: "word/header1.xml", content: '<w:fldSimple w:instr=" &#68;DE cmd "/>' }),
    ],
    [
      "a conversation between programs",
      () =>
        ooxml("xlsx", {
          name: "xl/externalLinks/externalLink1.xml",
          content: '<externalLink><ddeLink ddeService="cmd"/></externalLink>',
        }),
    ],
    ["a picture in OpenDocument", () => odf("text", `<draw:image xlink:href="${outside}"/>`)],
    [
      "a picture under two names",
      () => odf("text", `<draw:image xlink:href="${outside}" text:href="a.png"/>`),
    ],
    [
      "a picture in a style",
      () =>
        odf("text", "", { name: "styles.xml", content: `<style:background-image xlink:href="//kwaad/a"/>` }),
    ],
    [
      "a picture in a part",
      () =>
        odf("text", "", { name: "Object 1/content.xml", content: `<draw:image xlink:href="${outside}"/>` }),
    ],
    [
      "a conversation in OpenDocument",
      () => odf("spreadsheet", '<office:dde-source office:dde-application="cmd"/>'),
    ],
  ])("%s", (_, make) => {
    expect(verdictOn(make())).toBe("fetches");
  });
});

describe("a file that carries another one stays out", () => {
  it.each<[string, () => Buffer]>([
    [
      "an object that may be a program",
      () => ooxml("docx", { name: "word/embeddings/oleObject1.bin", content: "x" }),
    ],
    ["a web page to take in", () => fileWith({ type: "aFChunk", target: "a.html" })],
    ["an object in OpenDocument", () => odf("text", '<draw:object-ole xlink:href="./Object 1"/>')],
  ])("%s", (_, make) => {
    expect(verdictOn(make())).toBe("attachment");
  });
});

describe("a zip that is not one honest office file stays out", () => {
  const whole = ooxml("docx");
  const relationsOf = (content: string | Buffer) => ooxml("docx", { name: "word/_rels/a.rels", content });
  it.each<[string, () => Buffer]>([
    ["cut off at its end", () => whole.subarray(0, -30)],
    ["cut off at its beginning", () => whole.subarray(0, 60)],
    ["with something behind it", () => Buffer.concat([whole, Buffer.from("MZ")])],
    [
      "with a part under two names",
      () => ooxml("docx", { name: "word/_rels/a.rels", content: "", lie: { nameInHeader: "b.rels" } }),
    ],
    [
      "with two parts under one name",
      () => makeZip([...ooxmlParts("docx"), { name: "WORD/document.xml", content: "" }]),
    ],
    ["with a locked part", () => ooxml("docx", { name: "a", content: "x", lie: { flags: 1 } })],
    ["with entities", () => relationsOf('<!DOCTYPE x [<!ENTITY e "External">]><Relationships/>')],
    ["in UTF-16", () => relationsOf(Buffer.from("\ufeff<Relationships/>", "utf16le"))],
    ["in another writing", () => relationsOf('<?xml version="1.0" encoding="UTF-7"?><Relationships/>')],
    ["with a tag that never ends", () => relationsOf('<Relationships><Relationship Type="x')],
  ])("%s", (_, make) => {
    expect(verdictOn(make())).toBe("broken");
  });

  it.each<[string, () => Buffer]>([
    ["any other zip", () => makeZip([{ name: "a.exe", content: "MZ" }])],
    [
      "Word and OpenDocument at once",
      () => odf("text", "", { name: "[Content_Types].xml", content: contentTypes("x") }),
    ],
    [
      "a template of Word",
      () =>
        ooxml("docx", {
          name: "[Content_Types].xml",
          content: contentTypes(
            "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml",
          ),
        }),
    ],
    [
      "OpenDocument of another kind",
      () => odf("text", "", { name: "mimetype", content: "application/vnd.oasis.opendocument.graphics" }),
    ],
    [
      "a PDF as well",
      () => makeZip([{ name: "a", content: "%PDF-1.7\n1 0 obj", stored: true }, ...ooxmlParts("docx")]),
    ],
  ])("%s", (_, make) => {
    expect(verdictOn(make())).toBe("unknown-type");
  });

  it("a locked OpenDocument", () => {
    const content = '<manifest:manifest xmlns:manifest="m"><manifest:encryption-data/></manifest:manifest>';
    expect(verdictOn(odf("text", "", { name: "META-INF/manifest.xml", content }))).toBe("encrypted");
  });

  it("a locked Word file, which is no zip any more", () => {
    const locked = Buffer.concat([
      Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      Buffer.alloc(2000),
      Buffer.from("EncryptedPackage", "utf16le"),
    ]);
    expect(verdictOn(locked)).toBe("encrypted");
  });
});

it("what is no text or list of links is not unpacked at all", () => {
  const lean = watched(ooxml("docx"));
  const rich = watched(ooxml("docx", { name: "word/media/a.png", content: Buffer.alloc(20 * MB) }));
  expect(lean.unpacked).toBeGreaterThan(500);
  expect(rich).toEqual(lean);
});

describe("a zip that would keep us busy is given up", () => {
  const spaces = (size: number) => `<x>${" ".repeat(size)}</x>`;
  it.each<[string, () => Buffer]>([
    ["relations of 100 MB", () => ooxml("docx", { name: "_rels/a.rels", content: spaces(100 * MB) })],
    [
      "relations that lie about their size",
      () => ooxml("docx", { name: "_rels/a.rels", content: spaces(60 * MB), lie: { size: 10 } }),
    ],
    ["a text of 100 MB", () => ooxml("docx", { name: "word/document.xml", content: spaces(100 * MB) })],
    [
      "a picture of 210 MB",
      () => ooxml("docx", { name: "word/media/a.png", content: Buffer.alloc(210 * MB) }),
    ],
    [
      "parts that say they unpack to a gigabyte",
      () => ooxml("docx", { name: "a", content: "x", lie: { size: 1000 * MB } }),
    ],
    [
      "fifty thousand parts",
      () =>
        makeZip([
          ...ooxmlParts("docx"),
          ...Array.from({ length: 50_000 }, (_, place) => ({ name: `a${place}`, content: "", stored: true })),
        ]),
    ],
    [
      "sixty relations of 1 MB",
      () =>
        ooxml(
          "docx",
          ...Array.from({ length: 60 }, (_, place) => ({ name: `_rels/${place}.rels`, content: spaces(MB) })),
        ),
    ],
  ])("%s", (_, make) => {
    expect(verdictOn(make())).toBe("too-much-inside");
  });

  it("also when it is all tags", () => {
    expect(verdictOn(odf("text", "<a/>".repeat(8 * MB)))).toBe("too-much-inside");
  });

  it("also when every tag of a long text is odd", () => {
    const odd = ["<a ".repeat(2 * MB), "<!--".repeat(MB), '<a b="'.repeat(MB), `<a${' b="c"'.repeat(MB)}/>`];
    for (const content of odd) expect(verdictOn(odf("text", content))).toBe("broken");
    const long = " ".repeat(10 * MB);
    const lengthy = [
      "<p>x</p>".repeat(MB),
      `<!--${long}-->`,
      `<a b="${long}"/>`,
      `<a ${long}/>`,
      `<?x ${long}?>`,
    ];
    for (const content of lengthy) expect(verdictOn(odf("text", content))).toBe("odt");
  });
});
