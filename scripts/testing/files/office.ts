import { makeZip, type ZipPart } from "./zip";

const word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
const mains = {
  docx: { part: "word/document.xml", type: word },
  xlsx: { part: "xl/workbook.xml", type: word.replace("wordprocessingml.document", "spreadsheetml.sheet") },
  pptx: {
    part: "ppt/presentation.xml",
    type: word.replace("wordprocessingml.document", "presentationml.presentation"),
  },
} as const;
const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const relationTypes = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

export type Relation = { type: string; target: string; mode?: string };

export const relations = (...all: Relation[]): string =>
  `${xml}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all
    .map(
      ({ type, target, mode }, place) =>
        `<Relationship Id="rId${place}" Type="${relationTypes}/${type}" Target="${target}"${mode ? ` TargetMode="${mode}"` : ""}/>`,
    )
    .join("")}</Relationships>`;

export const contentTypes = (...types: string[]): string =>
  `${xml}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${types
    .map((type, place) => `<Override PartName="/part${place}.xml" ContentType="${type}"/>`)
    .join("")}</Types>`;

/** A small Word, Excel or PowerPoint file; a part given here takes the place of one of the same name. */
export function ooxmlParts(kind: keyof typeof mains, ...extra: ZipPart[]): ZipPart[] {
  const { part, type } = mains[kind];
  const parts: ZipPart[] = [
    { name: "[Content_Types].xml", content: contentTypes(type) },
    { name: "_rels/.rels", content: relations({ type: "officeDocument", target: part }) },
    { name: part, content: `${xml}<w:document xmlns:w="x"><w:body><w:p>Akkoord</w:p></w:body></w:document>` },
  ];
  return [...parts.filter(({ name }) => extra.every((other) => other.name !== name)), ...extra];
}

export const ooxml = (kind: keyof typeof mains, ...extra: ZipPart[]): Buffer =>
  makeZip(ooxmlParts(kind, ...extra));

/** A small Writer or Calc file with this in its body. */
export function odf(kind: "text" | "spreadsheet", body = "", ...extra: ZipPart[]): Buffer {
  const parts: ZipPart[] = [
    { name: "mimetype", content: `application/vnd.oasis.opendocument.${kind}`, stored: true },
    {
      name: "content.xml",
      content: `${xml}<office:document-content xmlns:office="o" xmlns:text="t" xmlns:draw="d" xmlns:xlink="l" xmlns:script="s"><office:scripts/><office:body>${body}</office:body></office:document-content>`,
    },
    {
      name: "META-INF/manifest.xml",
      content: `${xml}<manifest:manifest xmlns:manifest="m"><manifest:file-entry manifest:full-path="/"/></manifest:manifest>`,
    },
  ];
  return makeZip([...parts.filter(({ name }) => extra.every((other) => other.name !== name)), ...extra]);
}
