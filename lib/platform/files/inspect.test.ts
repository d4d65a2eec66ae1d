import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { odf, ooxml } from "@/scripts/testing/files/office";
import { makePdf } from "@/scripts/testing/files/pdf";
import { makeJpg, makePng } from "@/scripts/testing/files/picture";
import { verdictOn } from "@/scripts/testing/files/watched";
import { makeZip } from "@/scripts/testing/files/zip";
import { inspectBytes } from "./inspect";

const text = (content: string, encoding: BufferEncoding = "utf8") => Buffer.from(content, encoding);

describe("what is taken in", () => {
  it.each<[string, Buffer]>([
    ["pdf", makePdf()],
    ["png", makePng()],
    ["jpg", makeJpg()],
    ["docx", ooxml("docx")],
    ["xlsx", ooxml("xlsx")],
    ["pptx", ooxml("pptx")],
    ["odt", odf("text")],
    ["ods", odf("spreadsheet")],
    ["text", text("Eén reünie\r\n\tvan de coöperatie €")],
    ["text", text("\ufeffnaam;bedrag\nVeenkade;€ 12.500,00\n")],
    ["text", text("MZ is hier het begin van een zin")],
    ["text", text("<naam>, hartelijk welkom")],
    ["text", text("x")],
  ])("is known by its content: %s", (kind, bytes) => expect(verdictOn(bytes)).toBe(kind));

  it("gets its hash, and is read where it stands in a larger piece of memory", () => {
    const memory = text("\0\0abc\0");
    const bytes = new Uint8Array(memory.buffer, memory.byteOffset + 2, 3);
    const sha256 = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
    expect(inspectBytes(bytes)).toEqual({ ok: true, content: "text", sha256 });
  });
});

describe("what stays out", () => {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';
  const zip = makeZip([{ name: "a.exe", content: "MZ" }]);
  it.each<[string, string, Buffer]>([
    ["a page", "unknown-type", text("<!doctype html><script>alert(1)</script>")],
    ["a page without its first line", "unknown-type", text(" \r\n <SCRIPT>alert(1)</SCRIPT>")],
    ["a drawing that can run", "unknown-type", text(svg)],
    ["a drawing behind white space", "unknown-type", text(`\n\n  ${svg}`)],
    ["the icon of this product", "unknown-type", readFileSync("app/icon.svg")],
    ["rich text", "unknown-type", text("{\\rtf1 x}")],
    ["a program of words", "unknown-type", text("#!/bin/sh\nrm -rf ~")],
    ["a program for Windows", "unknown-type", Buffer.concat([text("MZ"), Buffer.alloc(300, 1)])],
    ["a program for Linux", "unknown-type", Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0])],
    ["a picture of another kind", "unknown-type", text("GIF89a\u0001\u0000\u0001\u0000", "latin1")],
    ["any zip", "unknown-type", zip],
    ["a PDF that is a zip as well", "unknown-type", Buffer.concat([makePdf(), zip])],
    ["a JPEG that is a zip as well", "unknown-type", Buffer.concat([makeJpg(), zip])],
    ["a JPEG that is a PDF as well", "unknown-type", Buffer.concat([makeJpg(), makePdf()])],
    ["text with a null", "unknown-type", text("a\0b")],
    ["text that moves the cursor", "unknown-type", text("\x1b[2J")],
    ["text as old Windows writes it", "odd-text", text("naam;coöperatie", "latin1")],
    ["text that Windows calls Unicode", "odd-text", text("\ufeffnaam", "utf16le")],
    ["only the mark of a PDF", "broken", text("%PDF-1.7")],
    ["a PNG with something behind it", "broken", Buffer.concat([makePng(), text("<script>")])],
    ["a PNG that is cut off", "broken", makePng().subarray(0, -8)],
    ["a JPEG that is cut off", "broken", makeJpg().subarray(0, -3)],
    ["a JPEG with one piece that never ends", "broken", Buffer.from("ffd8ffe00000ffe0", "hex")],
  ])("%s: %s", (_, reason, bytes) => expect(verdictOn(bytes)).toBe(reason));
});
