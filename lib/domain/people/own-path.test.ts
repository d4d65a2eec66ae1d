import { expect, it } from "vitest";
import { ownPath } from "./own-path";

it.each(["/", "/samenwerkingen", "/samenwerkingen/1/uitvoering?ronde=2&x=%2F"])("goes to %s", (path) =>
  expect(ownPath(path)).toBe(path),
);

it.each([
  "//evil.example",
  "/\\evil.example",
  "\\\\evil.example",
  "/a\\b",
  "https://evil.example",
  "javascript:alert(1)",
  "evil.example",
  "",
  "/\t/evil.example",
  "/\n/evil.example",
  " /a",
  "/a b",
  "/é",
  `/${"a".repeat(600)}`,
  undefined,
  ["/a", "/b"],
])("stays away from %j", (path) => expect(ownPath(path)).toBeNull());

it("never leaves the site, however dots are used", () => {
  expect(ownPath("/a/../..//evil.example")).toBeNull();
});
