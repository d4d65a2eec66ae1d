import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { claimedExtension, extensions, safeName } from "./file-name";

describe("a name that is safe to show and to save under", () => {
  it.each([
    ["Intentieverklaring.pdf", "Intentieverklaring.pdf"],
    ["../../etc/passwd.pdf", "passwd.pdf"],
    ["C:\\Users\\jan\\plan.PDF", "plan.pdf"],
    ["...pdf", "bestand.pdf"],
    ["con.pdf", "bestand.pdf"],
    ["facture\u202Efdp.exe.pdf", "facturefdp.exe.pdf"],
    ["één plan, versie 4.pdf", "één plan, versie 4.pdf"],
    ["a\r\nSet-Cookie: x.pdf", "aSet-Cookie- x.pdf"],
    ["", "bestand.pdf"],
    [`${"x".repeat(300)}.pdf`, `${"x".repeat(96)}.pdf`],
  ])("makes of %j", (given, name) => expect(safeName(given, "pdf")).toBe(name));

  it("holds for whatever is typed", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.constantFrom(...extensions), (given, extension) => {
        const name = safeName(given, extension);
        expect(name).toMatch(new RegExp(`^[^./\\\\\\s][^/\\\\\\r\\n\\0]*\\.${extension}$`));
        expect([...name].length).toBeLessThanOrEqual(100);
        expect(safeName(name, extension)).toBe(name);
      }),
      { numRuns: 500 },
    );
  });
});

it.each([
  ["plan.pdf", "pdf"],
  ["Foto.JPEG ", "jpg"],
  ["plan.pdf.exe", null],
  ["plan", null],
  ["plan.docm", null],
])("the extension that %j claims is %j", (given, extension) =>
  expect(claimedExtension(given)).toBe(extension),
);
