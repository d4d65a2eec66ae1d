import { PDF } from "@libpdf/core";
import { describe, expect, it } from "vitest";
import { bombStream, makePdf, objectStream, stream } from "@/scripts/testing/files/pdf";
import { verdictOn, watched } from "@/scripts/testing/files/watched";

const MB = 1024 * 1024;
const script = "<< /S /JavaScript /JS (app.alert(1)) >>";

const link = { rect: { x: 50, y: 700, width: 200, height: 20 }, uri: "https://hetwater.example/plan" };

/** Written by a PDF library, as a program of our users would. */
async function written(change: (pdf: PDF) => void, options: { useXRefStream?: boolean } = {}) {
  const pdf = PDF.create();
  pdf.addPage({ size: "a4" }).drawText("Samenwerkingsplan /JavaScript /Launch", { x: 50, y: 700 });
  change(pdf);
  return pdf.save(options);
}

describe("an honest PDF comes in", () => {
  it.each<[string, () => Uint8Array | Promise<Uint8Array>]>([
    ["written by hand", () => makePdf()],
    ["written by a library", () => written(() => {})],
    ["with a table in a stream", () => written(() => {}, { useXRefStream: true })],
    ["with objects in a stream", () => makePdf([objectStream(["<< /Title (Plan) >>", "12", "[ 1 2 ]"])])],
    ["with links", () => written((pdf) => pdf.getPage(0)?.addLinkAnnotation(link))],
    ["with a form", () => written((pdf) => void pdf.getOrCreateForm().createTextField("naam"))],
    ["that opens at a page", () => makePdf([], { catalog: "/OpenAction [ 3 0 R /Fit ]" })],
    [
      "with a link that speaks of scripts",
      () => makePdf(["<< /S /URI /URI (https://x.nl/JavaScript/JS/Launch) >>"]),
    ],
    ["with brackets in a text", () => makePdf(["<< /Title (a \\( b \\\\) /Author (x (y) /JS z) >>"])],
    ["with a comment about scripts", () => makePdf(["% /JavaScript\n<< /Title <2F4A53> >>"])],
    [
      "with a picture whose data mentions one",
      () => makePdf([stream("/Subtype /Image", "/JS /JavaScript /Launch")]),
    ],
    [
      "with an unknown filter on a picture",
      () => makePdf([stream("/Filter [ /ASCIIHexDecode /DCTDecode ]", "00>")]),
    ],
  ])("%s", async (_, make) => {
    expect(verdictOn(await make())).toBe("pdf");
  });

  it("also when it is as large as a file may be, and full of objects", async () => {
    const many = Array.from(
      { length: 60_000 },
      (_, place) => `<< /Type /Annot /Rect [ ${place} 0 1 1 ] /T (naam ${place}) >>`,
    );
    const large = makePdf([...many, stream("/Subtype /Image", Buffer.alloc(5 * MB, "abc "))]);
    expect(large.length).toBeGreaterThan(9 * MB);
    expect(verdictOn(large)).toBe("pdf");
  });
});

describe("a PDF that does something by itself stays out", () => {
  it.each<[string, () => Uint8Array | Promise<Uint8Array>]>([
    ["a script at opening", () => makePdf([], { catalog: `/OpenAction ${script}` })],
    ["a script at opening, elsewhere", () => makePdf([script], { catalog: "/OpenAction 4 0 R" })],
    [
      "a script in the list of names",
      () => makePdf([], { catalog: "/Names << /JavaScript << /Names [ (a) 4 0 R ] >> >>" }),
    ],
    ["a script when a page opens", () => makePdf([`<< /Type /Page /AA << /O ${script} >> >>`])],
    ["a script behind a button", () => makePdf(["<< /Subtype /Widget /A << /S /JavaScript /JS 5 0 R >> >>"])],
    ["names that are escaped", () => makePdf(["<< /S /J#61vaScript /#4a#53 (x) >>"])],
    ["names that are escaped to the last letter", () => makePdf(["<</S/#4A#61#76#61#53#63#72#69#70#74>>"])],
    ["no spaces at all", () => makePdf(["<</S/JavaScript/JS(x)>>"])],
    ["comments in between", () => makePdf(["<< /S % niets\n/JavaScript%niets\r/JS(x)>>"])],
    ["a name in an object of its own", () => makePdf(["<< /S 5 0 R /F (cmd.exe) >>", "/Launch"])],
    ["an object stream", () => makePdf([objectStream(["<< /Title (a) >>", script])])],
    [
      "an object stream that is not packed",
      () => makePdf([stream("/Type /ObjStm /N 1 /First 5", `10 0 ${script}`)]),
    ],
    [
      "an object stream that does not say what it is",
      () => {
        const packed = objectStream([script]).replace("/Type /ObjStm", "");
        return makePdf([packed]);
      },
    ],
    [
      "an object stream with escaped names",
      () => makePdf([objectStream(["<< /S /#4CaunchX >>", "<< /S /#4caunch >>"])]),
    ],
    [
      "an object that no table mentions",
      () => Buffer.concat([makePdf(), Buffer.from(`\n99 0 obj ${script} endobj\nstartxref\n0\n%%EOF`)]),
    ],
    [
      "an object inside the data of another",
      () => makePdf([stream("/Subtype /Image", `7 0 obj ${script} endobj`)]),
    ],
    [
      "a dictionary that is never closed",
      () => makePdf(["<< /A [ 1 endobj << /B stream\n /S /JavaScript /JS (x)"]),
    ],
    ["brackets that close nothing", () => makePdf(["<< ] >> /S /JavaScript /JS (x) >>"])],
    ["brackets that close nothing in an object stream", () => makePdf([objectStream([`]>> ${script}`])])],
    ["a string that never ends before it", () => makePdf(["( never", script])],
    ["a trailer that acts", () => makePdf([], { trailer: `/X ${script}` })],
    ["an older version of itself", () => Buffer.concat([makePdf([script]), makePdf()])],
    ["a launched program", () => makePdf(["<< /S /Launch /Win << /F (cmd.exe) >> >>"])],
    ["a file on another server", () => makePdf(["<< /S /GoToR /F (\\\\\\\\kwaad\\\\deel) /D [ 0 /Fit ] >>"])],
    ["a form that is sent", () => makePdf(["<< /S /SubmitForm /F (https://kwaad.example) >>"])],
    ["an XFA form", () => makePdf([], { catalog: "/AcroForm << /XFA [ (a) 4 0 R ] >>" })],
    ["a film that acts", () => makePdf(["<< /Subtype /RichMedia >>"])],
  ])("%s", async (_, make) => {
    expect(verdictOn(await make())).toBe("script");
  });
});

describe("a PDF that carries another file stays out", () => {
  it.each<[string, () => Uint8Array | Promise<Uint8Array>]>([
    ["written by a library", () => written((pdf) => pdf.addAttachment("a.exe", new Uint8Array([77, 90])))],
    [
      "written by a library, packed",
      () => written((pdf) => pdf.addAttachment("a.exe", new Uint8Array([77, 90])), { useXRefStream: true }),
    ],
    ["in an object stream", () => makePdf([objectStream(["<< /Type /Filespec /EF << /F 4 0 R >> >>"])])],
    ["behind a paper clip", () => makePdf(["<< /Subtype /FileAttachment >>"])],
  ])("%s", async (_, make) => {
    expect(verdictOn(await make())).toBe("attachment");
  });
});

describe("a PDF that cannot be seen through stays out", () => {
  it("when it is locked", async () => {
    const locked = await written((pdf) =>
      pdf.setProtection({ userPassword: "geheim", ownerPassword: "baas" }),
    );
    expect(verdictOn(locked)).toBe("encrypted");
    const restricted = await written((pdf) => pdf.setProtection({ ownerPassword: "baas" }));
    expect(verdictOn(restricted)).toBe("encrypted");
  });

  it.each<[string, () => Uint8Array]>([
    ["cut off", () => makePdf([stream("/Subtype /Image", "x".repeat(9000))]).subarray(0, 5000)],
    [
      "without pages",
      () => Buffer.from("%PDF-1.7\n1 0 obj << /Type /Catalog >> endobj\nstartxref\n0\n%%EOF"),
    ],
    ["a web page behind the mark", () => Buffer.from("%PDF-1.7\n<html><script>alert(1)</script></html>")],
    [
      "a stream packed twice",
      () =>
        makePdf([
          objectStream([script], {
            dictionary: "/Type /ObjStm /N 1 /First 5 /Filter [ /FlateDecode /FlateDecode ]",
          }),
        ]),
    ],
    [
      "a stream written in letters first",
      () => makePdf([stream("/Type /ObjStm /N 1 /First 5 /Filter [ /ASCIIHexDecode /FlateDecode ]", "00>")]),
    ],
    [
      "a stream that is scrambled",
      () =>
        makePdf([
          objectStream([script], {
            dictionary: "/Type /ObjStm /N 1 /First 5 /Filter /FlateDecode /DecodeParms << /Predictor 12 >>",
          }),
        ]),
    ],
    [
      "a stream with a filter elsewhere",
      () => makePdf([objectStream([script], { dictionary: "/Type /ObjStm /N 1 /First 5 /Filter 9 0 R" })]),
    ],
    [
      "a stream with two beginnings",
      () =>
        makePdf([
          objectStream([script], { dictionary: "/Type /ObjStm /N 1 /First 5 /First 9 /Filter /FlateDecode" }),
        ]),
    ],
    [
      "a stream with its data elsewhere",
      () =>
        makePdf([
          objectStream([script], { dictionary: "/Type /ObjStm /N 1 /First 5 /F (x) /Filter /FlateDecode" }),
        ]),
    ],
    [
      "a stream that is damaged",
      () => makePdf([stream("/Type /ObjStm /N 1 /First 5 /Filter /FlateDecode", "niets")]),
    ],
  ])("when it is damaged or hides: %s", async (_, make) => {
    expect(verdictOn(make())).toBe("broken");
  });
});

describe("a PDF that would keep us busy is given up", () => {
  const nearlyAll = 9 * MB;
  const ownTable = makePdf().lastIndexOf("xref\n0");
  it.each<[string, string, () => Uint8Array]>([
    ["a stream of 1 GB in 1 MB", "too-much-inside", () => makePdf([bombStream(1000)])],
    [
      "forty streams of 10 MB",
      "too-much-inside",
      () => makePdf(Array(40).fill(objectStream(["1"], { filler: 10 * MB }))),
    ],
    [
      "strings that never end, a million times",
      "too-much-inside",
      () => makePdf(["obj ( ".repeat(nearlyAll / 6)]),
    ],
    [
      "strings that never end, with escapes",
      "too-much-inside",
      () => makePdf(["obj (\\( ".repeat(nearlyAll / 8)]),
    ],
    [
      "an object stream that lists one object a million times",
      "too-much-inside",
      () => {
        const list = "1 0 ".repeat(1_500_000);
        const body = `${list}[ ${"1 ".repeat(200)} ]`;
        return makePdf([stream(`/Type /ObjStm /N 1500000 /First ${list.length}`, body)]);
      },
    ],
  ])("%s: %s", (_, verdict, make) => {
    expect(verdictOn(make())).toBe(verdict);
  });

  it("and one whose table points at itself is read once, and not unpacked", () => {
    const circle = makePdf([], { trailer: `/Prev ${ownTable}` });
    expect(watched(circle)).toEqual({ verdict: "pdf", unpacked: 0 });
    const behind = makePdf([script], { trailer: `/Prev ${ownTable}` });
    expect(verdictOn(behind)).toBe("script");
  });

  it("and brackets that never close are read over once", () => {
    const open = `${"<< ".repeat(1000)}${"stream\n".repeat(1000)}`.repeat(900);
    expect(watched(makePdf([open]))).toEqual({ verdict: "pdf", unpacked: 0 });
  });

  it("and what a page shows is not unpacked at all", () => {
    const page = bombStream(1000).replace("/Type /ObjStm /N 1 /First 5", "");
    expect(watched(makePdf([page]))).toEqual({ verdict: "pdf", unpacked: 0 });
  });
});
